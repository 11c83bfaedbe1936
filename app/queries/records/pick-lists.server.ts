import type { PickEntry, PickList, PickLists } from "#app/forms/record/field-spec.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";

type Repositories = Deps["repositories"];
type Reader = (repositories: Repositories, organisationId: string) => Promise<readonly PickEntry[]>;

/** Lists that the analysis holds anyway. */
const ANALYSED = ["processes", "resources", "outageScenarios"] as const;
type AnalysedList = (typeof ANALYSED)[number];

function isAnalysed(list: PickList): list is AnalysedList {
  return ANALYSED.includes(list as AnalysedList);
}

const READERS: Readonly<Record<Exclude<PickList, AnalysedList>, Reader>> = {
  people: async ({ people }, id) =>
    (await people.listByOrganisation(id)).map(({ value }) => ({
      id: value.id,
      name: [value.firstName, value.lastName].filter(Boolean).join(" "),
    })),
  units: async ({ units }, id) =>
    (await units.listByOrganisation(id)).map(({ value }) => ({ id: value.id, name: value.name })),
  sites: async ({ sites }, id) =>
    (await sites.listByOrganisation(id)).map(({ value }) => ({ id: value.id, name: value.name })),
  contacts: async ({ contacts }, id) =>
    (await contacts.listByOrganisation(id)).map(({ value }) => ({ id: value.id, name: value.name })),
  baoRoles: async ({ baoRoles }, id) =>
    (await baoRoles.listByOrganisation(id)).map(({ value }) => ({ id: value.id, name: value.name })),
  plans: async ({ plans }, id) =>
    (await plans.listByOrganisation(id)).map(({ value }) => ({ id: value.id, name: value.title })),
  continuitySolutions: async ({ continuitySolutions }, id) =>
    (await continuitySolutions.listByOrganisation(id)).map(({ value }) => ({
      id: value.id,
      name: value.name,
    })),
};

const byName = (a: PickEntry, b: PickEntry) => a.name.localeCompare(b.name, "de") || a.id.localeCompare(b.id);

/** Entries of the lists a form picks from: one statement per list; what the analysis has comes from there. */
export async function pickLists(
  deps: Deps,
  organisation: CurrentOrganisation,
  wanted: readonly PickList[],
): Promise<PickLists> {
  let analysis: OrganisationAnalysis | undefined;
  const lists: Partial<Record<PickList, readonly PickEntry[]>> = {};
  for (const list of new Set(wanted)) {
    if (isAnalysed(list)) {
      analysis ??= await organisationAnalysis(deps, organisation);
      const entries = analysis?.document[list] ?? [];
      lists[list] = entries.map(({ id, name }) => ({ id, name }));
    } else lists[list] = (await READERS[list](deps.repositories, organisation.id)).toSorted(byName);
  }
  return lists;
}
