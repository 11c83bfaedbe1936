import type { ColumnWidth, Content, InlineText, TextBlock } from "../engine/print-document.ts";
import { box } from "../primitives/boxes.ts";
import { bullets, cell, centred, heads } from "../primitives/cells.ts";
import { keepWithNext, section } from "../primitives/headings.ts";
import { readLayout, writeLayout } from "../primitives/layouts.ts";
import { INK, SIZE } from "../styles.ts";
import type { ReportContext } from "./report-context.ts";

type TableOptions = {
  readonly widths: readonly ColumnWidth[];
  readonly head: readonly (string | TextBlock)[];
  readonly rows: readonly (readonly Content[])[];
  readonly summary: string;
  /** Fields to write into have frames on all sides. */
  readonly toFill?: boolean;
};

/** A table that is read: one head row that repeats, first column names the row, no row broken over pages. */
export function reportTable({ widths, head, rows, summary, toFill = false }: TableOptions): Content {
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths,
      body: [head.map((text) => (typeof text === "string" ? heads(text)[0] : text) ?? {}), ...rows],
    },
    layout: toFill ? writeLayout : readLayout,
    rowHeaders: 1,
    summary,
  };
}

/** Names and values under each other; empty values are left out. */
export function factTable(
  summary: string,
  facts: readonly (readonly [label: string, value: InlineText | readonly InlineText[]])[],
): Content {
  const rows = facts.filter(([, value]) => value !== "");
  if (rows.length === 0) return { text: "–" };
  return {
    table: {
      dontBreakRows: true,
      widths: [134, "*"],
      body: rows.map(([label, value]) => [
        cell(label, { bold: true, fillColor: INK.zebra, fontSize: SIZE.detail }),
        cell(value),
      ]),
    },
    layout: readLayout,
    rowHeaders: 1,
    summary,
  };
}

/** One sentence where nothing is there, so that an empty place is not taken for a forgotten one. */
export function nothingNote(sentence: string): Content {
  return box([{ text: ["■  ", sentence] }], { border: INK.strongLine, lineWidth: 0.8, fill: INK.zebra });
}

/** Numbered first-level section: in the table of contents and the bookmarks. */
export function chapter(title: string, content: readonly Content[], room = 150): Content[] {
  const id = `chapter-${title.replace(/[^A-Za-z0-9]+/g, "-")}`;
  const heading: TextBlock = {
    text: title,
    style: "h1",
    fontSize: 17,
    margin: [0, 14, 0, 5],
    id,
    outline: true,
    tocItem: true,
    tocStyle: { fontSize: 11.5 },
    tocNumberStyle: { fontSize: 11.5, bold: true },
  };
  return [keepWithNext(heading, room), ...content];
}

/** Heading below a chapter with its content. */
export function part(title: string, content: readonly Content[], room?: number): Content[] {
  return section(title, content, room === undefined ? { level: 2 } : { level: 2, room });
}

export function lead(text: string): Content {
  return { text, style: "lead" };
}

/** Large numbers with what they mean, side by side. */
export function keyFigures(figures: readonly (readonly [figure: string, label: string])[]): Content {
  return {
    presentation: true,
    table: {
      widths: figures.map(() => "*"),
      body: [
        figures.map(([figure, label]) => ({
          stack: [
            { text: figure, bold: true, fontSize: 19, alignment: "center", lineHeight: 1.05 },
            { text: label, fontSize: SIZE.detail, alignment: "center", margin: [0, 2, 0, 0] },
          ],
        })),
      ],
    },
    layout: {
      hLineWidth: () => 1,
      vLineWidth: () => 1,
      hLineColor: () => INK.strongLine,
      vLineColor: () => INK.line,
      paddingLeft: () => 6,
      paddingRight: () => 6,
      paddingTop: () => 7,
      paddingBottom: () => 7,
    },
    margin: [0, 4, 0, 10],
  };
}

/** Texts as entered under a heading; one sentence where there are none. */
export function textList(title: string, texts: readonly string[], none: string): Content[] {
  return part(title, texts.length === 0 ? [{ text: none }] : bullets(texts), 60);
}

/** Distribution and the fields to sign: acknowledgement and release separately (reference 3.9). */
export function approvalBlock(
  context: ReportContext,
  distribution: readonly string[],
  usual: readonly string[],
): Content[] {
  const { texts, identity } = context;
  const { approval, frame } = texts;
  const receivers = distribution.length === 0 ? usual : distribution;
  const line = (step: string, name = ""): Content[] => [
    cell(step, { bold: true, margin: [0, 9, 0, 9] }),
    cell(name, { margin: [0, 9, 0, 9] }),
    "",
    "",
    "",
  ];
  return [
    { text: [{ text: `${frame.distribution}: `, bold: true }, receivers.join(" · ")], margin: [0, 0, 0, 6] },
    lead(approval.lead),
    reportTable({
      widths: [118, "*", "*", 62, "*"],
      head: [approval.step, approval.name, approval.position, approval.date, approval.signature],
      rows: [
        line(approval.prepared, identity.preparedBy),
        line(approval.noticed),
        line(approval.released, identity.releasedBy ?? ""),
      ],
      summary: approval.title,
      toFill: true,
    }),
  ];
}

/** Number in the middle of its cell. */
export function figure(value: string, extra: Partial<TextBlock> = {}): TextBlock {
  return centred(value, extra);
}
