import type { BusinessPlan, PlanMeasureRow, ProcessLine } from "../../../domain/handbook/index.ts";
import type { Content, PrintSection } from "../../engine/print-document.ts";
import { box, sideBySide } from "../../primitives/boxes.ts";
import { bullets, cell, heads, strong } from "../../primitives/cells.ts";
import { keepWithNext, openingHeading, section } from "../../primitives/headings.ts";
import { readLayout } from "../../primitives/layouts.ts";
import { INK, SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import {
  bandGroups,
  fitsOnPage,
  heightOf,
  stepsTable,
  type PrintedBand,
  type PrintedStep,
} from "../checklist-table.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";
import { listUnder, planEscalation, planReference, planResources, planRoles } from "./plan-reference.ts";

const COLOR = REGISTER_COLORS.F;
const ROOM_FOR_TWO_LINES = 34;

function labelled(label: string, value: string): Content[] {
  if (value === "") return [];
  return [
    { text: label, bold: true, fontSize: 11, margin: [0, 2, 0, 0] },
    { text: value, fontSize: 11, margin: [0, 0, 0, 3] },
  ];
}

/** A labelled text below the lists; its label never stands alone at the foot of a page. */
function paragraph(label: string, value: string): Content[] {
  const [head, ...text] = labelled(label, value);
  return head === undefined ? [] : [keepWithNext(head, ROOM_FOR_TWO_LINES), ...text];
}

function identityLine({ texts, format }: BuildContext, plan: BusinessPlan): Content {
  const { plan: words } = texts;
  const state = plan.released
    ? `${words.releasedOn} ${format.date(plan.releasedOn)}`
    : `▲ ${words.notReleased}`;
  const owner = plan.owner === null ? [] : [`${words.owner} ${plan.owner.name}`];
  return {
    text: [plan.id, `${texts.frame.edition} ${plan.version}`, state, ...owner].join(" · "),
    fontSize: SIZE.detail,
    margin: [0, 0, 0, 4],
  };
}

function startBox({ texts }: BuildContext, plan: BusinessPlan): Content {
  const { plan: words } = texts;
  const { activation } = plan;
  return box(
    [
      sideBySide(
        [...labelled(words.trigger, activation.trigger), ...labelled(words.who, activation.who)],
        [...labelled(words.aim, plan.purpose), ...labelled(words.inform, activation.inform)],
      ),
    ],
    { border: COLOR, lineWidth: 1.2, padding: 8, margin: [0, 0, 0, 0] },
  );
}

function services({ texts, format }: BuildContext, processes: readonly ProcessLine[]): Content {
  const { plan, overview } = texts;
  if (processes.length === 0) return missingNote(plan.noProcesses);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [46, "*", 50, 150],
      body: [
        heads("RTO", overview.process, "MTPD", overview.emergencyLevel),
        ...processes.map((process) => [
          { text: format.hours(process.rtoHours), bold: true, fontSize: 14 },
          strong(`${process.id} ${process.name}`),
          cell(format.hours(process.mtpdHours)),
          cell(process.emergencyLevel === "" ? overview.noEmergencyLevel : process.emergencyLevel),
        ]),
      ],
    },
    layout: readLayout,
    summary: plan.services,
    margin: [0, 0, 0, 6],
  };
}

/** How the work goes on by other means, and when a failure hurts most: from the BIA, below the steps. */
function workarounds({ texts }: BuildContext, processes: readonly ProcessLine[]): Content[] {
  const { plan } = texts;
  const lines = processes.flatMap(({ id, workarounds: way, criticalDate }): Content[] => {
    const facts = [way, criticalDate === "" ? "" : `${plan.criticalDate}: ${criticalDate}`].filter(
      (fact) => fact !== "",
    );
    if (facts.length === 0) return [];
    return [
      {
        text: [{ text: `${id}  `, bold: true }, facts.join(" · ")],
        fontSize: SIZE.detail,
        margin: [0, 0, 0, 2],
      },
    ];
  });
  return lines.length === 0 ? [] : section(plan.workaround, lines, { level: 3, room: 40 });
}

function doNot({ texts }: BuildContext, plan: BusinessPlan): Content[] {
  if (plan.doNot.length === 0) return [];
  return [
    {
      unbreakable: true,
      stack: [
        box([{ text: `⚠ ${texts.plan.doNot}`, bold: true, fontSize: 14 }, ...bullets(plan.doNot)], {
          lineWidth: 2.2,
          fill: INK.zebra,
        }),
      ],
    },
  ];
}

function steps({ texts, format }: BuildContext, row: PlanMeasureRow): (PrintedStep | PrintedBand)[] {
  const { plan } = texts;
  const duration = row.durationText === "" ? format.minutes(row.durationMinutes) : row.durationText;
  const facts = [
    row.needs === "" ? "" : `${plan.needs}: ${row.needs}`,
    duration === "–" ? "" : `${plan.duration}: ${duration}`,
    row.after.length === 0 ? "" : `${plan.afterStep} ${row.after.join(", ")}`,
  ].filter((fact) => fact !== "");
  const details = [row.detail, facts.join(" · ")];
  const printed = { number: String(row.number), text: row.text, details, who: row.who };
  return row.pause ? [printed, { band: plan.pause, kind: "pause" }] : [printed];
}

type OutageList = BusinessPlan["outages"][number];

/** Head of the table and a line of the heading above it. */
const HEAD_HEIGHT = 30;
const MOST_ROOM = 560;

/** All phases in one table, each phase on one page where it fits; the name of the outage comes along on every phase. */
function outageChecklist(context: BuildContext, plan: BusinessPlan, outage: OutageList): Content[] {
  const { texts } = context;
  const kind = texts.outageKind[outage.kind];
  const phases = outage.phases.map((phase): (PrintedStep | PrintedBand)[] => [
    { band: `${kind} · ${texts.plan.phase[phase.phase]}`, kind: "phase" },
    ...phase.rows.flatMap((row) => steps(context, row)),
  ]);
  const groups = phases.flatMap((rows) => (fitsOnPage(rows) ? [rows.length] : bandGroups(rows)));
  const opening = (phases[0] ?? []).slice(0, groups[0]);
  return section(
    `${texts.plan.ifFails} ${kind}`,
    [stepsTable(context, phases.flat(), `${plan.title}, ${kind}`, groups)],
    { room: Math.min(MOST_ROOM, HEAD_HEIGHT + heightOf(opening)) },
  );
}

function checkLists(context: BuildContext, plan: BusinessPlan): Content[] {
  if (plan.outages.length === 0) return [missingNote(context.texts.plan.noMeasures)];
  return plan.outages.flatMap((outage) => outageChecklist(context, plan, outage));
}

/** One plan on a spread: what it is about on the left, the checklists from the right page on. Alone it has no register around it. */
export function businessPlanSections(
  context: BuildContext,
  plan: BusinessPlan,
  alone = false,
): PrintSection[] {
  const { texts } = context;
  const { plan: words } = texts;
  const place = { id: anchor("plan", plan.id), color: COLOR };
  const frame = { letter: "F", title: plan.unit === "" ? plan.title : plan.unit } as const;
  const left = framedSection(context, { ...frame, ...(alone ? {} : { startOn: "even" }) }, [
    openingHeading(plan.title, alone ? place : { ...place, parent: anchor("part", "F") }, {
      fontSize: 16,
      margin: [0, 0, 0, 2],
    }),
    identityLine(context, plan),
    startBox(context, plan),
    ...section(words.services, [services(context, plan.processes)], { level: 3 }),
    ...doNot(context, plan),
    ...planEscalation(context, plan.escalation),
  ]);
  const right = framedSection(context, frame, [
    {
      text: `${plan.unit === "" ? plan.title : plan.unit} · ${words.checklists}`,
      style: "h2",
      fontSize: 18,
      color: COLOR,
      margin: [0, 0, 0, 0],
    },
    ...checkLists(context, plan),
    ...workarounds(context, plan.processes),
    ...listUnder(texts.recovery.limitations, plan.limitations),
    ...paragraph(words.scope, plan.scope),
    ...paragraph(words.deactivate, plan.activation.deactivate),
    ...paragraph(words.alerting, plan.alerting),
    ...planRoles(context, plan.roles),
    ...planResources(context, plan.resources),
    ...planReference(context, plan),
  ]);
  return [left, right];
}
