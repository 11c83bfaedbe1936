import type { BusinessProcess, ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { AnalysisResult } from "#app/domain/impact-analysis/analysis-result.ts";
import { formatHours } from "#app/domain/shared/hours.ts";

import type { Picture, PictureOptions } from "../picture.ts";
import { pictureTexts } from "../texts/picture-texts.ts";
import type { SvgNode } from "../svg/element.ts";
import { finishPicture } from "../svg/finish-picture.ts";
import { createPen, type Pen } from "../svg/pen.ts";
import { drawLabel } from "../svg/row-layout.ts";
import {
  cellBox,
  drawCell,
  drawHorizons,
  heatColumns,
  heatLegend,
  intolerabilityLine,
  type HeatColumns,
  type HeatRow,
} from "./heat-grid.ts";
import { levelText, type HeatLevels } from "./heat-levels.ts";

/** Damage over time of one process (BSI 200-4, 7.2.1). */
export type DamageMatrix = HeatLevels & {
  readonly processName: string;
  /** Null cells are not rated (irrelevant scenario, short form). */
  readonly rows: readonly (HeatRow & { readonly code: string; readonly name: string })[];
  readonly worst: readonly number[];
  readonly mtpdHours: number | null;
  /** Codes of the scenarios that decide the MTPD. */
  readonly drivers: readonly string[];
};

/** Heat map of one process: damage scenarios over time horizons, with intolerability line and MTPD column. */
export function damageHeatMap(matrix: DamageMatrix, options: PictureOptions): Picture {
  const pen = createPen(options);
  const { heat } = pictureTexts(pen.language);
  const u = pen.theme.text;
  const labelWidth = pen.narrow ? u * 4.2 : pen.width * 0.3;
  const columns = heatColumns(pen, matrix, labelWidth, pen.width - u * 0.2);
  const top = u * 3.6;
  const worstTop = top + matrix.rows.length * columns.cellHeight + u * 0.5;
  const bottom = worstTop + columns.cellHeight;
  const legend = heatLegend(pen, matrix, matrix.mtpdHours === null ? "" : heat.mtpdLegend, bottom + u);
  const nodes = [
    ...drawHorizons(pen, matrix, columns, top - u * 0.6),
    ...matrix.rows.flatMap((row, at) =>
      drawRow(pen, matrix, row, { columns, top: top + at * columns.cellHeight, labelWidth }),
    ),
    ...drawRow(
      pen,
      matrix,
      { code: "", name: pen.narrow ? heat.worstShort : heat.worst, cells: matrix.worst },
      { columns, top: worstTop, labelWidth },
    ),
    ...intolerabilityLine(pen, matrix, matrix.rows, { columns, top }),
    ...mtpdColumn(pen, matrix, columns, { top, bottom }),
    ...legend.nodes,
  ];
  return finishPicture(pen, {
    title: heat.title(matrix.processName),
    description: describe(matrix, pen),
    table: matrixTable(matrix, pen),
    height: bottom + u + legend.height + u * 0.3,
    note: pen.narrow ? matrix.rows.map(({ code, name }) => `${code} ${name}`).join(" · ") : "",
    nodes,
  });
}

type RowPlace = { readonly columns: HeatColumns; readonly top: number; readonly labelWidth: number };

function drawRow(
  pen: Pen,
  matrix: DamageMatrix,
  row: DamageMatrix["rows"][number],
  place: RowPlace,
): readonly SvgNode[] {
  const { columns, top, labelWidth } = place;
  const middle = top + columns.cellHeight / 2;
  const label =
    row.code === "" ? worstLabel(pen, row.name, place) : scenarioLabel(pen, row, { middle, labelWidth });
  const cells = row.cells.map((level, at) =>
    pen.group(
      drawCell(pen, matrix, level, cellBox(columns, at, top)),
      level === null
        ? undefined
        : `${row.code} ${formatHours(matrix.horizonsHours[at] ?? null, pen.language)}: ${levelText(matrix, level)}`.trim(),
    ),
  );
  return [label, ...cells];
}

function worstLabel(pen: Pen, name: string, { columns, top, labelWidth }: RowPlace): SvgNode {
  return pen.text(name, {
    x: 0,
    y: top + columns.cellHeight / 2 + pen.theme.text * 0.36,
    bold: true,
    maxWidth: labelWidth - pen.theme.text * 0.5,
  });
}

function scenarioLabel(
  pen: Pen,
  row: { code: string; name: string },
  place: { middle: number; labelWidth: number },
): SvgNode {
  const u = pen.theme.text;
  if (pen.narrow) {
    return pen.group(
      [
        pen.text(row.code, {
          x: 0,
          y: place.middle + u * 0.36,
          bold: true,
          maxWidth: place.labelWidth - u * 0.5,
        }),
      ],
      row.name,
    );
  }
  return drawLabel(
    pen,
    { target: { kind: "category", id: row.code }, name: row.name },
    { x: 0, middle: place.middle, width: place.labelWidth - u, idWidth: u * 2.4, lines: 2 },
  );
}

/** Frame around the column of the MTPD with its flag on top. */
function mtpdColumn(
  pen: Pen,
  matrix: DamageMatrix,
  columns: HeatColumns,
  span: { top: number; bottom: number },
): readonly SvgNode[] {
  if (matrix.mtpdHours === null) return [];
  const at = matrix.horizonsHours.indexOf(matrix.mtpdHours);
  if (at < 0) return [];
  const u = pen.theme.text;
  const { heat } = pictureTexts(pen.language);
  const text = heat.mtpd(formatHours(matrix.mtpdHours, pen.language));
  const box = cellBox(columns, at, span.top - u * 1.8);
  const width = Math.max(box.width, pen.textWidth(text, { size: pen.theme.small, bold: true }) + u * 0.8);
  const x = Math.min(pen.width - width - 1, Math.max(1, box.x + box.width / 2 - width / 2));
  const flagTop = span.top - u * 3.5;
  return [
    pen.rect({ ...box, height: span.bottom - box.y, radius: 2 }, { stroke: "text", strokeWidth: 2 }),
    pen.rect({ x, y: flagTop, width, height: u * 1.7, radius: 2 }, { fill: "text" }),
    pen.text(text, {
      x: x + width / 2,
      y: flagTop + u * 1.2,
      size: pen.theme.small,
      bold: true,
      tone: "ground",
      anchor: "middle",
    }),
  ];
}

function describe(matrix: DamageMatrix, { language }: Pen): string {
  const { heat } = pictureTexts(language);
  if (matrix.mtpdHours === null) return heat.withoutMtpd;
  const names = matrix.drivers.map((code) => matrix.rows.find((row) => row.code === code)?.name ?? code);
  return heat.withMtpd(formatHours(matrix.mtpdHours, language), names.join(", "));
}

function matrixTable(matrix: DamageMatrix, { language }: Pen): Picture["table"] {
  const { heat } = pictureTexts(language);
  const cell = (level: number | null) => (level === null ? heat.notRated : levelText(matrix, level));
  const horizons = matrix.horizonsHours.map((hours) => {
    const label = formatHours(hours, language);
    return hours === matrix.mtpdHours ? `${label} (MTPD)` : label;
  });
  return {
    caption: heat.caption,
    head: [heat.scenario, ...horizons],
    rows: [
      ...matrix.rows.map((row) => [`${row.code} ${row.name}`, ...row.cells.map(cell)]),
      [heat.worst, ...matrix.worst.map(cell)],
    ],
  };
}

/** Matrix of one process of a document; undefined when the process does not exist. */
export function damageMatrixOf(
  document: ExchangeDocument,
  result: AnalysisResult,
  processId: string,
): DamageMatrix | undefined {
  const process = document.processes.find((each) => each.id === processId);
  const derived = result.processes.find((each) => each.id === processId);
  if (process === undefined || derived === undefined) return undefined;
  const { horizonsHours, damageLevels, intolerabilityLevel, damageScenarios } = document.parameters;
  return {
    horizonsHours,
    damageLevels,
    intolerabilityLevel,
    processName: `${process.id} ${process.name}`,
    rows: damageScenarios.map(({ code, name }) => ({
      code,
      name,
      cells: cellsOf(process, code, horizonsHours.length),
    })),
    worst: derived.worst,
    mtpdHours: derived.mtpdHours,
    drivers: derived.drivers,
  };
}

function cellsOf(process: BusinessProcess, code: string, length: number): readonly (number | null)[] {
  const irrelevant = process.irrelevantScenarios?.includes(code) === true;
  const row = irrelevant ? undefined : process.matrix[code];
  return Array.from({ length }, (_, at) => row?.[at] ?? null);
}
