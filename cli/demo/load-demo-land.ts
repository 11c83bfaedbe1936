import { addYears } from "date-fns/addYears";

import { markDemoInstallation, NOT_A_DEMO } from "#app/services/access/demo-installation.server.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { demoLand } from "#seeds/demo-land.ts";

import { Refusal } from "../command.ts";
import { ensureDemoAccounts } from "./ensure-demo-accounts.ts";
import { keepDemoFigures } from "./keep-demo-figures.ts";
import { releaseAsDemoManagement } from "./release-as-demo-management.ts";
import { releaseDemoHandbooks } from "./release-demo-handbook.ts";

const SYSTEM = { accountId: "system" };

/**
 * Creates what is missing of the demo land: organisations, accounts for every role, released handbooks. What is there
 * stays as it is, so a second start keeps everything that was changed. A database with anything else in it is refused.
 * @returns codes of the organisations created now
 */
export async function loadDemoLand(deps: Deps): Promise<readonly string[]> {
  const land = demoLand();
  const marked = await markDemoInstallation(
    deps,
    land.map(({ document }) => document.organisation.code),
  );
  if (!marked.ok) throw new Refusal(NOT_A_DEMO);
  const created: string[] = [];
  for (const { document } of land) {
    const { code } = document.organisation;
    if (await deps.repositories.organisations.findByCode(code)) continue;
    const imported = await importOrganisation(deps, SYSTEM, document);
    if (!imported.ok) throw new Error(`The demo organisation ${code} is not sound.`);
    created.push(code);
  }
  await ensureDemoAccounts(deps, addYears(new Date(deps.clock.now()), 1).toISOString());
  await releaseDemoHandbooks(deps, created);
  await releaseAsDemoManagement(deps, created);
  await keepDemoFigures(deps, created);
  return created;
}
