import { inTransaction } from "#app/services/access/in-transaction.server.ts";

import type { TestDeps } from "./test-deps.ts";

const UNLIMITED = 1_073_741_823;

function sqlite({ handle }: TestDeps) {
  if (handle.engine !== "sqlite") throw new Error("only a SQLite file can be filled");
  return handle.connection;
}

/** From now on the file of the database grows no more. */
export function stopGrowth(deps: TestDeps): void {
  const connection = sqlite(deps);
  connection.pragma(`max_page_count = ${Number(connection.pragma("page_count", { simple: true }))}`);
}

/** Takes what room is left in the pages there are. */
export async function fillUp(deps: TestDeps): Promise<void> {
  const event = { action: "session.throttled", actor: "a", organisationId: null, object: null } as const;
  for (let written = 0; written < 2_000; written += 1) {
    const room = await inTransaction(deps, ({ audit }) => audit.append({ ...event, payload: {} })).catch(
      () => undefined,
    );
    if (room === undefined) return;
  }
  throw new Error("the disk is not full");
}

/** Somebody has freed space. */
export function freeSpace(deps: TestDeps): void {
  sqlite(deps).pragma(`max_page_count = ${UNLIMITED}`);
}
