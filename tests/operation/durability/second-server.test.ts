import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { restoreDatabase, backupDatabase } from "#db/backup.ts";
import { openDatabase } from "#db/client.ts";
import { databaseFile } from "#tests/harness/database-file.ts";
import { sharedPostgres } from "#tests/harness/engines.ts";
import { createTestClock } from "#tests/harness/test-clock.ts";

const PROGRAM = fileURLToPath(new URL("programs/hold-server-lock.ts", import.meta.url));
const clock = createTestClock();
const REFUSAL = /läuft schon ein Standfest-Server/;

async function lockedByAnotherProcess(file: string) {
  const child = spawn(process.execPath, ["--no-warnings", PROGRAM, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  return {
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

test("DUR-15: a second server on the same file is refused, a tool is not; a killed server leaves nothing behind", async () => {
  const file = await databaseFile();
  const other = await lockedByAnotherProcess(file);
  await expect(openDatabase(`file:${file}`, { role: "server" })).rejects.toThrow(REFUSAL);
  const tool = await openDatabase(`file:${file}`);
  expect(await tool.reader.selectFrom("organisation").select("id").execute()).toEqual([]);
  await backupDatabase(tool, `${file}.backup`);
  await tool.close();
  await expect(restoreDatabase(`${file}.backup`, `file:${file}`, { clock, overwrite: true })).rejects.toThrow(
    REFUSAL,
  );
  await other.kill();
  const successor = await openDatabase(`file:${file}`, { role: "server" });
  await expect(openDatabase(`file:${file}`, { role: "server" })).rejects.toThrow(REFUSAL);
  await successor.close();
  await (await openDatabase(`file:${file}`, { role: "server" })).close();
});

test("DUR-15: a second server on the same PostgreSQL database is refused", async () => {
  const server = await sharedPostgres();
  const url = await server.createDatabase();
  const first = await openDatabase(url, { role: "server" });
  await expect(openDatabase(url, { role: "server" })).rejects.toThrow(REFUSAL);
  const elsewhere = await openDatabase(await server.createDatabase(), { role: "server" });
  await elsewhere.close();
  await first.close();
  await (await openDatabase(url, { role: "server" })).close();
});
