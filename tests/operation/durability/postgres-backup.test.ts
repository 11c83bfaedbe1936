import { join } from "node:path";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { exportOrganisation } from "#app/services/organisation/export-organisation.server.ts";
import { backupDatabase, restoreDatabase } from "#db/backup.ts";
import { openDatabase } from "#db/client.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import { temporaryFolder } from "#tests/harness/database-file.ts";
import { createTestClock } from "#tests/harness/test-clock.ts";
import { startPostgres } from "#tests/harness/postgres.ts";
import type { PostgresServer } from "#tests/harness/postgres.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => server.stop());

const clock = createTestClock();

test("PostgreSQL: a dump restored into an empty database holds the same content; nothing is overwritten unasked", async () => {
  vi.stubEnv("PATH", `${server.programs}:${process.env["PATH"] ?? ""}`);
  const handle = await openDatabase(await server.createDatabase());
  await imported(databaseDeps(handle), fullDocument());
  const exported = expectOk(await exportOrganisation(databaseDeps(handle), "TEST")).text;
  const file = join(temporaryFolder(), "sicherung.dump");
  const report = await backupDatabase(handle, file);
  expect(report.auditSize).toBe(1);
  await handle.close();
  const target = await server.createEmptyDatabase();
  await restoreDatabase(file, target, { clock });
  const restored = await openDatabase(target);
  expect(expectOk(await exportOrganisation(databaseDeps(restored), "TEST")).text).toBe(exported);
  await restored.close();
  await expect(restoreDatabase(file, target, { clock })).rejects.toThrow(/ausdrücklich/);
  await restoreDatabase(file, target, { clock, overwrite: true });
  vi.unstubAllEnvs();
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
