import { type Ability, type Actor, can } from "#app/domain/access/index.ts";
import type { BaoRole, Exercise, Measure, Plan } from "#app/domain/exchange/index.ts";
import { yearBefore } from "#app/domain/key-figures/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Standing } from "#db/repositories/overview-records.ts";
import type { TenantRepository } from "#db/repositories/tenant-repository.ts";

import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";

export interface OverviewRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly today: string;
  /** Every organisation the actor may know of. */
  readonly visible: readonly CurrentOrganisation[];
}

/** What the overview is made of, as far as the person has a right to that kind of thing; not yet filtered by object. */
export interface OverviewContent {
  /** Null where the person may not read it, or there is none. */
  readonly analysis: OrganisationAnalysis | null;
  readonly plans: readonly Plan[];
  readonly exercises: readonly Exercise[];
  readonly measures: readonly Measure[];
  readonly baoRoles: readonly BaoRole[];
  readonly standing: Standing;
}

/**
 * Reads what the overview needs: five statements for the analysis where it is not in memory, plans, exercises, and one for
 * everything that is only counted.
 */
export async function overviewContent(deps: Deps, request: OverviewRequest): Promise<OverviewContent> {
  const { organisation, actor, today } = request;
  const { repositories } = deps;
  const may = (ability: Ability) => can(actor, ability, { organisation });
  const read = async <T>(wanted: boolean, table: Pick<TenantRepository<T>, "listByOrganisation">) =>
    wanted ? (await table.listByOrganisation(organisation.id)).map(({ value }) => value) : [];
  const analysed = may("process.read") || may("resource.read");
  const analysis = (analysed ? await organisationAnalysis(deps, organisation) : null) ?? null;
  const document = analysis?.document;
  return {
    analysis,
    plans: await read(may("plan.read"), repositories.plans),
    exercises: await read(may("exercise.read"), repositories.exercises),
    measures: document?.measures ?? (await read(may("measure.read"), repositories.measures)),
    baoRoles: document?.baoRoles ?? (await read(may("response.edit"), repositories.baoRoles)),
    standing: await repositories.standing.find({
      organisationId: organisation.id,
      personCode: actor.personId,
      snapshotsSince: yearBefore(today),
    }),
  };
}
