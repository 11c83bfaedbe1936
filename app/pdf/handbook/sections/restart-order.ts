import type { RestartLine } from "../../../domain/handbook/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { cell, centred, head, heads, spanned, titled } from "../../primitives/cells.ts";
import { readLayout, writeLayout } from "../../primitives/layouts.ts";
import { tickBox } from "../../primitives/marks.ts";
import { INK, SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { anchor, pageInCell } from "../references.ts";
import { sourceText, statusText } from "./value-texts.ts";

function reason(context: BuildContext, line: RestartLine): string {
  const { overview } = context.texts;
  const first = line.needsFirst.length === 0 ? "" : `${overview.needsFirst} ${line.needsFirst.join(", ")}`;
  const carries = line.neededBy.length === 0 ? "" : `${overview.carries} ${line.neededBy.join(", ")}`;
  return [line.site, carries, first, sourceText(context, line.rtoSource)]
    .filter((part) => part !== "")
    .join(" · ");
}

function restartRow(context: BuildContext, line: RestartLine): Content[] {
  const { format } = context;
  return [
    {
      text: String(line.position),
      bold: true,
      fontSize: SIZE.number,
      alignment: "center",
      lineHeight: 1,
    },
    tickBox(13),
    titled(`${line.id} ${line.name}`, reason(context, line)),
    cell(format.hours(line.rtoHours), { bold: true }),
    titled(format.hours(line.totalRtaHours), statusText(context, line.status)),
    line.plan === null
      ? centred("–")
      : centred(pageInCell(context, "G", anchor("plan", line.plan)), { bold: true }),
    "",
  ];
}

const COLUMNS = 7;

/** Resources in restart order with box and time, so that the page serves as a tally while systems come up. */
function restartTable(context: BuildContext, groups: readonly RestartGroup[], summary: string): Content {
  const { overview, columns } = context.texts;
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      // The name of a group stays with its first line.
      rowGroups: groups.flatMap(({ name, lines }) => [
        Math.min(lines.length, 1) + (name === "" ? 0 : 1),
        ...lines.slice(1).map(() => 1),
      ]),
      widths: [22, 15, "*", 44, 78, 34, 46],
      body: [
        [
          head(columns.number, { alignment: "center" }),
          head("✓", { alignment: "center" }),
          ...heads(overview.resource, "RTO", overview.totalRta),
          head(overview.plan, { alignment: "center" }),
          head(overview.runsSince),
        ],
        ...groups.flatMap(({ name, lines }) => [
          ...(name === "" ? [] : [spanned(name, COLUMNS, { bold: true, fontSize: 12, fillColor: INK.band })]),
          ...lines.map((line) => restartRow(context, line)),
        ]),
      ],
    },
    layout: { ...writeLayout, paddingTop: () => 4, paddingBottom: () => 4 },
    summary,
    margin: [0, 2, 0, 8],
  };
}

type RestartGroup = { readonly name: string; readonly lines: readonly RestartLine[] };

/** What is switched on: infrastructure before applications. */
export function resourceRestartTable(context: BuildContext): Content {
  const { overview } = context.texts;
  const { restart } = context.data.overview;
  const groups = (["foundation", "application"] as const).map((group) => ({
    name: overview.restartGroup[group],
    lines: restart.filter((line) => line.group === group),
  }));
  return restartTable(
    context,
    groups.filter(({ lines }) => lines.length > 0),
    overview.restartTitle,
  );
}

/** Who is called and what is occupied or handed out meanwhile; nothing where there is none. */
export function peopleAndPlacesTable(context: BuildContext): Content[] {
  const lines = context.data.overview.restart.filter((line) => line.group === "people-and-places");
  const { peopleTitle } = context.texts.overview;
  return lines.length === 0 ? [] : [restartTable(context, [{ name: "", lines }], peopleTitle)];
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
