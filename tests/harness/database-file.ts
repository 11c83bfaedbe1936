import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { onTestFinished } from "vitest";

import { createTestDatabase } from "./create-test-database.ts";

/** Folder of one test, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "standfest-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Migrated database file in a folder of its own, with one organisation when its id is given. */
export async function databaseFile(organisationId?: string): Promise<string> {
  const file = join(temporaryFolder(), "standfest.db");
  const handle = await createTestDatabase();
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  if (organisationId !== undefined) {
    await handle.writer
      .insertInto("organisation")
      .values({
        id: organisationId,
        code: "AMT",
        name: "Testamt",
        sort_key: "testamt",
        name_key: "amt testamt",
        version: 1,
        content_version: 1,
        created_at: "2026-11-23T08:00:00.000Z",
        updated_at: "2026-11-23T08:00:00.000Z",
      })
      .execute();
  }
  writeFileSync(file, handle.connection.serialize());
  await handle.close();
  return file;
}
