import { type Actor, can } from "#app/domain/access/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { type SubmittedTwice, submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";

interface ConfirmRequest {
  readonly organisation: CurrentOrganisation;
  readonly submitId: string;
  readonly requestId: string;
}

type Refusal = SubmittedTwice | { readonly code: "access.forbidden" };

/** Keeps as evidence that somebody has gone through the people and contacts of an organisation and found them right. */
export async function confirmContacts(
  deps: Deps,
  actor: Actor,
  { organisation, submitId, requestId }: ConfirmRequest,
): Promise<Result<null, Refusal>> {
  if (!can(actor, "response.edit", { organisation })) return err({ code: "access.forbidden" });
  const content = { act: "confirm-contacts", organisation: organisation.id };
  return submitOnce<null, Refusal>(deps, actor, { submitId, content }, async (repositories) => {
    const people = await repositories.people.listByOrganisation(organisation.id);
    const contacts = await repositories.contacts.listByOrganisation(organisation.id);
    await repositories.audit.append({
      action: "contacts.confirmed",
      actor: actor.accountId,
      organisationId: organisation.id,
      object: { kind: "organisation", code: organisation.code, version: null },
      payload: { people: people.filter(({ value }) => value.active).length, contacts: contacts.length },
      requestId,
    });
    return ok(null);
  });
}
