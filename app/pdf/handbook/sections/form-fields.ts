import type { Content, TableBlock, TableLayout } from "../../engine/print-document.ts";
import { tickBox } from "../../primitives/marks.ts";
import { head } from "../../primitives/cells.ts";
import { writeLayout } from "../../primitives/layouts.ts";
import { INK } from "../../styles.ts";

const LABEL_SIZE = 10;

export const formLayout: TableLayout = {
  ...writeLayout,
  hLineWidth: () => 0.75,
  vLineWidth: () => 0.75,
  hLineColor: () => INK.strongLine,
  vLineColor: () => INK.strongLine,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** A field with its label in the corner and room to write below. */
export function field(label: string, span = 1): Content[] {
  const cell = { text: label, fontSize: LABEL_SIZE, color: INK.soft, ...(span > 1 ? { colSpan: span } : {}) };
  return [cell, ...Array.from({ length: span - 1 }, () => ({}))];
}

/** A row of choices to tick. */
export function choices(label: string, options: readonly string[], span: number): Content[] {
  const box = (option: string): Content => ({
    width: "auto",
    columns: [
      { width: 16, stack: [tickBox(10)] },
      { width: "auto", text: option, fontSize: 11, noWrap: true },
    ],
  });
  return [
    {
      colSpan: span,
      columns: [{ width: "auto", text: `${label}:`, bold: true, fontSize: 11 }, ...options.map(box)],
      columnGap: 11,
    },
    ...Array.from({ length: span - 1 }, () => ({})),
  ];
}

/** A form of labelled fields; not a table for people who hear it, but fields in order. */
export function fieldTable(
  columns: number,
  rows: readonly (readonly [number, readonly Content[]])[],
): Content {
  return {
    presentation: true,
    table: {
      widths: Array.from({ length: columns }, () => "*" as const),
      heights: rows.map(([height]) => height),
      body: rows.map(([, cells]) => cells),
    },
    layout: formLayout,
  };
}

/** Empty rows under column heads. */
export function blankTable(
  summary: string,
  columns: readonly (readonly [string, number | "*"])[],
  rows: number,
  height: number,
): TableBlock {
  return {
    table: {
      headerRows: 1,
      widths: columns.map(([, width]) => width),
      heights: (row) => (row === 0 ? 16 : height),
      body: [
        columns.map(([title]) => head(title, { fontSize: 10.5 })),
        ...Array.from({ length: rows }, () => columns.map(() => "")),
      ],
    },
    layout: formLayout,
    summary,
  };
}

/** Labels with a line to write on, side by side. */
export function writeLine(fields: readonly (readonly [string, number])[]): Content {
  return {
    columns: fields.map(([label, width]) => ({
      width,
      stack: [
        { text: label, fontSize: LABEL_SIZE, color: INK.soft },
        {
          canvas: [{ type: "line", x1: 0, y1: 20, x2: width - 8, y2: 20, lineWidth: 0.6 }],
        },
      ],
    })),
    margin: [0, 0, 0, 10],
  };
}
