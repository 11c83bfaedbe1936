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

async function general(repositories: Sources, organisationId: string, id: string): Promise<Mention[]> {
  const plans = await repositories.plans.listByOrganisation(organisationId);
  const exercises = await repositories.exercises.listByOrganisation(organisationId);
  const measures = await repositories.measures.listByOrganisation(organisationId);
  const acceptances = await repositories.riskAcceptances.listByOrganisation(organisationId);
  return [
    ...plans
      .filter(({ value }) => value.processes.includes(id) || value.resources.includes(id))
      .map(({ value }) => ({ kind: "plan" as const, id: value.id, name: value.title })),
    ...exercises
      .filter(
        ({ value }) =>
          value.subjects.includes(id) ||
          value.measurements.some(({ subject }) => subject === id) ||
          value.tests.some(({ resource }) => resource === id),
      )
      .map(({ value }) => ({ kind: "exercise" as const, id: value.id, name: value.title })),
    ...measures
      .filter(({ value }) => value.subjects.includes(id))
      .map(({ value }) => ({ kind: "measure" as const, id: value.id, name: value.action })),
    ...acceptances
      .filter(({ value }) => value.subjects.includes(id))
      .map(({ value }) => ({ kind: "risk-acceptance" as const, id: value.id, name: value.id })),
  ];
}

/** Records that name a process: each is a document of its own and is never changed behind anybody's back. */
export async function mentionsOfProcess(
  repositories: Sources,
  organisationId: string,
  id: string,
): Promise<readonly Mention[]> {
  return general(repositories, organisationId, id);
}

/** The same for a resource, which risks and solutions name too. */
export async function mentionsOfResource(
  repositories: Sources,
  organisationId: string,
  id: string,
): Promise<readonly Mention[]> {
  const risks = await repositories.risks.listByOrganisation(organisationId);
  const solutions = await repositories.continuitySolutions.listByOrganisation(organisationId);
  return [
    ...(await general(repositories, organisationId, id)),
    ...risks
      .filter(({ value }) => value.resource === id)
      .map(({ value }) => ({ kind: "risk" as const, id: value.id, name: value.outage })),
    ...solutions
      .filter(({ value }) => value.resource === id)
      .map(({ value }) => ({ kind: "continuity-solution" as const, id: value.id, name: value.name })),
  ];
}
