import { addYears } from "date-fns";

import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { demoLand } from "#seeds/demo-land.ts";

import { ensureDemoAccounts } from "./ensure-demo-accounts.ts";
import { releaseDemoHandbooks } from "./release-demo-handbook.ts";

const SYSTEM = { accountId: "system" };

/**
 * Creates what is missing of the demo land: organisations, accounts for every role, released handbooks. What is there
 * stays as it is, so a second start keeps everything that was changed.
 * @returns codes of the organisations created now
 */
export async function loadDemoLand(deps: Deps): Promise<readonly string[]> {
  const created: string[] = [];
  for (const { document } of demoLand()) {
    const { code } = document.organisation;
    if (await deps.repositories.organisations.findByCode(code)) continue;
    const imported = await importOrganisation(deps, SYSTEM, document);
    if (!imported.ok) throw new Error(`The demo organisation ${code} is not sound.`);
    created.push(code);
  }
  await ensureDemoAccounts(deps, addYears(new Date(deps.clock.now()), 1).toISOString());
  await releaseDemoHandbooks(deps, created);
  return created;
}
