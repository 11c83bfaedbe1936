import { execFile } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { expect, test } from "vitest";

import { backupDatabase, restoreDatabase } from "#db/backup.ts";
import { openDatabase } from "#db/client.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, imported } from "#tests/harness/database-deps.ts";
import { databaseFile, temporaryFolder } from "#tests/harness/database-file.ts";
import { createTestClock } from "#tests/harness/test-clock.ts";

import { bundledProgram } from "./bundled-program.ts";

const run = promisify(execFile);
const clock = createTestClock();

async function codesIn(file: string): Promise<string> {
  const handle = await openDatabase(`file:${file}`, { role: "server" });
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  expect(handle.connection.pragma("integrity_check", { simple: true })).toBe("ok");
  const organisations = await databaseDeps(handle).repositories.organisations.listAll();
  await handle.close();
  return organisations
    .map(({ code }) => code)
    .toSorted()
    .join(" ");
}

test(
  "a restore killed at any step leaves the old or the new database, never none, and can be repeated",
  { timeout: 240_000 },
  async () => {
    const old = await databaseFile();
    const handle = await openDatabase(`file:${old}`);
    const deps = databaseDeps(handle);
    await imported(deps, fullDocument("ALT", "Altes Amt"));
    const folder = temporaryFolder();
    const backup = join(folder, "sicherung.db");
    await backupDatabase(handle, backup);
    await imported(deps, fullDocument("NEU", "Neues Amt"));
    await handle.close();
    const bundle = await bundledProgram("restore-and-die");
    const program = async (target: string, change: number) =>
      run(process.execPath, ["--no-warnings", bundle, backup, target, String(change)]);
    const target = join(folder, "whole.db");
    copyFileSync(old, target);
    const changes = Number((await program(target, 0)).stdout);
    expect(changes).toBeGreaterThan(8);
    const seen = new Set<string>();
    for (let change = 1; change <= changes; change += 1) {
      const file = join(folder, `killed-${change}.db`);
      copyFileSync(old, file);
      await expect(program(file, change)).rejects.toMatchObject({ signal: "SIGKILL" });
      const codes = await codesIn(file);
      expect(["ALT", "ALT NEU"]).toContain(codes);
      seen.add(codes);
      await restoreDatabase(backup, `file:${file}`, { clock, overwrite: true });
      expect(await codesIn(file)).toBe("ALT");
    }
    expect(seen.size).toBe(2);
  },
);
