import type { ContactLine, PlanBase, PlanResource, PlanRole } from "../../../domain/handbook/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { bullets, cell, centred, head, heads, strong, titled } from "../../primitives/cells.ts";
import { section } from "../../primitives/headings.ts";
import { readLayout } from "../../primitives/layouts.ts";
import { SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { contactName, deputyNumber, dialled } from "../contact-cells.ts";
import { anchor, pageInCell } from "../references.ts";
import { statusText } from "./value-texts.ts";

function named(person: PlanRole["holder"]): string {
  if (person === null) return "";
  const number = person.mobile === "" ? person.phone : person.mobile;
  return number === "" ? person.name : `${person.name}, ${number}`;
}

/** Roles of a plan with holder, deputies and deviating duties. */
export function planRoles({ texts }: BuildContext, roles: readonly PlanRole[]): Content[] {
  if (roles.length === 0) return [];
  const { plan, alarm } = texts;
  const table: Content = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [84, 110, 110, "*"],
      body: [
        heads(plan.role, plan.holder, plan.deputies, plan.duties),
        ...roles.map((role) => [
          strong(role.role),
          cell(role.holder === null ? alarm.vacant : named(role.holder)),
          cell(role.deputies.length === 0 ? `▲ ${alarm.noDeputy}` : role.deputies.map(named).join("\n")),
          cell(role.duties, { fontSize: SIZE.detail }),
        ]),
      ],
    },
    layout: readLayout,
    summary: plan.roles,
  };
  return section(plan.roles, [table], { level: 3 });
}

/** „2 ab 4 h, 5 ab 24 h“ */
export function amountText(
  { texts, format }: BuildContext,
  { amounts }: Pick<PlanResource, "amounts">,
): string {
  return amounts
    .map(({ fromHours, amount }) => `${format.number(amount)} ${texts.plan.from} ${format.hours(fromHours)}`)
    .join(", ");
}

/** Resources a plan needs, with the times of the analysis. */
export function planResources(context: BuildContext, resources: readonly PlanResource[]): Content[] {
  if (resources.length === 0) return [];
  const { texts, format } = context;
  const { plan, overview } = texts;
  const table: Content = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", 46, 60, 44, 80, 34],
      body: [
        [
          ...heads(overview.resource, "RTO", overview.totalRta, "RPO", overview.status),
          head(overview.plan, { alignment: "center" }),
        ],
        ...resources.map((resource) => [
          titled(`${resource.id} ${resource.name}`, amountText(context, resource)),
          cell(context.format.hours(resource.rtoHours), { bold: true }),
          cell(format.hours(resource.totalRtaHours)),
          cell(format.hours(resource.rpoHours)),
          cell(statusText(context, resource.status)),
          resource.plan === null
            ? centred("–")
            : centred(pageInCell(context, "G", anchor("plan", resource.plan)), { bold: true }),
        ]),
      ],
    },
    layout: readLayout,
    summary: plan.resources,
  };
  return section(plan.resources, [table], { level: 3 });
}

/** What happens when time passes and nothing has improved. */
export function planEscalation({ texts }: BuildContext, steps: PlanBase["escalation"]): Content[] {
  const { plan: words } = texts;
  if (steps.length === 0) return [];
  const small = (text: string) => cell(text, { fontSize: SIZE.detail });
  const table: Content = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [70, "*", "*"],
      body: [
        heads(words.after, words.when, words.then),
        ...steps.map((step) => [strong(step.after), small(step.when), small(step.action)]),
      ],
    },
    layout: readLayout,
    summary: words.escalation,
  };
  return section(words.escalation, [table], { level: 3 });
}

function contactTable({ texts }: BuildContext, contacts: readonly ContactLine[]): Content {
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", 112, 122],
      body: [
        heads(texts.contacts.body, texts.contacts.telephone, texts.contacts.contract),
        ...contacts.map((contact) => [
          contactName(texts.contacts, contact),
          {
            stack: [
              ...[contact.phone, contact.standby].filter((number) => number !== "").map(dialled),
              ...deputyNumber(texts.contacts, contact),
            ],
          },
          cell([contact.contract, contact.serviceLevel].filter((part) => part !== "").join(", ") || "–", {
            fontSize: SIZE.detail,
          }),
        ]),
      ],
    },
    layout: readLayout,
    summary: texts.plan.contacts,
  };
}

function reportingDuties({ texts }: BuildContext, duties: PlanBase["reportingDuties"]): Content[] {
  if (duties.length === 0) return [];
  const { plan } = texts;
  const table: Content = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", 84, 70, "*"],
      body: [
        heads(plan.reportTo, plan.reportBy, plan.reportDeadline, plan.reportContent),
        ...duties.map((duty) => [
          titled(duty.body, duty.medium),
          cell(duty.role),
          cell(duty.deadline, { bold: true }),
          cell(duty.content),
        ]),
      ],
    },
    layout: readLayout,
    summary: plan.reportingDuties,
  };
  return section(plan.reportingDuties, [table], { level: 3 });
}

function documentList({ texts }: BuildContext, documents: PlanBase["documents"]): Content[] {
  if (documents.length === 0) return [];
  const { plan } = texts;
  const table: Content = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", "*", "*"],
      body: [
        heads(plan.document, plan.offline, plan.online),
        ...documents.map((entry) => [
          strong(entry.title),
          cell(entry.offline === "" ? plan.notOffline : entry.offline, { bold: entry.offline === "" }),
          cell(entry.online),
        ]),
      ],
    },
    layout: readLayout,
    summary: plan.documents,
  };
  return section(plan.documents, [table], { level: 3 });
}

function changes({ texts, format }: BuildContext, plan: PlanBase): Content[] {
  if (plan.changes.length === 0) return [];
  const lines = plan.changes.map((change) =>
    [change.version, format.date(change.date), change.text].filter((part) => part !== "").join(", "),
  );
  return [
    {
      text: [{ text: `${texts.plan.changes}: `, bold: true }, lines.join(" · ")],
      fontSize: SIZE.detail,
      margin: [0, 8, 0, 0],
    },
  ];
}

/** Everything of a plan one looks up rather than works through. */
export function planReference(context: BuildContext, plan: PlanBase): Content[] {
  const { texts } = context;
  return [
    ...reportingDuties(context, plan.reportingDuties),
    ...(plan.contacts.length === 0
      ? []
      : section(texts.plan.contacts, [contactTable(context, plan.contacts)], { level: 3 })),
    ...documentList(context, plan.documents),
    ...changes(context, plan),
  ];
}

/** A list under a small heading, or nothing. */
export function listUnder(title: string, items: readonly string[]): Content[] {
  return items.length === 0 ? [] : section(title, bullets(items), { level: 3, room: 40 });
}
