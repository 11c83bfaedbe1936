import {
  type ReleasedPart,
  releasedPart,
  type ReleaseSources,
  type ReleaseSubject,
} from "#app/domain/management-release/index.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

type Sources = Omit<ReleaseSources, "presentYear">;

const NOTHING: Sources = {
  ...{ baoRoles: [], rulesOfProcedure: null, parameters: null },
  ...{ exercises: [], people: [] },
};

function values<T>(rows: readonly { readonly value: T }[]): readonly T[] {
  return rows.map(({ value }) => value);
}

async function sourcesOf(
  repositories: Repositories,
  organisationId: string,
  { kind }: ReleaseSubject,
): Promise<Sources> {
  switch (kind) {
    case "response": {
      const baoRoles = values(await repositories.baoRoles.listByOrganisation(organisationId));
      const people = values(await repositories.people.listByOrganisation(organisationId));
      const rules = await repositories.rulesOfProcedure.find(organisationId);
      return { ...NOTHING, baoRoles, people, rulesOfProcedure: rules?.value ?? null };
    }
    case "parameters": {
      const parameters = await repositories.parameters.find(organisationId);
      return { ...NOTHING, parameters: parameters?.value ?? null };
    }
    case "year-plan": {
      const exercises = values(await repositories.exercises.listByOrganisation(organisationId));
      return { ...NOTHING, exercises };
    }
  }
}

/** The part of today's content that a release of the subject would freeze; null where there is nothing yet. */
export async function presentPart(
  { repositories, clock }: { readonly repositories: Repositories; readonly clock: Deps["clock"] },
  organisationId: string,
  subject: ReleaseSubject,
): Promise<ReleasedPart | null> {
  const presentYear = Number(dateInBerlin(clock.now()).slice(0, 4));
  return releasedPart(subject, {
    ...(await sourcesOf(repositories, organisationId, subject)),
    presentYear,
  });
}
