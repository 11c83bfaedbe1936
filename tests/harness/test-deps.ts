import { createArgon2Hasher } from "#app/adapters/passwords/argon2-hasher.server.ts";
import { secretSource } from "#app/adapters/passwords/secret-source.server.ts";
import { checkFile } from "#app/adapters/spreadsheet/check-file.server.ts";
import { tableFiles } from "#app/adapters/spreadsheet/table-files.server.ts";
import { createJsonLogger } from "#app/adapters/logging/json-logger.server.ts";
import { createGraphLayouter } from "#app/pictures/dependency-graph/graph-layouter.server.ts";
import type { Deps, Settings } from "#app/services/ports.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import type { DatabaseHandle } from "#db/client.ts";
import { createRepositories } from "#db/create-repositories.ts";
import { createListCache } from "#db/tenant/list-cache.ts";
import { createUnitOfWork } from "#db/unit-of-work.ts";

import { createTestDatabase } from "./create-test-database.ts";
import { createTestClock, type TestClock } from "./test-clock.ts";

export interface TestDeps extends Deps {
  readonly clock: TestClock;
  readonly handle: DatabaseHandle;
  /** Every line of the log so far. */
  readonly lines: readonly string[];
}

/** Cheap hashes: tests that judge the cost of real ones make their own. */
const CHEAP = { memory: 64, passes: 1, parallelism: 1 };

const NO_PRINTER: Deps["printer"] = {
  print: () => Promise.reject(new Error("There is no printer in these tests.")),
  close: () => Promise.resolve(),
};

/** Everything real except time, identifiers, the printer and the cost of passwords; a database of its own for each test. */
export async function createTestDeps(
  settings: Partial<Settings> = {},
  database?: DatabaseHandle,
): Promise<TestDeps> {
  const handle = database ?? (await createTestDatabase());
  const clock = createTestClock();
  const lines: string[] = [];
  let last = 0;
  return {
    handle,
    clock,
    lines,
    ids: { next: () => `00000000-0000-7000-8000-${String((last += 1)).padStart(12, "0")}` },
    log: createJsonLogger(
      (line) => lines.push(line),
      () => new Date(clock.now()),
    ),
    settings: { demo: false, version: "0.0.0", sessionIdleMinutes: 30, sessionHours: 10, ...settings },
    repositories: createRepositories(handle.reader, clock, createListCache()),
    unitOfWork: createUnitOfWork(handle, clock),
    verifyAudit: (checkpoint) => verifyAudit(handle, checkpoint),
    passwords: createArgon2Hasher(CHEAP),
    secrets: secretSource,
    layoutGraph: createGraphLayouter(),
    tableFiles,
    checkFile,
    printer: NO_PRINTER,
    webhooks: null,
    mailer: null,
  };
}
