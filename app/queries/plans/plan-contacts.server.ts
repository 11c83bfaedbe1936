import { can } from "#app/domain/access/index.ts";
import type { ExchangeDocument, Plan } from "#app/domain/exchange/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { contactDeputy } from "../directory/contact-deputy.ts";
import type { DetailRequest } from "../processes/process-detail.server.ts";

/** One of the people or companies outside whom a plan says to call. */
export interface PlanContact {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  readonly phone: string;
  /** Number for the time outside office hours; empty when there is none. */
  readonly standby: string;
  /** Who answers there when nobody does, with the number; empty where nobody is named. */
  readonly deputy: string;
  readonly contract: string;
  /** Page of the contact; null for those who may read the plan but not the directory. */
  readonly to: string | null;
}

async function everyContact(deps: Deps, organisationId: string) {
  return (await deps.repositories.contacts.listByOrganisation(organisationId)).map(({ value }) => value);
}

/** The contacts of a plan in its own order, with the numbers that its print shows, too. `known`: those an analysis has read already. */
export async function planContacts(
  deps: Deps,
  { organisation, actor, base }: Omit<DetailRequest, "id">,
  plan: Plan,
  known: ExchangeDocument["contacts"],
): Promise<readonly PlanContact[]> {
  if (plan.contacts.length === 0) return [];
  const contacts = new Map(
    (known ?? (await everyContact(deps, organisation.id))).map((contact) => [contact.id, contact]),
  );
  const mayOpen = can(actor, "response.read", { organisation, object: {} });
  return plan.contacts.flatMap((id) => {
    const contact = contacts.get(id);
    if (!contact) return [];
    return [
      {
        id,
        name: contact.name,
        function: contact.function,
        phone: contact.phone,
        standby: contact.standby,
        deputy: contactDeputy(contact),
        contract: [contact.contract, contact.serviceLevel].filter(Boolean).join(", "),
        to: mayOpen ? `${base}/records/contacts/${encodeURIComponent(id)}` : null,
      },
    ];
  });
}
