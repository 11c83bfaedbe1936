import { expectOk } from "./database-deps.ts";
import type { TestDeps } from "./test-deps.ts";
import { demoLand } from "#seeds/demo-land.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";

/** The organisations of the demo land, without accounts; ids by code. */
export async function importDemoLand(deps: TestDeps): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { document } of demoLand()) {
    const { organisation } = expectOk(await importOrganisation(deps, { accountId: "system" }, document));
    ids.set(organisation.code, organisation.id);
  }
  return ids;
}
