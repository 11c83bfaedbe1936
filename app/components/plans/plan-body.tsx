import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { Plan } from "#app/domain/exchange/index.ts";
import type { PlanDetailView } from "#app/queries/plans/plan-detail.server.ts";

import { Facts } from "../ui/facts.tsx";
import { Section } from "../ui/section.tsx";
import { SectionNav } from "../ui/section-nav.tsx";
import { TextList } from "../ui/text-list.tsx";
import { PlanContacts } from "./plan-contacts.tsx";
import { PlanMeasures, RecoverySteps } from "./plan-steps.tsx";
import { PlanChanges, PlanDocuments, PlanDuties, PlanEscalation, PlanRoles } from "./plan-tables.tsx";
import { PlanValues } from "./plan-values-tables.tsx";
import { PlannedTime } from "./planned-time.tsx";
import { PlanReferenceFacts } from "./plan-reference-facts.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

type SectionId =
  | "purpose"
  | "values"
  | "activation"
  | "roles"
  | "reference"
  | "doNot"
  | "escalation"
  | "measures"
  | "steps"
  | "prerequisites"
  | "functionalTest"
  | "limitations"
  | "reporting"
  | "contacts"
  | "documents"
  | "changes";

interface Part {
  readonly id: SectionId;
  readonly content: ReactNode;
}

function Activation({ plan }: { readonly plan: Plan }) {
  const t = useTranslations("plans");
  return (
    <Facts
      facts={[
        { label: t("who"), value: plan.activation.who, stored: true },
        { label: t("trigger"), value: plan.activation.trigger, stored: true },
        { label: t("inform"), value: plan.activation.inform, stored: true },
        { label: t("alerting"), value: plan.alerting, stored: true },
        { label: t("deactivate"), value: plan.activation.deactivate, stored: true },
      ]}
    />
  );
}

type MaybePart = Part & { readonly there: boolean };

/** What is to be done, from the sign to begin to the last step. */
function actingParts(view: PlanDetailView): MaybePart[] {
  const { plan } = view;
  return [
    {
      id: "purpose",
      there: plan.purpose !== "" || plan.scope !== "",
      content: (
        <>
          <p className="prewrap" lang={STORED_LANGUAGE}>
            {plan.purpose}
          </p>
          <p className="prewrap" lang={STORED_LANGUAGE}>
            {plan.scope}
          </p>
        </>
      ),
    },
    { id: "activation", there: true, content: <Activation plan={plan} /> },
    {
      id: "reference",
      there: plan.reference !== undefined,
      content: plan.reference ? <PlanReferenceFacts reference={plan.reference} /> : null,
    },
    {
      id: "doNot",
      there: plan.doNot.length > 0,
      content: (
        <div className="do-not">
          <TextList texts={plan.doNot} />
        </div>
      ),
    },
    { id: "measures", there: plan.measures.length > 0, content: <PlanMeasures plan={plan} /> },
    {
      id: "steps",
      there: plan.steps.length > 0,
      content: (
        <>
          {view.times ? <PlannedTime times={view.times} /> : null}
          <RecoverySteps steps={plan.steps} />
        </>
      ),
    },
    {
      id: "values",
      there: view.processes.length + view.resources.length > 0,
      content: <PlanValues processes={view.processes} resources={view.resources} />,
    },
  ];
}

/** What one looks up while acting. */
function lookedUpParts(view: PlanDetailView): MaybePart[] {
  const { plan } = view;
  return [
    { id: "roles", there: plan.roles.length > 0, content: <PlanRoles view={view} /> },
    {
      id: "escalation",
      there: plan.escalation.length > 0,
      content: <PlanEscalation rows={plan.escalation} />,
    },
    {
      id: "prerequisites",
      there: plan.prerequisites.length > 0,
      content: <TextList texts={plan.prerequisites} />,
    },
    {
      id: "functionalTest",
      there: plan.functionalTest.length > 0,
      content: <TextList texts={plan.functionalTest} />,
    },
    { id: "limitations", there: plan.limitations.length > 0, content: <TextList texts={plan.limitations} /> },
    {
      id: "reporting",
      there: plan.reportingDuties.length > 0,
      content: <PlanDuties rows={plan.reportingDuties} />,
    },
    {
      id: "contacts",
      there: view.contacts.length > 0,
      content: <PlanContacts rows={view.contacts} />,
    },
    { id: "documents", there: plan.documents.length > 0, content: <PlanDocuments rows={plan.documents} /> },
    { id: "changes", there: plan.changes.length > 0, content: <PlanChanges rows={plan.changes} /> },
  ];
}

/** A whole plan to read: only the sections that say something, the act first. */
export function PlanBody({ view }: { readonly view: PlanDetailView }) {
  const t = useTranslations("plans");
  const parts = [...actingParts(view), ...lookedUpParts(view)].filter((part) => part.there);
  return (
    <>
      <SectionNav label={t("sections")} links={parts.map(({ id }) => ({ href: `#${id}`, label: t(id) }))} />
      {parts.map((part) => (
        <Section key={part.id} id={part.id} title={t(part.id)}>
          {part.content}
        </Section>
      ))}
    </>
  );
}
