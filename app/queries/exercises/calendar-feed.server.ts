import { exerciseCalendar } from "#app/adapters/calendar/exercise-calendar.server.ts";
import { activeGrants, type Actor, can, exerciseObject } from "#app/domain/access/index.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import { toGrants } from "#app/services/access/resolve-session.server.ts";
import { visibleOrganisations } from "#app/services/access/visible-organisations.server.ts";
import type { Deps } from "#app/services/ports.ts";

/** Whose address it is, with the rights of this moment; undefined for an account that may no longer be used. */
async function holderOf(deps: Deps, accountId: string): Promise<Actor | undefined> {
  const account = await deps.repositories.accounts.findById(accountId);
  if (account?.status !== "active" || (account.demo && !deps.settings.demo)) return undefined;
  const grants = await deps.repositories.roleGrants.listEffective(accountId);
  return {
    accountId,
    displayName: account.displayName,
    personId: account.personCode,
    language: account.language ?? "de",
    grants: activeGrants(toGrants(grants), deps.clock.now()),
  };
}

/** iCalendar text behind a secret address; undefined for every address that is not, or no longer, valid. */
export async function calendarFeed(deps: Deps, secret: string, origin: string): Promise<string | undefined> {
  const token = await deps.repositories.calendarTokens.findByHash(deps.secrets.hash(secret));
  const actor = token ? await holderOf(deps, token.accountId) : undefined;
  if (!token || !actor) return undefined;
  const visible = await visibleOrganisations(deps, actor);
  const organisation = visible.find(({ id }) => id === token.organisationId);
  if (!organisation || !can(actor, "exercise.read", { organisation })) return undefined;
  const people = await peopleToJudge(deps.repositories, actor, organisation, ["exercise.read"]);
  const stored = await deps.repositories.exercises.listByOrganisation(organisation.id);
  return exerciseCalendar({
    organisationCode: organisation.code,
    organisationName: organisation.name,
    exercises: stored
      .map(({ value }) => value)
      .filter((exercise) =>
        can(actor, "exercise.read", { organisation, object: exerciseObject(exercise, people) }),
      ),
    now: deps.clock.now(),
    addressOf: (id) =>
      `${origin}/o/${encodeURIComponent(organisation.code)}/exercises/${encodeURIComponent(id)}`,
  });
}
