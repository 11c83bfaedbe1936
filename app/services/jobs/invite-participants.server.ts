import { type Actor, can, exerciseObject } from "#app/domain/access/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { recipientsOf } from "./recipients.ts";

export interface InviteInput {
  readonly organisation: CurrentOrganisation;
  readonly id: string;
  readonly requestId: string;
}

export type InviteRefusal = { readonly code: string };

/**
 * Invites everybody who has a role in an exercise with a released concept: one mail with the calendar entry for each person and
 * date. Asking again invites only those who are new, or everybody anew after the date has changed.
 */
export async function inviteParticipants(
  deps: Deps,
  actor: Actor,
  { organisation, id, requestId }: InviteInput,
): Promise<Result<number, InviteRefusal>> {
  if (deps.mailer === null) return err({ code: "invite.no-mail" });
  return deps.unitOfWork<number, InviteRefusal>(async (repositories) => {
    const stored = await repositories.exercises.findByCode(organisation.id, id);
    if (!stored) return err({ code: "object.missing" });
    const exercise = stored.value;
    const people = (await repositories.people.listByOrganisation(organisation.id)).map(({ value }) => value);
    if (!can(actor, "exercise.edit", { organisation, object: exerciseObject(exercise, people) }))
      return err({ code: "access.forbidden" });
    if (exercise.status !== "concept-released" || exercise.plannedOn === null)
      return err({ code: "invite.concept" });
    const register = { people: people.filter(({ active }) => active), units: [] };
    const names = exercise.roles.map(({ name }) => name);
    const recipients = recipientsOf(names, register);
    if (recipients.length === 0) return err({ code: "invite.nobody" });
    let invited = 0;
    for (const person of recipients) {
      const fresh = await repositories.jobs.enqueue({
        id: deps.ids.next(),
        key: ["exercise-invitation", organisation.id, id, exercise.plannedOn, person].join("/"),
        kind: "exercise-invitation",
        organisationId: organisation.id,
        payload: { code: id, person, when: "" },
        runAt: deps.clock.now(),
      });
      if (fresh) invited += 1;
    }
    if (invited === 0) return err({ code: "invite.everybody" });
    await repositories.audit.append({
      action: "exercise.invited",
      actor: actor.accountId,
      organisationId: organisation.id,
      object: { kind: "exercise", code: id, version: stored.version },
      payload: { people: invited },
      requestId,
    });
    return ok(invited);
  });
}
