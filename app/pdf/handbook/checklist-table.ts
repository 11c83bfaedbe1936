import type { CheckList, CheckRow } from "../../domain/handbook/index.ts";
import type { Content, TableBlock } from "../engine/print-document.ts";
import { head, spanned } from "../primitives/cells.ts";
import { section } from "../primitives/headings.ts";
import { writeLayout } from "../primitives/layouts.ts";
import { tickBox } from "../primitives/marks.ts";
import { INK, SIZE } from "../styles.ts";
import type { BuildContext } from "./build-context.ts";
import { anchor } from "./references.ts";

/** A step as it is printed: number, bold text, smaller lines below, who. */
export type PrintedStep = {
  readonly number: string;
  readonly text: string;
  readonly details: readonly string[];
  readonly who: string;
  readonly danger?: boolean;
};

/** A grey row across the table: a pause point or the name of a phase. */
export type PrintedBand = { readonly band: string; readonly kind: "pause" | "phase" };

const COLUMNS = 6;

function bandRow({ band, kind }: PrintedBand): Content[] {
  const pause = kind === "pause";
  return spanned(pause ? `■  ${band}` : band, COLUMNS, {
    bold: true,
    fontSize: pause ? 11 : 12,
    fillColor: pause ? INK.head : INK.band,
    margin: [2, 1, 2, 1],
  });
}

function stepRow(step: PrintedStep): Content[] {
  const text = step.danger ? `⚠ ${step.text}` : step.text;
  const details = step.details
    .filter((detail) => detail !== "")
    .map((detail): Content => ({
      text: detail,
      fontSize: SIZE.detail,
      lineHeight: 1.08,
      margin: [0, 1, 0, 0],
    }));
  return [
    { text: step.number, bold: true, fontSize: SIZE.number, alignment: "center", lineHeight: 1 },
    tickBox(13),
    { stack: [{ text, bold: true, fontSize: SIZE.step, lineHeight: 1.06 }, ...details] },
    { text: step.who, fontSize: SIZE.detail },
    "",
    "",
  ];
}

/** The name of a phase stays with its first step, a pause with the step before it. */
export function bandGroups(rows: readonly (PrintedStep | PrintedBand)[]): number[] {
  const lengths: number[] = [];
  let open = false;
  for (const row of rows) {
    const joins = open || ("band" in row && row.kind === "pause" && lengths.length > 0);
    if (joins) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    else lengths.push(1);
    open = "band" in row && row.kind === "phase";
  }
  return lengths;
}

/** Steps to be worked through with a pen: number, box, what, who, time, initials. */
export function stepsTable(
  { texts }: BuildContext,
  rows: readonly (PrintedStep | PrintedBand)[],
  summary: string,
  groups: readonly number[] = bandGroups(rows),
): TableBlock {
  const { columns } = texts;
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      rowGroups: groups,
      widths: [22, 15, "*", 80, 43, 38],
      body: [
        [
          head(columns.number, { alignment: "center" }),
          head("✓", { alignment: "center" }),
          head(columns.what),
          head(columns.who),
          head(columns.time),
          head(columns.initials),
        ],
        ...rows.map((row) => ("band" in row ? bandRow(row) : stepRow(row))),
      ],
    },
    layout: writeLayout,
    summary,
    margin: [0, 2, 0, 10],
  };
}

/** Numbers the steps and turns pause points into grey rows. */
export function printedRows(rows: readonly CheckRow[]): (PrintedStep | PrintedBand)[] {
  let number = 0;
  return rows.map((row) => {
    if (row.pause) {
      const band = row.detail === "" ? row.text : `${row.text} ${row.detail}`;
      return { band, kind: "pause" };
    }
    number += 1;
    return {
      number: String(number),
      text: row.text,
      details: [row.detail],
      who: row.who,
      danger: row.danger,
    };
  });
}

/** Purpose, table, source of one checklist. */
function checkListBody(context: BuildContext, list: CheckList): Content[] {
  const { texts } = context;
  return [
    ...(list.purpose === "" || list.purpose === list.title ? [] : [{ text: list.purpose, style: "lead" }]),
    stepsTable(context, printedRows(list.rows), list.title),
    ...(list.reference === ""
      ? []
      : [{ text: `${texts.reference}: ${list.reference}`, style: "detail", margin: [0, -6, 0, 8] as const }]),
    ...(list.origin === "built-in"
      ? [{ text: texts.builtIn, style: "detail", margin: [0, -6, 0, 8] as const }]
      : []),
  ];
}

/** What stands below a checklist, with the height it takes at most. */
export type ListTail = { readonly content: readonly Content[]; readonly height: number };

/** One checklist with its heading; on one page where it fits, its tail too where there is room for it. */
export function checkListBlock(
  context: BuildContext,
  list: CheckList,
  part: string,
  tail: ListTail = { content: [], height: 0 },
): Content {
  const rows = printedRows(list.rows);
  const stack = section(list.title, checkListBody(context, list), {
    id: anchor("list", list.id),
    toc: true,
    parent: part,
  });
  if (heightOf(rows) + tail.height <= ROOM_ON_A_PAGE)
    return { unbreakable: true, stack: [...stack, ...tail.content] };
  return { stack: [keptTogether(stack, rows), ...tail.content] };
}

/** Estimates of what fits on a page: only to decide where to break nicely, the engine guards against loss. */
const ROOM_ON_A_PAGE = 600;
const LETTERS_PER_STEP_LINE = 35;
const LETTERS_PER_DETAIL_LINE = 43;
const LETTERS_PER_WHO_LINE = 13;

function estimatedHeight(row: PrintedStep | PrintedBand): number {
  if ("band" in row) return 24;
  const detailLines = row.details.reduce(
    (sum, detail) => sum + Math.ceil(detail.length / LETTERS_PER_DETAIL_LINE),
    0,
  );
  const what = Math.ceil(row.text.length / LETTERS_PER_STEP_LINE) * 16 + detailLines * 15;
  return 10 + Math.max(what, Math.ceil(row.who.length / LETTERS_PER_WHO_LINE) * 15);
}

/** Height of rows at most, without the head of the table. */
export function heightOf(rows: readonly (PrintedStep | PrintedBand)[]): number {
  return rows.reduce((sum, row) => sum + estimatedHeight(row), 0);
}

/** Whether these rows with their heading fit on one page. */
export function fitsOnPage(rows: readonly (PrintedStep | PrintedBand)[]): boolean {
  return heightOf(rows) <= ROOM_ON_A_PAGE;
}

/** Keeps a table and its heading on one page when they are short enough for one. */
export function keptTogether(
  stack: readonly Content[],
  rows: readonly (PrintedStep | PrintedBand)[],
): Content {
  return fitsOnPage(rows) ? { unbreakable: true, stack } : { stack };
}
