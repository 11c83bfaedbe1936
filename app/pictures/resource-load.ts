import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { AnalysisResult, SpofKind } from "#app/domain/impact-analysis/analysis-result.ts";
import { compareIds } from "#app/domain/shared/ids.ts";

import type { Picture, PictureOptions, PictureWindow } from "./picture.ts";
import { leftOutSentence, pageOf } from "./picture-page.ts";
import type { SvgNode } from "./svg/element.ts";
import { finishPicture } from "./svg/finish-picture.ts";
import { createPen, type Pen } from "./svg/pen.ts";
import { layoutRows, rowLines, type PlacedRow, type RowLayout } from "./svg/row-layout.ts";
import { linearScale, type Scale } from "./svg/scale.ts";
import { countTicks } from "./svg/ticks.ts";
import { axisHeight, drawCaption, plotLine } from "./svg/time-axis.ts";
import { pictureTexts } from "./texts/picture-texts.ts";

export type LoadRow = {
  readonly id: string;
  readonly name: string;
  /** Time-critical processes that need the resource, also through others. */
  readonly processes: number;
  readonly spof: readonly SpofKind[];
  readonly redundant: boolean;
};

export type ResourceLoad = { readonly rows: readonly LoadRow[]; readonly threshold: number } & PictureWindow;

const ROWS_SHOWN = 40;

/** Resources by the number of time-critical processes that depend on them (BSI 200-4, 7.2.4), the most loaded first. */
export function resourceLoad(load: ResourceLoad, options: PictureOptions): Picture {
  const pen = createPen(options);
  const { load: texts, ...words } = pictureTexts(pen.language);
  const u = pen.theme.text;
  const page = pageOf(load.rows, load, ROWS_SHOWN);
  const top = axisHeight(pen) + (pen.narrow ? u * 1.4 : 0);
  const labels = page.shown.map(({ id, name }) => ({ target: { kind: "resource", id } as const, name }));
  const layout = layoutRows(pen, { top, labels, asideWidth: u * 12.5 });
  const most = load.rows.reduce((max, row) => Math.max(max, row.processes), load.threshold);
  const scale = linearScale({ domain: [0, most * 1.08], range: [layout.plot.left, layout.plot.right] });
  const note = leftOutSentence(pen.language, page, words.resources);
  return finishPicture(pen, {
    title: texts.title,
    description: describe(load, pen) + note,
    table: loadTable(page.shown, pen),
    height: layout.bottom + u * 0.5,
    note,
    nodes: [
      ...countAxis(pen, { scale, most, top, bands: layout.bands }),
      ...rowLines(pen, layout.rows),
      ...page.shown.flatMap((row, at) => drawRow(pen, scale, row, layout.rows[at])),
      ...thresholdLine(pen, load.threshold, { x: scale.at(load.threshold), top, bands: layout.bands }),
    ],
  });
}

type Axis = Pick<RowLayout, "bands"> & { readonly scale: Scale; readonly most: number; readonly top: number };

function countAxis(pen: Pen, { scale, most, top, bands }: Axis): readonly SvgNode[] {
  const size = pen.theme.small;
  const baseline = top - size * 0.7;
  const room = Math.floor((scale.range[1] - scale.range[0]) / (size * 5));
  const ticks = countTicks(most, Math.max(2, room)).filter((count) => count <= scale.domain[1]);
  const lines = ticks.map((count) => plotLine(pen, scale.at(count), bands, { stroke: "line" }));
  const labels = ticks.map((count) =>
    pen.text(String(count), { x: scale.at(count), y: baseline, size, anchor: "middle", tone: "muted" }),
  );
  const caption = drawCaption(pen, pictureTexts(pen.language).load.count, { left: scale.range[0], baseline });
  return [...lines, ...caption, ...labels];
}

type Threshold = Pick<RowLayout, "bands"> & { readonly x: number; readonly top: number };

function thresholdLine(pen: Pen, threshold: number, { x, top, bands }: Threshold): readonly SvgNode[] {
  const size = pen.theme.small;
  const label = pictureTexts(pen.language).load.threshold(threshold);
  const half = pen.textWidth(label, { size }) / 2;
  const middle = Math.min(pen.width - half, Math.max(half, x));
  const y = top - size * (pen.narrow ? 3.4 : 2.2);
  return [
    plotLine(pen, x, bands, { stroke: "text", strokeWidth: 1.5, dash: "5 3" }),
    pen.text(label, { x: middle, y, size, anchor: "middle" }),
  ];
}

function drawRow(pen: Pen, scale: Scale, row: LoadRow, place: PlacedRow | undefined): readonly SvgNode[] {
  if (place === undefined) return [];
  const u = pen.theme.text;
  const x = scale.at(0);
  const box = {
    x,
    y: place.middle - u * 0.6,
    width: Math.max(1, scale.at(row.processes) - x),
    height: u * 1.2,
  };
  const accumulated = row.spof.includes("accumulation");
  const bar = accumulated
    ? [pen.rect(box, { fill: "gap-soft", stroke: "gap", strokeWidth: 1.5 }), pen.hatch(box, "gap", u * 0.45)]
    : [pen.rect(box, { fill: "action-soft", stroke: "action" })];
  const { aside } = place;
  const size = pen.theme.small;
  const count = pen.text(String(row.processes), { x: aside.x, y: aside.y + size * 0.36, bold: true });
  const words = wordsOf(row, pen);
  const wordX = aside.x + Math.max(u * 1.6, pen.textWidth(String(row.processes), { bold: true }) + u * 0.5);
  const word = pen.text(words, {
    x: wordX,
    y: aside.y + size * 0.36,
    size,
    tone: row.spof.length > 0 ? "text" : "muted",
    maxWidth: aside.x + aside.width - wordX,
  });
  return [
    pen.group(
      [place.label, ...bar, count, word],
      `${row.id} ${row.name}: ${row.processes} ${pictureTexts(pen.language).load.count}`,
    ),
  ];
}

function wordsOf(row: LoadRow, { language }: Pen): string {
  const { terms, load } = pictureTexts(language);
  if (row.spof.length > 0) return row.spof.map((kind) => terms.spof[kind]).join(", ");
  return row.redundant ? load.redundant : "";
}

function describe({ rows, threshold }: ResourceLoad, { language }: Pen): string {
  const { load } = pictureTexts(language);
  const first = rows[0];
  const most = first === undefined ? "" : load.most(`${first.id} ${first.name}`, first.processes);
  return (
    load.description(
      rows.length,
      rows.filter(({ spof }) => spof.includes("accumulation")).length,
      threshold,
    ) + most
  );
}

function loadTable(shown: readonly LoadRow[], pen: Pen): Picture["table"] {
  const { load, resource } = pictureTexts(pen.language);
  return {
    caption: load.caption,
    stored: [0],
    head: [resource, load.count, load.spof],
    rows: shown.map((row) => [`${row.id} ${row.name}`, String(row.processes), wordsOf(row, pen) || "–"]),
  };
}

/** Resources of a document with at least one dependent time-critical process, the most loaded first. */
export function resourceLoadOf(document: ExchangeDocument, result: AnalysisResult): ResourceLoad {
  const critical = new Set(
    result.processes.filter(({ effectiveRtoHours }) => effectiveRtoHours !== null).map(({ id }) => id),
  );
  const resources = new Map(document.resources.map((resource) => [resource.id, resource]));
  const rows = result.resources.flatMap((derived): readonly LoadRow[] => {
    const resource = resources.get(derived.id);
    const processes = derived.processesTransitive.filter((id) => critical.has(id)).length;
    if (resource === undefined || processes === 0) return [];
    return [
      { id: derived.id, name: resource.name, processes, spof: derived.spof, redundant: resource.redundant },
    ];
  });
  return {
    rows: rows.toSorted((a, b) => b.processes - a.processes || compareIds(a.id, b.id)),
    threshold: document.parameters.accumulationThreshold,
  };
}
