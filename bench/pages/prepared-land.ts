import { createHash } from "node:crypto";
import { copyFileSync, existsSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openDatabase } from "../../db/client.ts";
import { migrateToLatest } from "../../db/migrate.ts";
import { migrations } from "../../db/migrations/index.ts";
import { createUnitOfWork } from "../../db/unit-of-work.ts";
import { largeAuthority } from "../../tests/factories/large-authority/large-authority.ts";
import { plantLargeLand } from "../../tests/harness/large-land.ts";

const SIZES = { organisations: 500, processes: 2000, resources: 10_000, processesElsewhere: 20 };
const clock = { now: () => "2026-11-23T08:00:00.000Z" };

/** Changes with the schema and with what the factory makes. */
function fingerprint(): string {
  const content = JSON.stringify([SIZES, Object.keys(migrations), largeAuthority(50, 250)]);
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

async function plant(file: string): Promise<void> {
  const handle = await openDatabase(`file:${file}`);
  try {
    await migrateToLatest(handle, clock);
    let count = 0;
    const ids = { next: () => `bench-${String((count += 1)).padStart(6, "0")}` };
    await plantLargeLand({ unitOfWork: createUnitOfWork(handle, clock), ids }, SIZES);
  } finally {
    await handle.close();
  }
}

/** Copies a Land of 500 organisations, one of them with 2,000 processes and 10,000 resources; it is written only once. */
export async function prepareLand(target: string): Promise<void> {
  const kept = join(tmpdir(), `standfest-bench-land-${fingerprint()}.db`);
  if (!existsSync(kept)) {
    const draft = `${kept}.${process.pid}`;
    await plant(draft);
    renameSync(draft, kept);
  }
  copyFileSync(kept, target);
}
