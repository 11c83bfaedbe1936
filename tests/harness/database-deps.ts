import type { Result } from "#app/domain/shared/result.ts";
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import {
  importOrganisation,
  type ImportOptions,
} from "#app/services/organisation/import-organisation.server.ts";
import { previousContent } from "#app/services/organisation/previous-content.server.ts";
import type { DatabaseHandle } from "#db/client.ts";
import { createRepositories } from "#db/create-repositories.ts";
import { createListCache } from "#db/tenant/list-cache.ts";
import { createUnitOfWork } from "#db/unit-of-work.ts";

import { createTestClock } from "./test-clock.ts";

/** What services need of a database, with a standing clock and counted ids. */
export function databaseDeps(handle: DatabaseHandle) {
  const clock = createTestClock();
  let count = 0;
  return {
    clock,
    ids: { next: () => `id-${String((count += 1)).padStart(4, "0")}` },
    repositories: createRepositories(handle.reader, clock, createListCache()),
    unitOfWork: createUnitOfWork(handle, clock),
  };
}

export type DatabaseDeps = ReturnType<typeof databaseDeps>;

/** Imports a document, in the place of what its organisation has now, and gives the id of the organisation. */
export async function imported(deps: DatabaseDeps, document: ExchangeDocument): Promise<string> {
  const options = await replacing(deps, document.organisation.code);
  return expectOk(await importOrganisation(deps, { accountId: "tester" }, document, options)).organisation.id;
}

/** Leave to replace what an organisation has now. */
export async function replacing(deps: DatabaseDeps, code: string): Promise<ImportOptions> {
  const previous = await previousContent(deps.repositories, code);
  return previous === undefined ? {} : { replacing: previous.hash };
}

/** The value of a result that must not be refused. */
export function expectOk<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
