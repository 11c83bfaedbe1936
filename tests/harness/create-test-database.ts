import { openDatabase, openDatabaseFromBytes } from "#db/client.ts";
import type { DatabaseHandle } from "#db/client.ts";
import { migrateToLatest } from "#db/migrate.ts";

import { createTestClock } from "./test-clock.ts";

let template: Promise<Uint8Array> | undefined;

async function migratedBytes(): Promise<Uint8Array> {
  const handle = await openDatabase(":memory:");
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  await migrateToLatest(handle, createTestClock());
  const bytes = handle.connection.serialize();
  await handle.close();
  return bytes;
}

/** Fresh, fully migrated SQLite database in memory: migrated once per process, copied for every test. */
export async function createTestDatabase(): Promise<DatabaseHandle> {
  template ??= migratedBytes();
  return openDatabaseFromBytes(await template);
}
