import { statfsSync } from "node:fs";
import { dirname } from "node:path";

import { verifyAudit } from "./audit/verify-audit.ts";
import type { DatabaseHandle, SqliteHandle } from "./client.ts";
import { assertConnectionContract, readConnectionFacts } from "./connection/connection-contract.ts";
import { appliedMigrations, assertSchemaNotNewer, pendingMigrations } from "./migrate.ts";
import { DatabaseRefusal } from "./refusal.ts";
import { schemaFaults, schemaFaultText } from "./schema-check.ts";

export interface DoctorCheck {
  readonly id: "connection" | "schema" | "integrity" | "strict-tables" | "storage" | "audit";
  readonly healthy: boolean;
  /** One German sentence: what was found, and what to do when it is not well. */
  readonly message: string;
}

const LEAST_FREE_BYTES = 512 * 1024 * 1024;

async function judge(
  id: DoctorCheck["id"],
  well: string,
  check: () => Promise<string | null> | string | null,
): Promise<DoctorCheck> {
  try {
    const problem = await check();
    return { id, healthy: problem === null, message: problem ?? well };
  } catch (error) {
    const message =
      error instanceof DatabaseRefusal
        ? error.message
        : "Die Prüfung ließ sich nicht durchführen; bitte die letzte Sicherung bereithalten und die Datenbank prüfen lassen.";
    return { id, healthy: false, message };
  }
}

function sqliteChecks(handle: SqliteHandle): readonly Promise<DoctorCheck>[] {
  const { connection, file } = handle;
  return [
    judge("connection", "Die Verbindung zur Datenbank ist sicher eingestellt.", () => {
      assertConnectionContract(
        readConnectionFacts(connection),
        file === null || handle.readOnly ? "memory" : "file",
      );
      return null;
    }),
    judge("integrity", "Die Datenbankdatei ist unbeschädigt.", () => {
      const intact = connection.pragma("integrity_check", { simple: true }) === "ok";
      const dangling = connection.pragma("foreign_key_check") as readonly unknown[];
      return intact && dangling.length === 0
        ? null
        : "Die Datenbankdatei ist beschädigt; bitte den Server anhalten und die letzte Sicherung einspielen.";
    }),
    judge("strict-tables", "Alle Tabellen prüfen ihre Werte streng.", () => {
      const loose = connection
        .prepare(
          "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'",
        )
        .all();
      return loose.length === 0
        ? null
        : "Die Datenbank enthält fremde Tabellen; bitte sie entfernen oder die Datenbank aus einer Sicherung wiederherstellen.";
    }),
    judge("storage", "Auf dem Datenträger ist genug Platz.", () => {
      if (file === null || handle.readOnly) return null;
      const storage = statfsSync(dirname(file));
      return storage.bavail * storage.bsize >= LEAST_FREE_BYTES
        ? null
        : "Auf dem Datenträger sind weniger als 512 MB frei; bitte Platz schaffen, bevor Änderungen abgewiesen werden.";
    }),
  ];
}

async function schemaProblem(handle: DatabaseHandle): Promise<string | null> {
  await assertSchemaNotNewer(handle);
  const pending = await pendingMigrations(handle);
  if (pending.length === 0) return schemaFaultText(await schemaFaults(handle));
  return (await appliedMigrations(handle)).length === 0
    ? "Die Datenbank ist noch leer; bitte „standfest migrate“ ausführen."
    : `Der Datenbank fehlen ${pending.length} Umstellungen; bitte „standfest migrate“ ausführen.`;
}

/** A log can be verified as soon as its tables are there, whatever else is wrong with the schema. */
async function isMigrated(handle: DatabaseHandle): Promise<boolean> {
  return pendingMigrations(handle).then(
    (pending) => pending.length === 0,
    // What cannot be read has been reported by the check of the schema already.
    () => false,
  );
}

/** All checks of the database, well or not; never throws for a sick database. */
export async function doctor(handle: DatabaseHandle): Promise<readonly DoctorCheck[]> {
  const own = handle.engine === "sqlite" ? sqliteChecks(handle) : [];
  const schema = await judge("schema", "Die Datenbank hat den Stand dieses Programms.", async () =>
    schemaProblem(handle),
  );
  const current = schema.healthy || (await isMigrated(handle));
  const audit = current
    ? [
        judge("audit", "Das Protokoll ist lückenlos und unverändert.", async () => {
          const verdict = await verifyAudit(handle);
          return verdict.messages[0] ?? null;
        }),
      ]
    : [];
  return [schema, ...(await Promise.all([...own, ...audit]))];
}
