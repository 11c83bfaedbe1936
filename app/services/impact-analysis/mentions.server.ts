import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

/** A record that names another one and has to let go of it before that one can be deleted. */
export interface Mention {
  readonly kind: "plan" | "exercise" | "measure" | "risk" | "risk-acceptance" | "continuity-solution";
  readonly id: string;
  readonly name: string;
}

type Sources = Pick<
  Repositories,
  "plans" | "exercises" | "measures" | "riskAcceptances" | "risks" | "continuitySolutions"
>;

/** The lists of a document that may name a process or resource, as far as somebody has them already. */
export type NamingLists = Pick<
  ExchangeDocument,
  "measures" | "riskAcceptances" | "risks" | "continuitySolutions"
>;

async function valuesOf<T>(
  repository: { listByOrganisation(organisationId: string): Promise<readonly { readonly value: T }[]> },
  organisationId: string,
): Promise<T[]> {
  return (await repository.listByOrganisation(organisationId)).map(({ value }) => value);
}

async function listsOf(repositories: Sources, organisationId: string): Promise<NamingLists> {
  return {
    measures: await valuesOf(repositories.measures, organisationId),
    riskAcceptances: await valuesOf(repositories.riskAcceptances, organisationId),
    risks: await valuesOf(repositories.risks, organisationId),
    continuitySolutions: await valuesOf(repositories.continuitySolutions, organisationId),
  };
}

function inLists(lists: NamingLists, id: string): Mention[] {
  const { measures = [], riskAcceptances = [], risks = [], continuitySolutions = [] } = lists;
  return [
    ...measures
      .filter(({ subjects }) => subjects.includes(id))
      .map((measure) => ({ kind: "measure" as const, id: measure.id, name: measure.action })),
    ...riskAcceptances
      .filter(({ subjects }) => subjects.includes(id))
      .map((acceptance) => ({ kind: "risk-acceptance" as const, id: acceptance.id, name: acceptance.id })),
    ...risks
      .filter(({ resource }) => resource === id)
      .map((risk) => ({ kind: "risk" as const, id: risk.id, name: risk.outage })),
    ...continuitySolutions
      .filter(({ resource }) => resource === id)
      .map((solution) => ({ kind: "continuity-solution" as const, id: solution.id, name: solution.name })),
  ];
}

/**
 * Records that name a process or resource: each is a document of its own and is never changed behind anybody's back.
 * Lists that are known already are not read again.
 */
export async function mentionsOf(
  repositories: Sources,
  organisationId: string,
  id: string,
  known?: NamingLists,
): Promise<readonly Mention[]> {
  const plans = await valuesOf(repositories.plans, organisationId);
  const exercises = await valuesOf(repositories.exercises, organisationId);
  return [
    ...plans
      .filter(({ processes, resources }) => processes.includes(id) || resources.includes(id))
      .map((plan) => ({ kind: "plan" as const, id: plan.id, name: plan.title })),
    ...exercises
      .filter(
        ({ subjects, measurements, tests }) =>
          subjects.includes(id) ||
          measurements.some(({ subject }) => subject === id) ||
          tests.some(({ resource }) => resource === id),
      )
      .map((exercise) => ({ kind: "exercise" as const, id: exercise.id, name: exercise.title })),
    ...inLists(known ?? (await listsOf(repositories, organisationId)), id),
  ];
}
