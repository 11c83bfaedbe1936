import type { PictureTarget } from "../picture.ts";
import type { SvgNode } from "./element.ts";
import type { Pen } from "./pen.ts";

export type RowLabel = { readonly target: PictureTarget; readonly name: string };

export type PlacedRow = {
  readonly top: number;
  readonly bottom: number;
  /** Middle of the bar. */
  readonly middle: number;
  /** Words about the row: right of the plot, or under the label where it is narrow. */
  readonly aside: { readonly x: number; readonly y: number; readonly width: number };
  readonly label: SvgNode;
};

export type RowLayout = {
  readonly rows: readonly PlacedRow[];
  readonly plot: { readonly left: number; readonly right: number };
  readonly bottom: number;
  /** Stretches free of words, where lines down through the plot are drawn. */
  readonly bands: readonly { readonly top: number; readonly bottom: number }[];
};

type RowSettings = {
  readonly top: number;
  readonly labels: readonly RowLabel[];
  readonly asideWidth: number;
  /** Room at both ends of the plot for marks and labels that stick out. */
  readonly margin?: number;
};

/** Places rows with a label each; wide: label, plot and words side by side, narrow: under each other. */
export function layoutRows(pen: Pen, settings: RowSettings): RowLayout {
  return pen.narrow ? narrowRows(pen, settings) : wideRows(pen, settings);
}

/** Share of the width for labels. */
const LABEL_SHARE = 0.27;

function wideRows(pen: Pen, { top, labels, asideWidth, margin = pen.theme.text }: RowSettings): RowLayout {
  const u = pen.theme.text;
  const labelWidth = pen.width * LABEL_SHARE;
  const height = u * 3.1;
  const plot = { left: labelWidth + margin, right: pen.width - asideWidth - margin };
  const idWidth = widestId(pen, labels, labelWidth * 0.4);
  const rows = labels.map((label, at) => {
    const rowTop = top + at * height;
    const middle = rowTop + height / 2;
    return {
      top: rowTop,
      bottom: rowTop + height,
      middle,
      aside: { x: pen.width - asideWidth, y: middle, width: asideWidth },
      label: drawLabel(pen, label, { x: 0, middle, width: labelWidth, idWidth, lines: 2 }),
    };
  });
  const bottom = top + labels.length * height;
  return { rows, plot, bottom, bands: [{ top: top - pen.theme.small * 0.3, bottom }] };
}

function narrowRows(pen: Pen, { top, labels, asideWidth, margin = pen.theme.text }: RowSettings): RowLayout {
  const u = pen.theme.text;
  const asideHeight = asideWidth > 0 ? u * 1.5 : 0;
  const height = u * 1.8 + asideHeight + u * 2;
  const ends = Math.max(margin, u * 1.9);
  const plot = { left: ends, right: pen.width - ends };
  const idWidth = widestId(pen, labels, pen.width * 0.3);
  const rows = labels.map((label, at) => {
    const rowTop = top + at * height;
    return {
      top: rowTop,
      bottom: rowTop + height,
      middle: rowTop + height - u * 1.1,
      aside: { x: 0, y: rowTop + u * 1.7 + asideHeight / 2, width: pen.width },
      label: drawLabel(pen, label, { x: 0, middle: rowTop + u, width: pen.width, idWidth, lines: 1 }),
    };
  });
  const bands = rows.map(({ middle }) => ({ top: middle - u * 0.95, bottom: middle + u * 0.95 }));
  return { rows, plot, bottom: top + labels.length * height, bands };
}

function widestId(pen: Pen, labels: readonly RowLabel[], most: number): number {
  const widths = labels.map((label) => pen.textWidth(label.target.id, { bold: true }));
  return Math.min(most, Math.max(0, ...widths)) + 0.1;
}

type LabelPlace = {
  readonly x: number;
  readonly middle: number;
  readonly width: number;
  readonly idWidth: number;
  readonly lines: number;
};

/** Id and name of a row as one link; the tooltip has the whole name. */
export function drawLabel(pen: Pen, label: RowLabel, place: LabelPlace): SvgNode {
  const u = pen.theme.text;
  const nameX = place.x + place.idWidth + u * 0.6;
  const size = pen.theme.small;
  const lines = pen.wrap(label.name, {
    width: Math.max(u * 2, place.width - place.idWidth - u * 0.6),
    size,
    maxLines: place.lines,
  });
  const lineHeight = size * 1.2;
  const first = place.middle - ((lines.length - 1) * lineHeight) / 2 + size * 0.35;
  const id = pen.text(label.target.id, {
    x: place.x,
    y: first,
    bold: true,
    maxWidth: place.idWidth,
  });
  const name = lines.map((line, at) => pen.text(line, { x: nameX, y: first + at * lineHeight, size }));
  const words = `${label.target.id} ${label.name}`;
  return pen.stored(pen.link(label.target, words, [pen.group([id, ...name], words)]));
}

/** Hairline under every row: leads the eye from the label to the bar. */
export function rowLines(pen: Pen, rows: readonly PlacedRow[]): readonly SvgNode[] {
  return rows.map((row) => pen.path(`M0 ${row.bottom.toFixed(2)}H${pen.width}`, { stroke: "line" }));
}
