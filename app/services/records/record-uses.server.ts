import type { RecordKind } from "#app/forms/records/record-kind.ts";
import type { Deps } from "#app/services/ports.ts";

import { planContent } from "../plans/plan-content.ts";

/** A place that names a record: what it is there, and where. */
export interface RecordUse {
  readonly as:
    | "roleHolder"
    | "roleDeputy"
    | "unitHead"
    | "unitDeputy"
    | "processOwner"
    | "processDeputy"
    | "planRole"
    | "planOwner"
    | "planContact"
    | "releasedPlanContact"
    | "provider"
    | "alarmStage"
    | "unitAbove"
    | "memberOf"
    | "planUnit"
    | "exerciseSubject"
    | "measureSubject"
    | "acceptanceSubject";
  readonly name: string;
}

type Repositories = Deps["repositories"];

async function personUses({ baoRoles, units, processes, plans }: Repositories, org: string, id: string) {
  const uses: RecordUse[] = [];
  const note = (as: RecordUse["as"], name: string, hit: boolean) => {
    if (hit) uses.push({ as, name });
  };
  for (const { value } of await baoRoles.listByOrganisation(org)) {
    note("roleHolder", value.name, value.holder === id);
    note("roleDeputy", value.name, value.deputies.includes(id));
  }
  for (const { value } of await units.listByOrganisation(org)) {
    note("unitHead", value.name, value.head === id);
    note("unitDeputy", value.name, value.deputy === id);
  }
  for (const { value } of await processes.listByOrganisation(org)) {
    note("processOwner", `${value.id} ${value.name}`, value.owner === id);
    note("processDeputy", `${value.id} ${value.name}`, value.deputy === id);
  }
  for (const { value } of await plans.listByOrganisation(org)) {
    note("planOwner", value.title, value.owner === id);
    const named = value.roles.some(({ holder, deputies }) => holder === id || deputies.includes(id));
    note("planRole", value.title, named);
  }
  return uses;
}

async function contactUses(repositories: Repositories, org: string, id: string): Promise<RecordUse[]> {
  const plans = await repositories.plans.listByOrganisation(org);
  const released = await repositories.planVersions.listReleased(org);
  const resources = await repositories.resources.listByOrganisation(org);
  return [
    ...plans
      .filter(({ value }) => value.contacts.includes(id))
      .map(({ value }): RecordUse => ({ as: "planContact", name: value.title })),
    ...released
      .map(planContent)
      .filter(({ contacts }) => contacts.includes(id))
      .map(({ title }): RecordUse => ({ as: "releasedPlanContact", name: title })),
    ...resources
      .filter(({ value }) => value.provider === id)
      .map(({ value }): RecordUse => ({ as: "provider", name: `${value.id} ${value.name}` })),
  ];
}

async function unitUses(
  { units, people, plans }: Repositories,
  org: string,
  id: string,
): Promise<RecordUse[]> {
  const below = (await units.listByOrganisation(org)).filter(({ value }) => value.parent === id);
  const members = (await people.listByOrganisation(org)).filter(({ value }) => value.unit === id);
  const named = (await plans.listByOrganisation(org)).filter(({ value }) => value.unit === id);
  return [
    ...below.map(({ value }): RecordUse => ({ as: "unitAbove", name: value.name })),
    ...members.map(({ value }): RecordUse => ({
      as: "memberOf",
      name: `${value.firstName} ${value.lastName}`,
    })),
    ...named.map(({ value }): RecordUse => ({ as: "planUnit", name: value.title })),
  ];
}

async function scenarioUses(repositories: Repositories, org: string, id: string): Promise<RecordUse[]> {
  const { exercises, measures, riskAcceptances } = repositories;
  const naming = (entry: { readonly value: { readonly subjects: readonly string[] } }) =>
    entry.value.subjects.includes(id);
  return [
    ...(await exercises.listByOrganisation(org))
      .filter(naming)
      .map(({ value }): RecordUse => ({ as: "exerciseSubject", name: value.title })),
    ...(await measures.listByOrganisation(org))
      .filter(naming)
      .map(({ value }): RecordUse => ({ as: "measureSubject", name: value.action })),
    ...(await riskAcceptances.listByOrganisation(org))
      .filter(naming)
      .map(({ value }): RecordUse => ({ as: "acceptanceSubject", name: value.id })),
  ];
}

/** Everything that names a record: what goes wrong when it goes. */
export async function recordUses(
  deps: Deps,
  organisationId: string,
  kind: RecordKind,
  code: string,
): Promise<readonly RecordUse[]> {
  const { repositories } = deps;
  if (kind === "people") return personUses(repositories, organisationId, code);
  if (kind === "contacts") return contactUses(repositories, organisationId, code);
  if (kind === "units") return unitUses(repositories, organisationId, code);
  if (kind === "outage-scenarios") return scenarioUses(repositories, organisationId, code);
  if (kind !== "roles") return [];
  const stages = await repositories.alarmStages.listByOrganisation(organisationId);
  return stages
    .filter(({ value }) => value.roles.includes(code))
    .map(({ value }): RecordUse => ({ as: "alarmStage", name: value.name }));
}
