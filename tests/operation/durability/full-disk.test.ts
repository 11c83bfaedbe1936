import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { expect, test } from "vitest";

import { ok } from "#app/domain/shared/result.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import { openDatabase } from "#db/client.ts";
import { createRepositories } from "#db/create-repositories.ts";
import { createUnitOfWork } from "#db/unit-of-work.ts";
import { databaseFile } from "#tests/harness/database-file.ts";
import { createTestClock } from "#tests/harness/test-clock.ts";

import { noteEvent, ORGANISATION_ID, siteOf } from "./programs/numbered-site.ts";

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL("programs/fill-the-disk.ts", import.meta.url));
const clock = createTestClock();

test("DUR-05: on a full disk writing fails with a sentence, reading goes on, and freed space is enough to go on", async () => {
  const file = await databaseFile(ORGANISATION_ID);
  const handle = await openDatabase(`file:${file}`);
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  const unitOfWork = createUnitOfWork(handle, clock);
  const write = async (number: number) =>
    unitOfWork(async (repositories) => {
      await repositories.sites.insert(ORGANISATION_ID, { ...siteOf(number), address: "x".repeat(7000) });
      await repositories.audit.append(noteEvent(number));
      return ok(undefined);
    });
  const pages = Number(handle.connection.pragma("page_count", { simple: true }));
  handle.connection.pragma(`max_page_count = ${pages + 20}`);
  let written = 0;
  const fill = async () => {
    for (; written < 1000; written += 1) await write(written + 1);
  };
  await expect(fill()).rejects.toThrow(/Datenträger ist voll: Lesen geht weiter/);
  const { sites } = createRepositories(handle.reader, clock);
  expect(written).toBeGreaterThan(0);
  expect((await sites.list(ORGANISATION_ID)).total).toBe(written);
  handle.connection.pragma("max_page_count = 1073741823");
  await write(written + 1);
  expect((await sites.list(ORGANISATION_ID)).total).toBe(written + 1);
  expect(handle.connection.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(await verifyAudit(handle)).toMatchObject({ valid: true, size: written + 1 });
  await handle.close();
});

test("DUR-05: a disk that refuses to grow the files loses nothing acknowledged", async () => {
  const file = await databaseFile(ORGANISATION_ID);
  const { stdout } = await run("bash", [
    "-c",
    'ulimit -f 3000; exec "$0" --no-warnings "$1" "$2"',
    process.execPath,
    PROGRAM,
    file,
  ]);
  const told = JSON.parse(stdout) as { sentence: string; acknowledged: number; readable: number };
  expect(told.sentence).toMatch(/^Der Datenträger .*: Lesen geht weiter/);
  expect(told.acknowledged).toBeGreaterThan(10);
  expect(told.readable).toBe(told.acknowledged);
  const handle = await openDatabase(`file:${file}`);
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  expect(handle.connection.pragma("integrity_check", { simple: true })).toBe("ok");
  const { sites } = createRepositories(handle.reader, clock);
  expect((await sites.list(ORGANISATION_ID)).total).toBe(told.acknowledged);
  await handle.close();
});
