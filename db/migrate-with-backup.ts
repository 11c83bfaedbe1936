import { join, dirname, basename } from "node:path";

import { eventText } from "./audit/release-evidence.ts";
import { backupDatabase } from "./backup.ts";
import type { DatabaseHandle } from "./client.ts";
import type { Connection } from "./connection-type.ts";
import { createRepositories } from "./create-repositories.ts";
import { appliedMigrations, assertSchemaNotNewer, migrateToLatest, pendingMigrations } from "./migrate.ts";
import type { MigrationEvidence } from "./migrate.ts";
import type { Clock } from "./ports.ts";
import { assertSchemaWhole } from "./schema-check.ts";

export interface MigrationReport {
  readonly applied: readonly string[];
  /** Verified backup taken before; null when there was nothing to lose or nothing to do. */
  readonly backup: string | null;
  /** One German sentence when the log of the database is not sound; the migration went on all the same. */
  readonly warning: string | null;
}

export interface MigrationOptions {
  readonly clock: Clock;
  /** Where backups of a PostgreSQL database go; those of a file lie beside it. */
  readonly backupFolder?: string;
  /** The operator has made sure of a backup by other means (PostgreSQL without pg_dump). */
  readonly backupTakenElsewhere?: boolean;
}

function backupFile(handle: DatabaseHandle, options: MigrationOptions): string | null {
  const stamp = options.clock.now().replace(/[:.]/g, "-");
  if (handle.engine === "postgres")
    return join(options.backupFolder ?? "data", `standfest-before-migration-${stamp}.dump`);
  if (handle.file === null) return null;
  return join(
    options.backupFolder ?? dirname(handle.file),
    `${basename(handle.file)}.before-migration-${stamp}`,
  );
}

/** Names in the list that no event tells of yet: also those of a run that was cut off. */
async function unrecorded(transaction: Connection): Promise<string[]> {
  const events = await transaction
    .selectFrom("audit_event")
    .select("payload")
    .where("organisation_id", "is", null)
    .where("action", "=", "installation.migrated")
    .execute();
  const recorded = new Set(
    events.flatMap(({ payload }) => (eventText(payload).payload?.["migrations"] ?? []) as string[]),
  );
  return (await appliedMigrations({ writer: transaction })).filter((name) => !recorded.has(name));
}

function evidenceOfMigration(clock: Clock): MigrationEvidence {
  return async (transaction) => {
    const repositories = createRepositories(transaction, clock);
    await repositories.audit.append({
      action: "installation.migrated",
      actor: "system",
      organisationId: null,
      object: null,
      payload: { migrations: await unrecorded(transaction) },
    });
  };
}

/**
 * Brings the database to the schema of this program: verified backup first wherever there is something to lose, then one
 * transaction per migration. Without a backup nothing is changed.
 * @throws DatabaseRefusal when the schema is newer or damaged, or the backup fails
 */
export async function migrateWithBackup(
  handle: DatabaseHandle,
  options: MigrationOptions,
): Promise<MigrationReport> {
  await assertSchemaNotNewer(handle);
  const pending = await pendingMigrations(handle);
  if (pending.length === 0) {
    await assertSchemaWhole(handle);
    return { applied: [], backup: null, warning: null };
  }
  const hasContent = (await appliedMigrations(handle)).length > 0;
  const file = hasContent && options.backupTakenElsewhere !== true ? backupFile(handle, options) : null;
  const report = file === null ? null : await backupDatabase(handle, file);
  const applied = await migrateToLatest(handle, options.clock, evidenceOfMigration(options.clock));
  await assertSchemaWhole(handle);
  return { applied, backup: file, warning: report?.warning ?? null };
}
