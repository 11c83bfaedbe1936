import { join, dirname, basename } from "node:path";

import { backupDatabase } from "./backup.ts";
import type { DatabaseHandle } from "./client.ts";
import { appliedMigrations, assertSchemaNotNewer, migrateToLatest, pendingMigrations } from "./migrate.ts";
import { createUnitOfWork } from "./unit-of-work.ts";
import type { Clock } from "./ports.ts";
import { ok } from "#app/domain/shared/result.ts";

export interface MigrationReport {
  readonly applied: readonly string[];
  /** Verified backup taken before; null when there was nothing to lose or nothing to do. */
  readonly backup: string | null;
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

async function recordMigration(
  handle: DatabaseHandle,
  clock: Clock,
  applied: readonly string[],
): Promise<void> {
  await createUnitOfWork(
    handle,
    clock,
  )(async (repositories) => {
    await repositories.audit.append({
      action: "installation.migrated",
      actor: "system",
      organisationId: null,
      object: null,
      payload: { migrations: [...applied] },
    });
    return ok(undefined);
  });
}

/**
 * Brings the database to the schema of this program: verified backup first wherever there is something to lose, then one
 * transaction per migration. Without a backup nothing is changed.
 * @throws DatabaseRefusal when the schema is newer or the backup fails
 */
export async function migrateWithBackup(
  handle: DatabaseHandle,
  options: MigrationOptions,
): Promise<MigrationReport> {
  await assertSchemaNotNewer(handle);
  const pending = await pendingMigrations(handle);
  if (pending.length === 0) return { applied: [], backup: null };
  const hasContent = (await appliedMigrations(handle)).length > 0;
  const file = hasContent && options.backupTakenElsewhere !== true ? backupFile(handle, options) : null;
  if (file !== null) await backupDatabase(handle, file);
  const applied = await migrateToLatest(handle, options.clock);
  await recordMigration(handle, options.clock, applied);
  return { applied, backup: file };
}
