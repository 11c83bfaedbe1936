import type { RecoveryPlan, RecoveryResource, SubstituteLine } from "../../../domain/handbook/index.ts";
import type { Content, PrintSection } from "../../engine/print-document.ts";
import { box } from "../../primitives/boxes.ts";
import { openingHeading, section } from "../../primitives/headings.ts";
import { tickLine } from "../../primitives/marks.ts";
import { SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { stepsTable } from "../checklist-table.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";
import { amountText, listUnder, planEscalation, planReference, planRoles } from "./plan-reference.ts";
import { statusText } from "./value-texts.ts";

function line(label: string, value: string): Content[] {
  return value === "" ? [] : [{ text: [`${label}: `, { text: value, bold: true }], margin: [0, 1, 0, 1] }];
}

function resourceFacts(context: BuildContext, resource: RecoveryResource): Content[] {
  const { texts, format } = context;
  const { overview, recovery } = texts;
  const { provider } = resource;
  const call = provider ? [provider.name, provider.standby || provider.phone].filter(Boolean).join(", ") : "";
  const deputy = [provider?.deputy?.name, provider?.deputy?.phone].filter(Boolean).join(", ");
  return [
    { text: `${resource.id} ${resource.name}`, bold: true, fontSize: 12.5 },
    {
      text: [
        "RTO ",
        { text: format.hours(resource.rtoHours), bold: true, fontSize: 13 },
        ` · ${overview.totalRta} `,
        { text: format.hours(resource.totalRtaHours), bold: true },
        ` · ${recovery.netRta} `,
        { text: format.hours(resource.netRtaHours), bold: true },
        ` · RPO ${format.hours(resource.rpoHours)} · `,
        { text: statusText(context, resource.status), bold: true },
      ],
    },
    ...line(recovery.site, resource.site),
    ...line(recovery.needsRunning, resource.needsFirst.join("; ")),
    ...line(recovery.provider, call),
    ...line(recovery.providerDeputy, deputy),
    ...line(texts.contacts.contract, resource.contract),
    ...line(recovery.responsible, resource.responsible),
    ...(resource.description === "" ? [] : [{ text: resource.description, fontSize: SIZE.detail }]),
    ...resource.substitutes.flatMap((substitute) =>
      line(recovery.substitute, substituteText(context, substitute)),
    ),
  ];
}

function substituteText(context: BuildContext, substitute: SubstituteLine): string {
  const { texts, format } = context;
  const { name, remark, lastsHours } = substitute;
  const lasts = lastsHours === null ? "" : `${texts.recovery.lasts} ${format.hours(lastsHours)}`;
  return [name, amountText(context, substitute), lasts, remark].filter((part) => part !== "").join(" · ");
}

function plannedTime({ texts, format }: BuildContext, plan: RecoveryPlan): Content[] {
  const { recovery } = texts;
  if (plan.plannedRtaHours === null) return plan.reference ? [] : [{ text: recovery.plannedUnknown }];
  const planned = format.hours(plan.plannedRtaHours);
  const compared = format.hours(plan.comparedRtaHours);
  const verdict =
    plan.plannedFits === null
      ? recovery.notCompared
      : plan.plannedFits
        ? `✓ ${recovery.fits} ${compared}.`
        : `▲ ${recovery.tooLong} ${compared}.`;
  return [{ text: [`${recovery.planned} `, { text: planned, bold: true }, `. ${verdict}`] }];
}

/** Where a document stands for the plan, that is what to take in hand: the printed copy first. */
function reference({ texts, format }: BuildContext, plan: RecoveryPlan): Content[] {
  const { recovery } = texts;
  if (plan.reference === null) return [];
  const { title, version, holder, place, printedPlace, checkedOn } = plan.reference;
  return section(
    recovery.reference,
    [
      box([
        { text: title, bold: true, fontSize: 14 },
        ...line(recovery.referencePrinted, printedPlace === "" ? recovery.notPrinted : printedPlace),
        ...line(recovery.referencePlace, place),
        ...line(recovery.referenceVersion, version),
        ...line(recovery.referenceHolder, holder),
        ...line(recovery.referenceChecked, checkedOn === null ? "–" : format.date(checkedOn)),
      ]),
    ],
    { level: 3, room: 110 },
  );
}

function steps(context: BuildContext, plan: RecoveryPlan): Content[] {
  const { texts, format } = context;
  const { recovery, plan: words } = texts;
  if (plan.steps.length === 0) {
    const note = missingNote(recovery.noSteps);
    return plan.reference ? [] : section(recovery.steps, [note], { level: 3, room: 110 });
  }
  const rows = plan.steps.map((step) => ({
    number: String(step.number),
    text: step.activity,
    details: [
      [
        step.detail,
        step.durationMinutes === null ? "" : `${words.duration}: ${format.minutes(step.durationMinutes)}`,
        step.after.length === 0 ? "" : `${words.afterStep} ${step.after.join(", ")}`,
      ]
        .filter((fact) => fact !== "")
        .join(" · "),
      step.check === "" ? "" : `✓ ${recovery.check}: ${step.check}`,
      step.alternative === "" ? "" : `→ ${recovery.alternative}: ${step.alternative}`,
    ],
    who: step.role,
  }));
  return section(recovery.steps, [stepsTable(context, rows, plan.title)], { level: 3, room: 110 });
}

function functionalTest({ texts }: BuildContext, plan: RecoveryPlan): Content[] {
  if (plan.functionalTest.length === 0) return [];
  return section(
    texts.recovery.functionalTest,
    plan.functionalTest.map((text) => tickLine({ text, bold: true, fontSize: SIZE.step })),
    { level: 3 },
  );
}

function activation({ texts }: BuildContext, plan: RecoveryPlan): Content[] {
  const { plan: words } = texts;
  const { who, trigger, inform } = plan.activation;
  return [
    ...line(words.trigger, trigger),
    ...line(words.who, who),
    ...line(words.inform, inform),
    ...line(words.aim, plan.purpose),
  ];
}

/** One recovery plan, in its register or alone: facts and planned time, prerequisites, steps, test and hand-over, limitations, who to call. */
export function recoveryPlanSection(
  context: BuildContext,
  plan: RecoveryPlan,
  letter: "G" | "H",
  alone = false,
): PrintSection {
  const { texts, format } = context;
  const { recovery, plan: words } = texts;
  const place = { id: anchor("plan", plan.id), color: REGISTER_COLORS[letter] };
  const state = plan.released
    ? `${words.releasedOn} ${format.date(plan.releasedOn)}`
    : `▲ ${words.notReleased}`;
  return framedSection(
    context,
    { letter, title: plan.resources.map((resource) => resource.name).join(", ") || plan.title },
    [
      openingHeading(plan.title, alone ? place : { ...place, parent: anchor("part", letter) }, {
        fontSize: 16,
        margin: [0, 0, 0, 2],
      }),
      {
        text: [plan.id, `${texts.frame.edition} ${plan.version}`, state, plan.unit]
          .filter(Boolean)
          .join(" · "),
        fontSize: SIZE.detail,
        margin: [0, 0, 0, 4],
      },
      box(
        [
          ...plan.resources.flatMap((resource) => resourceFacts(context, resource)),
          ...plannedTime(context, plan),
        ],
        {
          border: REGISTER_COLORS[letter],
        },
      ),
      ...activation(context, plan),
      ...(plan.prerequisites.length === 0
        ? []
        : section(
            recovery.prerequisites,
            plan.prerequisites.map((text) => tickLine({ text, fontSize: SIZE.body })),
            { level: 3, room: 50 },
          )),
      ...reference(context, plan),
      ...steps(context, plan),
      ...functionalTest(context, plan),
      ...listUnder(recovery.limitations, plan.limitations),
      ...listUnder(words.doNot, plan.doNot),
      ...planEscalation(context, plan.escalation),
      ...planRoles(context, plan.roles),
      ...planReference(context, plan),
      ...scopeAndEnd(context, plan),
    ],
  );
}

/** What a plan covers and when it ends: looked up, not worked by. */
function scopeAndEnd({ texts }: BuildContext, plan: RecoveryPlan): Content[] {
  const { plan: words } = texts;
  const facts = [
    [words.scope, plan.scope],
    [words.deactivate, plan.activation.deactivate],
    [words.alerting, plan.alerting],
  ] as const;
  return facts
    .filter(([, text]) => text !== "")
    .map(([label, text]): Content => ({
      text: [{ text: `${label}: `, bold: true }, text],
      fontSize: SIZE.detail,
      margin: [0, 2, 0, 0],
    }));
}
