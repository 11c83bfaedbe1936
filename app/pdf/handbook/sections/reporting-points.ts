import type { ReportingPointData } from "../../../domain/handbook/index.ts";
import type { Content, InlineText } from "../../engine/print-document.ts";
import { cell, head, heads, strong } from "../../primitives/cells.ts";
import { section } from "../../primitives/headings.ts";
import { readLayout, writeLayout } from "../../primitives/layouts.ts";
import { tickBox, tickLine } from "../../primitives/marks.ts";
import { SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { missingNote } from "../missing-note.ts";

/** The six contents of a report, to be ticked while one speaks. */
export function reportContents({ texts }: BuildContext): Content {
  return {
    stack: texts.alarm.sixContents.map((text, at) => tickLine({ text: `${at + 1}  ${text}`, fontSize: 12 })),
    margin: [0, 0, 0, 8],
  };
}

function channelText(channel: { label: string; number: string }): InlineText[] {
  return [`${channel.label}: `, { text: channel.number, bold: true, fontSize: 12 }];
}

function overview({ texts }: BuildContext, points: readonly ReportingPointData[]): Content {
  const { alarm } = texts;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", 160, 104],
      body: [
        heads(alarm.reportingPoint, alarm.reachedBy, alarm.availability),
        ...points.map((point) => [
          { stack: [strong(point.name, { fontSize: 12 }), cell(alarm.category[point.category])] },
          {
            stack: point.channels.map((channel): Content => ({ text: channelText(channel) })),
          },
          cell(point.availability),
        ]),
      ],
    },
    layout: { ...readLayout, paddingTop: () => 6, paddingBottom: () => 6 },
    summary: alarm.reportingPoints,
  };
}

function questions({ texts }: BuildContext, point: ReportingPointData): Content {
  const { alarm } = texts;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", 40, 40],
      body: [
        [
          head(alarm.question),
          head(texts.immediate.yes, { alignment: "center" }),
          head(texts.immediate.no, { alignment: "center" }),
        ],
        ...point.questions.map((question) => [
          { text: question, fontSize: 12 },
          { stack: [tickBox(13)], margin: [13, 0, 0, 0] as const },
          { stack: [tickBox(13)], margin: [13, 0, 0, 0] as const },
        ]),
      ],
    },
    layout: writeLayout,
    summary: `${alarm.questions}: ${point.name}`,
    margin: [0, 2, 0, 6],
  };
}

/** Reporting points with their yes/no questions; one yes is enough. */
export function reportingPoints(context: BuildContext): Content[] {
  const { alarm } = context.texts;
  const points = context.data.alarm.reportingPoints;
  if (points.length === 0) return section(alarm.reportingPoints, [missingNote(alarm.noReportingPoints)]);
  return [
    ...section(alarm.reportingPoints, [overview(context, points)]),
    ...section(alarm.questions, [
      { text: alarm.oneYes, bold: true, fontSize: SIZE.step, margin: [0, 0, 0, 4] },
    ]),
    ...points.map((point) => ({
      unbreakable: true,
      stack: section(point.name, [questions(context, point)], { level: 3 }),
    })),
  ];
}
