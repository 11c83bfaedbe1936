import type { DatabaseHandle, PostgresHandle, SqliteHandle } from "./client.ts";
import { openSqliteMemory } from "./connection/open-sqlite.ts";
import { appliedMigrations, migrateToLatest } from "./migrate.ts";
import { expectedPostgresObjects, postgresObjects, type SchemaObjects } from "./postgres-schema.ts";
import { DatabaseRefusal } from "./refusal.ts";

export interface SchemaFault {
  readonly kind: "table" | "constraint" | "index" | "trigger" | "function" | "view" | "count";
  readonly name: string;
  readonly state: "missing" | "changed" | "unknown";
}

/** Guards on PostgreSQL by table, for an account that may not build a schema to compare with. */
const POSTGRES_TRIGGERS = [
  "audit_event.audit_event_no_change",
  "audit_event.audit_event_no_truncate",
  "audit_private_value.audit_private_value_no_delete",
  "audit_private_value.audit_private_value_no_truncate",
  "audit_private_value.audit_private_value_no_update",
  "handbook_release.handbook_release_no_change",
  "handbook_release.handbook_release_no_delete",
  "plan_version.plan_version_no_change",
  "plan_version.plan_version_no_delete",
] as const;

type Objects = SchemaObjects;

function sqliteObjects({ connection }: Pick<SqliteHandle, "connection">): Objects {
  const rows = connection
    .prepare("select type, name, sql from sqlite_schema where name not like 'sqlite_%'")
    .all() as { type: string; name: string; sql: string | null }[];
  return new Map(rows.map(({ type, name, sql: text }) => [`${type} ${name}`, normalised(text ?? "")]));
}

function normalised(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What every migration run on an empty database gives. */
async function expectedObjects(): Promise<Objects> {
  const parts = openSqliteMemory();
  try {
    await migrateToLatest(parts, { now: () => "" });
    return sqliteObjects(parts);
  } finally {
    await parts.close();
  }
}

function compare(expected: Objects, found: Objects): readonly SchemaFault[] {
  const faults: SchemaFault[] = [];
  const report = (key: string, state: SchemaFault["state"]) => {
    const [kind = "", ...name] = key.split(" ");
    faults.push({ kind: kind as SchemaFault["kind"], name: name.join(" "), state });
  };
  for (const [key, text] of expected) {
    if (!found.has(key)) report(key, "missing");
    else if (found.get(key) !== text) report(key, "changed");
  }
  for (const key of found.keys()) if (!expected.has(key)) report(key, "unknown");
  return faults;
}

async function countFaults(handle: SqliteHandle): Promise<readonly SchemaFault[]> {
  const noted = Number(handle.connection.pragma("user_version", { simple: true }));
  const listed = (await appliedMigrations(handle)).length;
  return noted === listed ? [] : [{ kind: "count", name: `${noted}/${listed}`, state: "changed" }];
}

/** Tables with their columns, rules, indexes, guards and functions; without the right to build a schema to compare with only that they are there. */
async function postgresFaults(handle: PostgresHandle): Promise<readonly SchemaFault[]> {
  const found = await postgresObjects(handle);
  const expected = await expectedPostgresObjects(handle);
  if (expected === null) return namesOnly(found);
  const ours = [...found].filter(([key]) => expected.has(key) || isOnOurTable(key, expected));
  return compare(expected, new Map(ours));
}

/** Tables, functions and indexes of somebody else are no damage, a trigger or a rule on one of our tables is. */
function isOnOurTable(key: string, expected: Objects): boolean {
  const [kind = "", name = ""] = key.split(" ");
  return ["trigger", "constraint"].includes(kind) && expected.has(`table ${name.split(".")[0] ?? ""}`);
}

async function namesOnly(found: Objects): Promise<readonly SchemaFault[]> {
  const tables = [...(await expectedObjects()).keys()].filter((key) => key.startsWith("table "));
  const guards = POSTGRES_TRIGGERS.map((name) => `trigger ${name}`);
  const state = (key: string) => (found.get(key)?.endsWith(" disabled") === true ? "disabled" : "there");
  const names = [...tables, ...guards];
  return compare(
    new Map(names.map((key) => [key, "there"])),
    new Map(names.filter((key) => found.has(key)).map((key) => [key, state(key)])),
  );
}

/** Compares what the database really holds with what the migrations of this program make; for a fully migrated database. */
export async function schemaFaults(handle: DatabaseHandle): Promise<readonly SchemaFault[]> {
  if (handle.engine === "postgres") return postgresFaults(handle);
  return [...compare(await expectedObjects(), sqliteObjects(handle)), ...(await countFaults(handle))];
}

const KINDS = {
  table: "Tabelle",
  constraint: "Bedingung",
  index: "Index",
  trigger: "Schutzregel",
  function: "Funktion",
  view: "Sicht",
} as const;
const STATES = { missing: "fehlt", changed: "wurde geändert", unknown: "ist fremd" } as const;

/** One German sentence that names the first fault and how many more there are. */
export function schemaFaultText(faults: readonly SchemaFault[]): string | null {
  const [first] = faults;
  if (first === undefined) return null;
  const what =
    first.kind === "count"
      ? "die Zahl der Umstellungen in der Datei stimmt nicht mit der Liste überein"
      : `${KINDS[first.kind]} „${first.name}“ ${STATES[first.state]}`;
  const more = faults.length > 1 ? ` (und ${faults.length - 1} weitere Abweichungen)` : "";
  return `Der Aufbau der Datenbank ist verändert: ${what}${more}; bitte die letzte Sicherung einspielen.`;
}

/** A missing index makes slow, everything else makes wrong: only the latter keeps the program from working. */
export async function assertSchemaWhole(handle: DatabaseHandle): Promise<void> {
  const text = schemaFaultText((await schemaFaults(handle)).filter(({ kind }) => kind !== "index"));
  if (text !== null) throw new DatabaseRefusal("schema.damaged", text);
}
