import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { sql } from "kysely";
import { expect, test } from "vitest";

import { filePathOf, openDatabase } from "#db/client.ts";
import {
  APPLICATION_ID,
  applyConnectionContract,
  assertConnectionContract,
  readConnectionFacts,
} from "#db/connection/connection-contract.ts";
import type { ConnectionFacts } from "#db/connection/connection-contract.ts";
import { networkDriveName } from "#db/connection/network-drive.ts";
import { temporaryFolder } from "#tests/harness/database-file.ts";

const SOUND: ConnectionFacts = {
  sqliteVersion: "3.54.1",
  journalMode: "wal",
  synchronous: 2,
  foreignKeys: 1,
  busyTimeout: 5000,
  trustedSchema: 0,
  secureDelete: 1,
  recursiveTriggers: 1,
  mmapSize: 0,
  applicationId: APPLICATION_ID,
};

test("DUR-01: the contract holds on new and on reopened files, for the writer and the reader", async () => {
  const file = join(temporaryFolder(), "below", "standfest.db");
  for (let opening = 0; opening < 2; opening += 1) {
    const handle = await openDatabase(`file:${file}`);
    if (handle.engine !== "sqlite") throw new Error("expected SQLite");
    expect(readConnectionFacts(handle.connection)).toEqual({
      ...SOUND,
      sqliteVersion: expect.any(String) as string,
    });
    const reader = await sql<{ foreign_keys: number }>`pragma foreign_keys`.execute(handle.reader);
    const synchronous = await sql<{ synchronous: number }>`pragma synchronous`.execute(handle.reader);
    expect([reader.rows[0]?.foreign_keys, synchronous.rows[0]?.synchronous]).toEqual([1, 2]);
    await expect(sql`create table forbidden (id integer) strict`.execute(handle.reader)).rejects.toThrow(
      /readonly/,
    );
    await handle.close();
  }
});

test.each<[string, Partial<ConnectionFacts>, RegExp]>([
  ["an old SQLite", { sqliteVersion: "3.51.2" }, /SQLite 3\.51\.2 kann Daten beschädigen; bitte/],
  ["a very old SQLite", { sqliteVersion: "3.9.99" }, /beschädigen/],
  ["no write-ahead log", { journalMode: "delete" }, /WAL/],
  ["lazy disk writes", { synchronous: 1 }, /synchronous=FULL/],
  ["no foreign keys", { foreignKeys: 0 }, /foreign_keys/],
  ["an impatient lock", { busyTimeout: 0 }, /busy_timeout/],
  ["a trusted schema", { trustedSchema: 1 }, /trusted_schema/],
  ["deleted values that stay readable", { secureDelete: 0 }, /secure_delete/],
  ["silent replacing", { recursiveTriggers: 0 }, /recursive_triggers/],
  ["memory mapping", { mmapSize: 1024 }, /mmap_size/],
  ["a foreign file", { applicationId: 1 }, /application_id/],
])("DUR-02: %s is refused with one sentence", (_, fact, sentence) => {
  expect(() => assertConnectionContract({ ...SOUND, ...fact }, "file")).toThrow(sentence);
});

test.each(["3.51.3", "3.52.0", "4.0.0"])("DUR-02: SQLite %s is safe", (sqliteVersion) => {
  expect(() => assertConnectionContract({ ...SOUND, sqliteVersion }, "file")).not.toThrow();
});

test("DUR-02: network drives are told apart from local ones", () => {
  expect([0x6969, 0xfe534d42, 0xef53, 0x01021994].map(networkDriveName)).toEqual(["NFS", "SMB", null, null]);
});

test.each([
  ["mysql://x", /DATABASE_URL/],
  ["", /DATABASE_URL/],
  ["postgres://nobody@127.0.0.1:1/none", /PostgreSQL-Datenbank antwortet nicht; bitte/],
])("the address %j is refused with one sentence", async (url, sentence) => {
  await expect(openDatabase(url)).rejects.toThrow(sentence);
});

test("a file that is no database, a foreign database and a folder are refused, not changed", async () => {
  const folder = temporaryFolder();
  const text = join(folder, "text.db");
  writeFileSync(text, "Dies ist keine Datenbank. ".repeat(100));
  await expect(openDatabase(`file:${text}`)).rejects.toThrow(/keine lesbare Datenbank; bitte/);
  const foreign = join(folder, "foreign.db");
  const own = await openDatabase(`file:${foreign}`);
  if (own.engine !== "sqlite") throw new Error("expected SQLite");
  own.connection.exec("create table somebody (id integer)");
  own.connection.pragma("application_id = 42");
  await own.close();
  await expect(openDatabase(`file:${foreign}`)).rejects.toThrow(/fremde Datenbank/);
  mkdirSync(join(folder, "folder.db"));
  await expect(openDatabase(`file:${join(folder, "folder.db")}`)).rejects.toThrow(
    /lässt sich nicht öffnen; bitte/,
  );
});

test("a relative address counts from the working directory", () => {
  expect(filePathOf("file:./data/standfest.db")).toBe(join(process.cwd(), "data/standfest.db"));
  expect(filePathOf("file:///tmp/a%20b.db")).toBe("/tmp/a b.db");
});

test("the contract can be applied again to an open connection", async () => {
  const handle = await openDatabase(":memory:");
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  handle.connection.pragma("synchronous = OFF");
  applyConnectionContract(handle.connection, "memory");
  expect(readConnectionFacts(handle.connection).synchronous).toBe(2);
  await handle.close();
});
