import type { Deps } from "#app/services/ports.ts";

/** Exercises one can export as evidence. */
export async function evidenceChoices({ repositories }: Deps, organisationId: string) {
  const exercises = await repositories.exercises.listByOrganisation(organisationId);
  return exercises.map(({ value }) => ({ id: value.id, title: value.title }));
}
