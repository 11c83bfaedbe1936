import { formatHours } from "#app/domain/shared/hours.ts";

import { pictureTexts } from "../texts/picture-texts.ts";
import { round, type SvgNode } from "../svg/element.ts";
import type { Box } from "../svg/hatch.ts";
import { drawLegend, type LegendItem } from "../svg/legend.ts";
import type { Pen } from "../svg/pen.ts";
import { points } from "../svg/status-mark.ts";
import { levelName, levelText, levelTone, type HeatLevels } from "./heat-levels.ts";

export type HeatRow = { readonly cells: readonly (number | null)[] };

/** Columns of a heat map: one per time horizon, all of the same width. */
export type HeatColumns = { readonly left: number; readonly cellWidth: number; readonly cellHeight: number };

export function heatColumns(pen: Pen, levels: HeatLevels, left: number, right: number): HeatColumns {
  const cellWidth = (right - left) / levels.horizonsHours.length;
  return { left, cellWidth, cellHeight: pen.theme.text * (pen.narrow ? 2.4 : 2.7) };
}

export function cellBox(columns: HeatColumns, column: number, top: number): Box {
  const { left, cellWidth, cellHeight } = columns;
  return { x: left + column * cellWidth, y: top, width: cellWidth, height: cellHeight };
}

/** Labels of the time horizons above the columns. */
export function drawHorizons(
  pen: Pen,
  levels: HeatLevels,
  columns: HeatColumns,
  y: number,
): readonly SvgNode[] {
  return levels.horizonsHours.map((hours, at) =>
    pen.text(formatHours(hours, pen.language), {
      x: columns.left + (at + 0.5) * columns.cellWidth,
      y,
      size: pen.theme.small,
      anchor: "middle",
      tone: "muted",
      maxWidth: columns.cellWidth,
    }),
  );
}

/** One cell: number, word where there is room, and a corner where the damage is intolerable. */
export function drawCell(pen: Pen, levels: HeatLevels, level: number | null, box: Box): readonly SvgNode[] {
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
  const baseline = box.y + box.height / 2 + pen.theme.text * 0.36;
  const middle = box.x + box.width / 2;
  if (level === null) {
    const dash = pen.text("–", { x: middle, y: baseline, anchor: "middle", tone: "muted" });
    return [pen.rect(inner, { stroke: "line", dash: "2 3" }), dash];
  }
  const fill = pen.rect(inner, { fill: levelTone(levels, level), stroke: "line" });
  const intolerable = level >= levels.intolerabilityLevel;
  return [
    fill,
    ...(intolerable ? [corner(pen, inner)] : []),
    ...cellText(pen, levels, level, { middle, baseline, width: inner.width }),
  ];
}

function corner(pen: Pen, box: Box): SvgNode {
  const side = pen.theme.text * 0.55;
  const right = box.x + box.width;
  return pen.path(
    `${points([
      [right - side, box.y],
      [right, box.y],
      [right, box.y + side],
    ])}Z`,
    { fill: "gap" },
  );
}

type CellText = { readonly middle: number; readonly baseline: number; readonly width: number };

/** Number and word in one line; where that does not fit for every level the word stands below, or only the number stays. */
function cellText(pen: Pen, levels: HeatLevels, level: number, place: CellText): readonly SvgNode[] {
  const { small, text } = pen.theme;
  const number = String(level);
  const word = levelName(levels, level);
  const gap = text * 0.4;
  const numberWidth = pen.textWidth(number, { bold: true });
  const widestWord = Math.max(...levels.damageLevels.map(({ name }) => pen.textWidth(name, { size: small })));
  if (numberWidth + gap + widestWord <= place.width - text * 1.6) {
    const x = place.middle - (numberWidth + gap + pen.textWidth(word, { size: small })) / 2;
    return [
      pen.text(number, { x, y: place.baseline, bold: true }),
      pen.text(word, { x: x + numberWidth + gap, y: place.baseline, size: small }),
    ];
  }
  const centred = { x: place.middle, anchor: "middle" } as const;
  if (widestWord > place.width - text * 0.4)
    return [pen.text(number, { ...centred, y: place.baseline, bold: true })];
  return [
    pen.text(number, { ...centred, y: place.baseline - small * 0.55, bold: true }),
    pen.text(word, { ...centred, y: place.baseline + small * 0.62, size: small }),
  ];
}

/** Line between the tolerable and the intolerable side, as a staircase down the rows. */
export function intolerabilityLine(
  pen: Pen,
  levels: HeatLevels,
  rows: readonly HeatRow[],
  place: { columns: HeatColumns; top: number },
): readonly SvgNode[] {
  const { left, cellWidth, cellHeight } = place.columns;
  const parts: string[] = [];
  let previous: number | undefined;
  rows.forEach((row, at) => {
    const y = place.top + at * cellHeight;
    const first = row.cells.findIndex((level) => level !== null && level >= levels.intolerabilityLevel);
    const edge = first < 0 ? row.cells.length : first;
    const rated = row.cells.some((level) => level !== null);
    const x = round(left + edge * cellWidth);
    if (rated && previous !== undefined && previous !== edge)
      parts.push(`M${round(left + previous * cellWidth)} ${round(y)}H${x}`);
    if (rated && first >= 0) parts.push(`M${x} ${round(y)}V${round(y + cellHeight)}`);
    previous = rated ? edge : undefined;
  });
  if (parts.length === 0) return [];
  return [pen.path(parts.join(""), { stroke: "gap", strokeWidth: pen.theme.text * 0.2, roundCap: true })];
}

/** Levels with number, word, tone and corner; the line; the mark of the MTPD. */
export function heatLegend(pen: Pen, levels: HeatLevels, mtpd: string, y: number) {
  const texts = pictureTexts(pen.language);
  const items: LegendItem[] = levels.damageLevels.map((each) => ({
    label: levelText(levels, each.level),
    sign: (box: Box) => [
      pen.rect(box, { fill: levelTone(levels, each.level), stroke: "frame" }),
      ...(each.level >= levels.intolerabilityLevel ? [corner(pen, box)] : []),
    ],
  }));
  items.push({
    label: texts.heat.intolerable(levelText(levels, levels.intolerabilityLevel)),
    sign: ({ x, y: top, width, height }) => [
      pen.path(`M${round(x)} ${round(top + height / 2)}H${round(x + width)}`, {
        stroke: "gap",
        strokeWidth: pen.theme.text * 0.2,
        roundCap: true,
      }),
    ],
  });
  if (mtpd !== "")
    items.push({ label: mtpd, sign: (box) => [pen.rect(box, { stroke: "text", strokeWidth: 2 })] });
  return drawLegend(pen, items, { x: 0, y });
}
