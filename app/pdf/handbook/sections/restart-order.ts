import type { RestartLine } from "../../../domain/handbook/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { cell, centred, head, heads, titled } from "../../primitives/cells.ts";
import { readLayout, writeLayout } from "../../primitives/layouts.ts";
import { tickBox } from "../../primitives/marks.ts";
import { SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { anchor, pageOf } from "../references.ts";
import { sourceText, statusText } from "./value-texts.ts";

function reason(context: BuildContext, line: RestartLine): string {
  const { overview } = context.texts;
  const first =
    line.needsFirst.length === 0
      ? overview.needsNothing
      : `${overview.needsFirst} ${line.needsFirst.join(", ")}`;
  return [line.site, first, sourceText(context, line.rtoSource)].filter((part) => part !== "").join(" · ");
}

/** Resources in restart order with box and time, so that the page serves as a tally while systems come up. */
export function resourceRestartTable(
  context: BuildContext,
  lines: readonly RestartLine[],
  summary: string,
): Content {
  const { overview, columns } = context.texts;
  const { format } = context;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [22, 15, "*", 44, 78, 34, 46],
      body: [
        [
          head(columns.number, { alignment: "center" }),
          head("✓", { alignment: "center" }),
          ...heads(overview.resource, "RTO", overview.totalRta),
          head(overview.plan, { alignment: "center" }),
          head(overview.runsSince),
        ],
        ...lines.map((line) => [
          {
            text: String(line.position),
            bold: true,
            fontSize: SIZE.number,
            alignment: "center" as const,
            lineHeight: 1,
          },
          tickBox(13),
          titled(`${line.id} ${line.name}`, reason(context, line)),
          cell(format.hours(line.rtoHours), { bold: true }),
          titled(format.hours(line.totalRtaHours), statusText(context, line.status)),
          line.plan === null
            ? centred("–")
            : centred(pageOf(context, "G", anchor("plan", line.plan)), { bold: true }),
          "",
        ]),
      ],
    },
    layout: { ...writeLayout, paddingTop: () => 4, paddingBottom: () => 4 },
    summary,
    margin: [0, 2, 0, 8],
  };
}

/** Processes in restart order with what forces their place. */
export function processRestartTable(context: BuildContext): Content {
  const { data, texts, format } = context;
  const { overview, columns } = texts;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [22, 15, "*", 46, 120],
      body: [
        [
          head(columns.number, { alignment: "center" }),
          head("✓", { alignment: "center" }),
          ...heads(overview.process, "RTO", overview.reason),
        ],
        ...data.overview.processRestart.map((line) => [
          {
            text: String(line.position),
            bold: true,
            fontSize: SIZE.number,
            alignment: "center" as const,
            lineHeight: 1,
          },
          tickBox(13),
          cell(`${line.id} ${line.name}`, { bold: true }),
          cell(format.hours(line.rtoHours), { bold: true }),
          {
            stack: [
              ...(line.needsFirst.length === 0
                ? [{ text: overview.byRto, fontSize: SIZE.detail }]
                : [{ text: `${overview.needsFirst} ${line.needsFirst.join(", ")}`, fontSize: SIZE.detail }]),
              ...(line.demandedBy === null
                ? []
                : [{ text: sourceText(context, line.demandedBy), fontSize: SIZE.detail }]),
            ],
          },
        ]),
      ],
    },
    layout: { ...readLayout, paddingTop: () => 4, paddingBottom: () => 4 },
    summary: overview.processRestartTitle,
  };
}
