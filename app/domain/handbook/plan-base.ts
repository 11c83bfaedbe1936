import type { Contact, Plan } from "../exchange/index.ts";
import { peopleOf } from "./alarm-part.ts";
import type { ContactLine, PlanBase, PlanResource } from "./handbook-data.ts";
import type { PartContext } from "./part-context.ts";

function contactDeputy({ deputyName, deputyPhone, deputyEmail }: Contact): ContactLine["deputy"] {
  if (!deputyName && !deputyPhone && !deputyEmail) return null;
  return { name: deputyName ?? "", phone: deputyPhone ?? "", email: deputyEmail ?? "" };
}

export function contactLine(contact: Contact): ContactLine {
  const { id, name, phone, standby, email } = contact;
  return {
    id,
    name,
    function: contact.function,
    phone,
    standby,
    email,
    deputy: contactDeputy(contact),
    contract: contact.contract ?? "",
    serviceLevel: contact.serviceLevel ?? "",
    remark: contact.remark ?? "",
  };
}

/** The sections every plan has, with people and contacts filled in (BSI 200-4, 11.2 and 12.2). */
export function planBase(plan: Plan, { directory }: PartContext): PlanBase {
  const { id, title, version, releasedOn, purpose, scope, activation, alerting } = plan;
  return {
    id,
    title,
    version,
    releasedOn,
    purpose,
    scope,
    activation,
    alerting,
    unit: directory.unitName(plan.unit),
    released: plan.status === "released",
    owner: directory.person(plan.owner),
    roles: plan.roles.map(({ role, holder, deputies, duties }) => ({
      role,
      duties,
      holder: directory.person(holder),
      deputies: peopleOf(deputies, directory),
    })),
    doNot: plan.doNot,
    limitations: plan.limitations,
    escalation: plan.escalation,
    reportingDuties: plan.reportingDuties,
    contacts: plan.contacts.flatMap((contactId) => {
      const contact = directory.contact(contactId);
      return contact ? [contactLine(contact)] : [];
    }),
    reference: plan.reference ?? null,
    documents: plan.documents,
    changes: plan.changes.toSorted((a, b) => (a.date < b.date ? 1 : -1)),
  };
}

/** A resource with the demand and what is achieved (hours, null = unknown) and where its restart is described. */
export function planResource(id: string, { directory, index }: PartContext): PlanResource {
  const analysed = index.resource(id);
  return {
    id,
    name: directory.resource(id)?.name ?? id,
    rtoHours: analysed.rtoHours,
    totalRtaHours: analysed.totalRtaHours,
    rpoHours: analysed.rpoHours,
    status: analysed.status,
    plan: index.recoveryPlanOf(id)?.id ?? null,
    amounts: [],
  };
}
