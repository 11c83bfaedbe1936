import type { Database as SqliteDatabase } from "better-sqlite3";

import { DatabaseRefusal } from "../refusal.ts";

/** "SFND": marks a file as ours. */
export const APPLICATION_ID = 0x53464e44;

/** Older versions can corrupt a WAL file when a checkpoint and a reset meet. */
export const FIRST_SAFE_SQLITE = [3, 51, 3] as const;

export interface ConnectionFacts {
  readonly sqliteVersion: string;
  readonly journalMode: string;
  readonly synchronous: number;
  readonly foreignKeys: number;
  readonly busyTimeout: number;
  readonly trustedSchema: number;
  readonly secureDelete: number;
  readonly recursiveTriggers: number;
  readonly mmapSize: number;
  readonly applicationId: number;
}

/** In memory there is no file: neither a write-ahead log nor memory mapping exists. */
export type ConnectionKind = "file" | "memory";

type Requirement = readonly [keyof ConnectionFacts, string, (facts: ConnectionFacts) => boolean];

const FULL = 2;
const MINIMUM_BUSY_TIMEOUT_MS = 5000;

const REQUIREMENTS: readonly Requirement[] = [
  ["synchronous", "synchronous=FULL", (facts) => facts.synchronous >= FULL],
  ["foreignKeys", "foreign_keys=ON", (facts) => facts.foreignKeys === 1],
  ["busyTimeout", "busy_timeout>=5000", (facts) => facts.busyTimeout >= MINIMUM_BUSY_TIMEOUT_MS],
  ["trustedSchema", "trusted_schema=OFF", (facts) => facts.trustedSchema === 0],
  ["secureDelete", "secure_delete=ON", (facts) => facts.secureDelete === 1],
  ["recursiveTriggers", "recursive_triggers=ON", (facts) => facts.recursiveTriggers === 1],
  ["mmapSize", "mmap_size=0", (facts) => facts.mmapSize === 0],
  ["applicationId", "application_id", (facts) => facts.applicationId === APPLICATION_ID],
];

function isOlder(version: string, minimum: readonly number[]): boolean {
  const parts = version.split(".").map(Number);
  for (const [index, wanted] of minimum.entries()) {
    const found = parts[index] ?? 0;
    if (found !== wanted) return found < wanted;
  }
  return false;
}

/** Settings every SQLite connection of the product is opened with (promise DUR-01). */
export function applyConnectionContract(database: SqliteDatabase, kind: ConnectionKind): void {
  database.pragma(`busy_timeout = ${MINIMUM_BUSY_TIMEOUT_MS}`);
  if (kind === "file" && !database.readonly) database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("trusted_schema = OFF");
  database.pragma("secure_delete = ON");
  database.pragma("recursive_triggers = ON");
  database.pragma("mmap_size = 0");
  if (!database.readonly && readNumber(database, "application_id") === 0)
    database.pragma(`application_id = ${APPLICATION_ID}`);
}

function readNumber(database: SqliteDatabase, name: string): number {
  return Number(database.pragma(name, { simple: true }) ?? 0);
}

export function readConnectionFacts(database: SqliteDatabase): ConnectionFacts {
  const version = database.prepare("select sqlite_version() as version").get() as { version: string };
  return {
    sqliteVersion: version.version,
    journalMode: String(database.pragma("journal_mode", { simple: true })),
    synchronous: readNumber(database, "synchronous"),
    foreignKeys: readNumber(database, "foreign_keys"),
    busyTimeout: readNumber(database, "busy_timeout"),
    trustedSchema: readNumber(database, "trusted_schema"),
    secureDelete: readNumber(database, "secure_delete"),
    recursiveTriggers: readNumber(database, "recursive_triggers"),
    mmapSize: readNumber(database, "mmap_size"),
    applicationId: readNumber(database, "application_id"),
  };
}

/** Throws a {@link DatabaseRefusal} naming the first broken point of the contract. */
export function assertConnectionContract(facts: ConnectionFacts, kind: ConnectionKind): void {
  if (isOlder(facts.sqliteVersion, FIRST_SAFE_SQLITE)) {
    throw new DatabaseRefusal(
      "sqlite.unsafe-version",
      `SQLite ${facts.sqliteVersion} kann Daten beschädigen; bitte eine Fassung ab ${FIRST_SAFE_SQLITE.join(".")} verwenden.`,
    );
  }
  if (kind === "file" && facts.journalMode !== "wal") {
    throw new DatabaseRefusal(
      "sqlite.contract",
      "Die Datenbank lässt sich nicht im WAL-Verfahren öffnen; bitte sie auf ein lokales Laufwerk mit Schreibrecht legen.",
    );
  }
  const broken = REQUIREMENTS.find(([, , holds]) => !holds(facts));
  if (broken === undefined) return;
  throw new DatabaseRefusal(
    "sqlite.contract",
    `Die Datenbankverbindung ist nicht sicher eingestellt (${broken[1]} fehlt); bitte die Installation mit dem ausgelieferten Datenbanktreiber wiederholen.`,
  );
}
