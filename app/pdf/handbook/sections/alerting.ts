import type { Content, PrintSection } from "../../engine/print-document.ts";
import { box } from "../../primitives/boxes.ts";
import { cell, heads, strong } from "../../primitives/cells.ts";
import { openingHeading, partHeading, section } from "../../primitives/headings.ts";
import { readLayout } from "../../primitives/layouts.ts";
import { tickLine } from "../../primitives/marks.ts";
import type { BuildContext } from "../build-context.ts";
import { checkListBlock } from "../checklist-table.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";
import { alarmList, alarmTable } from "./alarm-list.ts";
import { reportingPath } from "./reporting-path.ts";
import { reportContents, reportingPoints } from "./reporting-points.ts";

const COLOR = REGISTER_COLORS.B;

function outcomes({ texts }: BuildContext): Content {
  const { alarm } = texts;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [78, "*", "*"],
      body: [
        heads(alarm.classifyAs, alarm.means, alarm.then),
        ...alarm.outcomes.map(([name, meaning, action]) => [
          strong(name, { fontSize: 12 }),
          cell(meaning),
          cell(action),
        ]),
      ],
    },
    layout: readLayout,
    summary: alarm.decision,
  };
}

function decision(context: BuildContext): Content[] {
  const { data, texts } = context;
  const { alarm } = texts;
  const own = data.alarm.decisionCriteria;
  const criteria = own.length > 0 ? own : alarm.defaultCriteria;
  return [
    ...(data.alarm.decisionBodies.length === 0
      ? [missingNote(alarm.noDecisionBody)]
      : [alarmTable(context, data.alarm.decisionBodies, alarm.decisionBody)]),
    { text: alarm.criteriaLead, bold: true, margin: [0, 2, 0, 3] },
    ...criteria.map((text) => tickLine({ text, fontSize: 12 })),
    ...(own.length > 0 ? [] : [{ text: texts.builtIn, style: "detail" }]),
    { stack: [outcomes(context)], margin: [0, 8, 0, 4] },
    { text: alarm.inDoubt, bold: true },
  ];
}

function fallbackChannels({ data, texts }: BuildContext): Content[] {
  const { alarm } = texts;
  const channels = [...new Set(data.alarm.stages.map((stage) => stage.fallbackChannel))].filter(Boolean);
  return [
    box([
      { text: alarm.phoneDown, bold: true, fontSize: 12 },
      { ol: (channels.length > 0 ? channels : alarm.defaultFallback).map((text) => ({ text })) },
      ...(channels.length > 0 ? [] : [{ text: texts.builtIn, style: "detail" }]),
    ]),
  ];
}

/** Part B: how an event is reported, who decides, who is alarmed in which order and how. */
export function alertingSection(context: BuildContext): PrintSection {
  const { data, texts } = context;
  const { alarm } = texts;
  const part = anchor("part", "B");
  const { title, frame: frameTitle } = texts.registers.B;
  const place = (id: string) => ({ id: anchor("place", id), toc: true, parent: part });
  return framedSection(context, { letter: "B", title: frameTitle, startOn: "odd" }, [
    partHeading(`B · ${title}`, part, COLOR),
    ...section(alarm.pathTitle, [reportingPath(context)], place("path")),
    ...section(alarm.contentsTitle, [reportContents(context)], place("report-contents")),
    ...reportingPoints(context),
    ...section(alarm.decision, decision(context), { ...place("decision"), room: 150 }),
    ...section(alarm.fallbackTitle, fallbackChannels(context), { ...place("fallback"), room: 120 }),
    openingHeading(
      alarm.alarmTitle,
      { id: anchor("place", "alarm"), color: COLOR, parent: part },
      { pageBreak: "before" },
    ),
    { text: alarm.alarmLead, style: "lead" },
    ...alarmList(context),
    ...data.alarm.checklists.map((list) => checkListBlock(context, list, part)),
  ]);
}
