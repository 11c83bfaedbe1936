import type { Kysely } from "kysely";
import { PostgresAdapter, sql } from "kysely";

import type { DatabaseHandle } from "./client.ts";
import type { Connection } from "./connection-type.ts";
import { migrations } from "./migrations/index.ts";
import { tableKit } from "./migrations/table-kit.ts";
import { DatabaseRefusal } from "./refusal.ts";
import type { Clock } from "./ports.ts";

interface MigrationTable {
  readonly schema_migration: { readonly name: string; readonly applied_at: string };
}

type MigrationDatabase = Kysely<MigrationTable>;

const MIGRATION_LOCK_KEY = 0x53464e4d;
const NAMES = Object.keys(migrations).toSorted();

export const LATEST_MIGRATION = NAMES.at(-1) ?? "";

function migrationDatabase(database: unknown): MigrationDatabase {
  return database as MigrationDatabase;
}

async function hasMigrationTable(database: MigrationDatabase): Promise<boolean> {
  const found = isPostgres(database)
    ? sql`select 1 where to_regclass('schema_migration') is not null`
    : sql`select 1 from sqlite_schema where type = 'table' and name = 'schema_migration'`;
  return (await found.execute(database)).rows.length > 0;
}

function isPostgres(database: MigrationDatabase): boolean {
  return database.getExecutor().adapter instanceof PostgresAdapter;
}

/** Names of the migrations this database has seen, in order. */
export async function appliedMigrations(handle: Pick<DatabaseHandle, "writer">): Promise<readonly string[]> {
  const database = migrationDatabase(handle.writer);
  if (!(await hasMigrationTable(database))) return [];
  const rows = await database.selectFrom("schema_migration").select("name").orderBy("name").execute();
  return rows.map((row) => row.name);
}

/** Throws when a newer version of the program has already changed the schema. */
export async function assertSchemaNotNewer(handle: Pick<DatabaseHandle, "writer">): Promise<void> {
  const unknown = (await appliedMigrations(handle)).filter((name) => !NAMES.includes(name));
  if (unknown.length === 0) return;
  throw new DatabaseRefusal(
    "schema.newer",
    "Die Datenbank stammt von einer neueren Fassung von Standfest; bitte die neuere Fassung starten oder die Sicherung von vor der Umstellung einspielen.",
  );
}

/** Throws when the database has not been brought to the schema of this program. */
export async function assertSchemaCurrent(handle: Pick<DatabaseHandle, "writer">): Promise<void> {
  await assertSchemaNotNewer(handle);
  if ((await pendingMigrations(handle)).length === 0) return;
  throw new DatabaseRefusal(
    "schema.missing",
    "Die Datenbank ist noch nicht eingerichtet oder veraltet; bitte zuerst „standfest migrate“ ausführen.",
  );
}

export async function pendingMigrations(handle: Pick<DatabaseHandle, "writer">): Promise<readonly string[]> {
  const applied = new Set(await appliedMigrations(handle));
  return NAMES.filter((name) => !applied.has(name));
}

async function ensureMigrationTable(database: MigrationDatabase): Promise<void> {
  if (await hasMigrationTable(database)) return;
  const kit = tableKit(database as unknown as Kysely<unknown>);
  await kit
    .create("schema_migration")
    .ifNotExists()
    .addColumn("name", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("applied_at", kit.text, (column) => column.notNull())
    .execute();
}

/** Two programs that start at once migrate one after the other. SQLite transactions exclude each other by themselves. */
async function lockMigrations(transaction: MigrationDatabase): Promise<void> {
  if (isPostgres(transaction))
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK_KEY})`.execute(transaction);
}

async function isApplied(transaction: MigrationDatabase, name: string): Promise<boolean> {
  const row = await transaction
    .selectFrom("schema_migration")
    .select("name")
    .where("name", "=", name)
    .executeTakeFirst();
  return row !== undefined;
}

/** The number of migrations also stands in the head of a SQLite file: one of the two changed alone is noticed. */
async function noteCount(transaction: MigrationDatabase): Promise<void> {
  if (isPostgres(transaction)) return;
  const rows = await transaction.selectFrom("schema_migration").select("name").execute();
  await sql`pragma user_version = ${sql.lit(rows.length)}`.execute(transaction);
}

/** Every migration one after the other in a place where nothing is yet, without a lock or evidence. */
export async function buildSchema(transaction: Connection): Promise<void> {
  await ensureMigrationTable(migrationDatabase(transaction));
  for (const name of NAMES) await migrations[name]?.up(transaction as unknown as Kysely<unknown>);
}

/** Runs in the transaction of the last migration: its evidence is there exactly when it is. */
export type MigrationEvidence = (transaction: Connection) => Promise<void>;

/** One migration and its entry in the list, in one transaction: done or not done, never between. */
async function applyMigration(
  database: MigrationDatabase,
  name: string,
  clock: Clock,
  evidence?: MigrationEvidence,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockMigrations(transaction);
    if (await isApplied(transaction, name)) return;
    await migrations[name]?.up(transaction as unknown as Kysely<unknown>);
    await transaction.insertInto("schema_migration").values({ name, applied_at: clock.now() }).execute();
    await noteCount(transaction);
    await evidence?.(transaction as unknown as Connection);
  });
}

async function revertMigration(database: MigrationDatabase, name: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockMigrations(transaction);
    if (!(await isApplied(transaction, name))) return;
    await migrations[name]?.down(transaction as unknown as Kysely<unknown>);
    await transaction.deleteFrom("schema_migration").where("name", "=", name).execute();
    await noteCount(transaction);
  });
}

/** Applies what is missing, without a backup. The way of the application is `migrateWithBackup`. */
export async function migrateToLatest(
  handle: Pick<DatabaseHandle, "writer">,
  clock: Clock,
  evidence?: MigrationEvidence,
): Promise<readonly string[]> {
  await assertSchemaNotNewer(handle);
  const database = migrationDatabase(handle.writer);
  await ensureMigrationTable(database);
  const pending = await pendingMigrations(handle);
  for (const name of pending)
    await applyMigration(database, name, clock, name === pending.at(-1) ? evidence : undefined);
  return pending;
}

/** Takes back the newest migrations until `target` is the newest one left; null takes back all. */
export async function migrateDownTo(
  handle: Pick<DatabaseHandle, "writer">,
  target: string | null,
): Promise<readonly string[]> {
  await assertSchemaNotNewer(handle);
  const applied = await appliedMigrations(handle);
  const reverted = applied.filter((name) => target === null || name > target).toReversed();
  for (const name of reverted) await revertMigration(migrationDatabase(handle.writer), name);
  return reverted;
}
