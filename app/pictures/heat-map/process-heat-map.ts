import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { type AnalysisResult, isRated } from "#app/domain/impact-analysis/index.ts";
import { formatHours } from "#app/domain/shared/hours.ts";
import { compareIds } from "#app/domain/shared/ids.ts";

import type { Picture, PictureOptions, PictureWindow } from "../picture.ts";
import { leftOutSentence, pageOf } from "../picture-page.ts";
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
} from "./heat-grid.ts";
import { levelText, type HeatLevels } from "./heat-levels.ts";

export type ProcessDamage = {
  readonly id: string;
  readonly name: string;
  readonly worst: readonly number[];
  readonly mtpdHours: number | null;
};

export type ProcessDamages = HeatLevels & { readonly processes: readonly ProcessDamage[] } & PictureWindow;

const ROWS_SHOWN = 60;

/** Heat map of many processes: worst level per horizon, the strictest MTPD first. */
export function processHeatMap(damages: ProcessDamages, options: PictureOptions): Picture {
  const pen = createPen(options);
  const texts = pictureTexts(pen.language);
  const u = pen.theme.text;
  const page = pageOf(damages.processes.toSorted(byStrictness), damages, ROWS_SHOWN);
  const labelWidth = pen.narrow ? u * 5.2 : pen.width * 0.36;
  const asideWidth = pen.narrow ? 0 : u * 7;
  const columns = heatColumns(pen, damages, labelWidth, pen.width - asideWidth - u * 0.2);
  const top = u * 1.8;
  const bottom = top + page.shown.length * columns.cellHeight;
  const place = { columns, labelWidth, idWidth: Math.min(labelWidth * 0.4, widest(pen, page.shown)) + 0.1 };
  const legend = heatLegend(pen, damages, texts.overview.mtpdLegend, bottom + u * 0.8);
  const nodes = [
    ...drawHorizons(pen, damages, columns, top - u * 0.6),
    ...page.shown.flatMap((process, at) =>
      drawProcess(pen, damages, process, { ...place, top: top + at * columns.cellHeight }),
    ),
    ...intolerabilityLine(
      pen,
      damages,
      page.shown.map(({ worst }) => ({ cells: worst })),
      { columns, top },
    ),
    ...page.shown.flatMap((process, at) =>
      mtpdFrame(pen, damages, process, { columns, top: top + at * columns.cellHeight }),
    ),
    ...legend.nodes,
  ];
  const withMtpd = damages.processes.filter(({ mtpdHours }) => mtpdHours !== null).length;
  const first = page.all[0];
  const strictest =
    first === undefined || first.mtpdHours === null
      ? ""
      : `${first.id} ${first.name}, ${formatHours(first.mtpdHours, pen.language)}`;
  return finishPicture(pen, {
    title: texts.overview.title,
    description:
      texts.overview.description(damages.processes.length, withMtpd, strictest) +
      leftOutSentence(pen.language, page, texts.processes),
    table: damagesTable(damages, page.shown, pen),
    height: bottom + u * 0.8 + legend.height + u * 0.3,
    note: leftOutSentence(pen.language, page, texts.processes),
    nodes,
  });
}

function byStrictness(a: ProcessDamage, b: ProcessDamage): number {
  return (a.mtpdHours ?? Infinity) === (b.mtpdHours ?? Infinity)
    ? compareIds(a.id, b.id)
    : (a.mtpdHours ?? Infinity) - (b.mtpdHours ?? Infinity);
}

function widest(pen: Pen, processes: readonly ProcessDamage[]): number {
  return Math.max(0, ...processes.map(({ id }) => pen.textWidth(id, { bold: true })));
}

type RowPlace = {
  readonly columns: HeatColumns;
  readonly labelWidth: number;
  readonly idWidth: number;
  readonly top: number;
};

function drawProcess(
  pen: Pen,
  levels: HeatLevels,
  process: ProcessDamage,
  place: RowPlace,
): readonly SvgNode[] {
  const u = pen.theme.text;
  const { columns, top } = place;
  const middle = top + columns.cellHeight / 2;
  const target = { kind: "process", id: process.id } as const;
  const words = `${process.id} ${process.name}`;
  const label = pen.narrow
    ? pen.stored(
        pen.link(target, words, [
          pen.group(
            [
              pen.text(process.id, {
                x: 0,
                y: middle + u * 0.36,
                bold: true,
                maxWidth: place.labelWidth - u * 0.4,
              }),
            ],
            words,
          ),
        ]),
      )
    : drawLabel(
        pen,
        { target, name: process.name },
        { x: 0, middle, width: place.labelWidth - u, idWidth: place.idWidth, lines: 2 },
      );
  const cells = levels.horizonsHours.map((hours, at) => {
    const level = process.worst[at] ?? null;
    const tooltip = `${process.id} ${formatHours(hours, pen.language)}: ${level === null ? "–" : levelText(levels, level)}`;
    return pen.group(drawCell(pen, levels, level, cellBox(columns, at, top)), tooltip);
  });
  return [label, ...cells, ...(pen.narrow ? [] : [mtpdWord(pen, process, middle)])];
}

/** A process nobody has rated has no MTPD yet, which is not the same as none. */
function mtpdText({ worst, mtpdHours }: ProcessDamage, language: Pen["language"]): string {
  if (mtpdHours !== null) return formatHours(mtpdHours, language);
  return worst.length === 0 ? "–" : pictureTexts(language).none;
}

function mtpdWord(pen: Pen, process: ProcessDamage, middle: number): SvgNode {
  const u = pen.theme.text;
  const { mtpdHours } = process;
  return pen.text(pictureTexts(pen.language).heat.mtpd(mtpdText(process, pen.language)), {
    x: pen.width,
    y: middle + u * 0.36,
    size: pen.theme.small,
    anchor: "end",
    bold: mtpdHours !== null,
    tone: mtpdHours === null ? "muted" : "text",
    maxWidth: u * 6.6,
  });
}

function mtpdFrame(
  pen: Pen,
  levels: HeatLevels,
  process: ProcessDamage,
  place: { columns: HeatColumns; top: number },
): readonly SvgNode[] {
  const at = process.mtpdHours === null ? -1 : levels.horizonsHours.indexOf(process.mtpdHours);
  if (at < 0) return [];
  const { x, y, width, height } = cellBox(place.columns, at, place.top);
  return [
    pen.rect(
      { x: x + 2, y: y + 2, width: width - 4, height: height - 4, radius: 1 },
      { stroke: "text", strokeWidth: 2 },
    ),
  ];
}

function damagesTable(
  levels: HeatLevels,
  shown: readonly ProcessDamage[],
  { language }: Pen,
): Picture["table"] {
  const { overview, process } = pictureTexts(language);
  return {
    caption: overview.caption,
    stored: [0],
    head: [process, ...levels.horizonsHours.map((hours) => formatHours(hours, language)), "MTPD"],
    rows: shown.map((damage) => [
      `${damage.id} ${damage.name}`,
      ...levels.horizonsHours.map((_, at) => {
        const level = damage.worst[at];
        return level === undefined ? "–" : levelText(levels, level);
      }),
      mtpdText(damage, language),
    ]),
  };
}

/** Damages of all processes of a document. */
export function processDamagesOf(document: ExchangeDocument, result: AnalysisResult): ProcessDamages {
  const { horizonsHours, damageLevels, intolerabilityLevel } = document.parameters;
  const known = new Map(document.processes.map((process) => [process.id, process]));
  const processes = result.processes.map(({ id, worst, mtpdHours }) => {
    const process = known.get(id);
    // A horizon nobody rated counts as the lowest level; of a process nobody rated at all that would say too much.
    const rated = process !== undefined && isRated(process, document.parameters);
    return { id, name: process?.name ?? "", worst: rated ? worst : [], mtpdHours };
  });
  return { horizonsHours, damageLevels, intolerabilityLevel, processes };
}
