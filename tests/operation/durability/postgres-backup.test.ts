import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, expect, test, vi } from "vitest";

import { backUpDemo } from "../../../cli/demo/back-up-demo.ts";
import { exportOrganisation } from "#app/services/organisation/export-organisation.server.ts";
import { backupDatabase, restoreDatabase } from "#db/backup.ts";
import { openDatabase } from "#db/client.ts";
import { schemaFaults } from "#db/schema-check.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import { temporaryFolder } from "#tests/harness/database-file.ts";
import { createTestDeps } from "#tests/harness/test-deps.ts";
import { createTestClock } from "#tests/harness/test-clock.ts";
import { sharedPostgres } from "#tests/harness/engines.ts";
import type { PostgresServer } from "#tests/harness/postgres.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await sharedPostgres();
});

const clock = createTestClock();

test("PostgreSQL: a dump restored into an empty database holds the same content; nothing is overwritten unasked", async () => {
  vi.stubEnv("PATH", `${server.programs}:${process.env["PATH"] ?? ""}`);
  const handle = await openDatabase(await server.createDatabase());
  await imported(databaseDeps(handle), fullDocument());
  const exported = expectOk(await exportOrganisation(databaseDeps(handle), "TEST")).text;
  const file = join(temporaryFolder(), "sicherung.dump");
  const report = await backupDatabase(handle, file);
  const { auditSize, auditHead } = report;
  expect(auditSize).toBeGreaterThan(0);
  await handle.close();
  const target = await server.createEmptyDatabase();
  expect(await restoreDatabase(file, target, { clock })).toMatchObject({
    auditSize,
    auditHead,
    auditValid: true,
    warning: null,
  });
  const restored = await openDatabase(target);
  expect(expectOk(await exportOrganisation(databaseDeps(restored), "TEST")).text).toBe(exported);
  expect(await schemaFaults(restored)).toEqual([]);
  await restored.close();
  await expect(restoreDatabase(file, target, { clock })).rejects.toThrow(/„--overwrite“/);
  await restoreDatabase(file, target, { clock, overwrite: true });
  vi.unstubAllEnvs();
});

/** Puts the named tools behind scripts that note what everybody on the machine could see of them. */
function watchedTools(folder: string): string {
  const notes = join(folder, "notes");
  for (const tool of ["pg_dump", "pg_restore"]) {
    const lines = [
      "#!/bin/sh",
      `echo "$* [$PGPASSWORD]" >> "${notes}"`,
      `exec "${server.programs}/${tool}" "$@"`,
    ];
    writeFileSync(join(folder, tool), lines.join("\n"), { mode: 0o755 });
  }
  vi.stubEnv("PATH", `${folder}:${server.programs}:${process.env["PATH"] ?? ""}`);
  return notes;
}

const withPassword = (url: string) => url.replace("postgres@", "postgres:geheim@");

test("PostgreSQL: the demo leaves its first backup, and no tool shows the password of DATABASE_URL", async () => {
  const folder = temporaryFolder();
  const notes = watchedTools(folder);
  const handle = await openDatabase(withPassword(await server.createDatabase()));
  const deps = { ...(await createTestDeps()), ...databaseDeps(handle) };
  await imported(deps, fullDocument());
  for (let start = 1; start <= 2; start += 1) await backUpDemo(deps, handle, folder);
  const backups = readdirSync(folder).filter((name) => name.endsWith(".first-backup"));
  expect(backups).toHaveLength(1);
  await handle.close();
  const target = withPassword(await server.createEmptyDatabase());
  expect(await restoreDatabase(join(folder, backups[0] ?? ""), target, { clock })).toMatchObject({
    auditValid: true,
  });
  const seen = readFileSync(notes, "utf8").trim().split("\n");
  expect(seen.filter((line) => line.includes("--dbname=") && line.endsWith("[geheim]"))).toHaveLength(2);
  expect(seen.filter((line) => line.replace(/\[geheim\]$/, "").includes("geheim"))).toEqual([]);
  vi.unstubAllEnvs();
});

test("PostgreSQL: a dump that does not read back whole is no backup", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "kurz.dump");
  writeFileSync(
    join(folder, "pg_dump"),
    `#!/bin/sh\nfor arg in "$@"; do case "$arg" in --file=*) f="\${arg#--file=}";; esac; done\n"${server.programs}/pg_dump" "$@" && truncate -s -2000 "$f"\n`,
    { mode: 0o755 },
  );
  vi.stubEnv("PATH", `${folder}:${server.programs}:${process.env["PATH"] ?? ""}`);
  const handle = await openDatabase(await server.createDatabase());
  await imported(databaseDeps(handle), fullDocument());
  await expect(backupDatabase(handle, file)).rejects.toThrow(/pg_restore ist gescheitert/);
  expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false]);
  vi.unstubAllEnvs();
  await handle.close();
});

test("PostgreSQL: without pg_dump the backup is refused with one sentence", async () => {
  const handle = await openDatabase(await server.createDatabase());
  vi.stubEnv("PATH", "/nowhere");
  await expect(backupDatabase(handle, join(temporaryFolder(), "x.dump"))).rejects.toThrow(
    /pg_dump fehlt; bitte/,
  );
  vi.unstubAllEnvs();
  await handle.close();
});
