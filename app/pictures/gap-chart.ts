import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { AnalysisResult, TargetActualStatus } from "#app/domain/impact-analysis/analysis-result.ts";
import { formatHours } from "#app/domain/shared/hours.ts";
import { compareIds } from "#app/domain/shared/ids.ts";

import type { Picture, PictureOptions, PictureWindow } from "./picture.ts";
import { leftOutSentence, pageOf } from "./picture-page.ts";
import { drawAside } from "./svg/aside-words.ts";
import type { SvgNode } from "./svg/element.ts";
import { finishPicture } from "./svg/finish-picture.ts";
import { drawLegend } from "./svg/legend.ts";
import { createPen, type Pen } from "./svg/pen.ts";
import { layoutRows, rowLines, type PlacedRow } from "./svg/row-layout.ts";
import { logHoursScale, type Scale } from "./svg/scale.ts";
import { points, statusMark } from "./svg/status-mark.ts";
import { axisHeight, drawTimeAxis } from "./svg/time-axis.ts";
import { pictureTexts } from "./texts/picture-texts.ts";

/** Target and actual of one resource; hours since the declaration. */
export type GapRow = {
  readonly id: string;
  readonly name: string;
  readonly rtoHours: number;
  readonly netRtaHours: number | null;
  readonly totalRtaHours: number | null;
  readonly status: TargetActualStatus;
  readonly netStatus: TargetActualStatus;
  readonly gapHours: number | null;
};

export type GapChart = { readonly rows: readonly GapRow[] } & PictureWindow;

const ROWS_SHOWN = 80;

/** RTO against total RTA per resource (BSI 200-4, 8.2): the distance is the gap, hidden gaps and unknowns are marked. */
export function gapChart(chart: GapChart, options: PictureOptions): Picture {
  const pen = createPen(options);
  const { gap: texts, ...words } = pictureTexts(pen.language);
  const u = pen.theme.text;
  const page = pageOf(chart.rows, chart, ROWS_SHOWN);
  const top = axisHeight(pen);
  const labels = page.shown.map(({ id, name }) => ({ target: { kind: "resource", id } as const, name }));
  const layout = layoutRows(pen, { top, labels, asideWidth: u * 13 });
  const longest = chart.rows.reduce((most, row) => Math.max(most, row.rtoHours, row.totalRtaHours ?? 0), 24);
  const scale = logHoursScale(longest * 1.2, [layout.plot.left, layout.plot.right]);
  const legend = drawGapLegend(pen, layout.bottom + u * 0.8);
  const note = leftOutSentence(pen.language, page, words.resources);
  return finishPicture(pen, {
    title: texts.title,
    description: describe(chart.rows, pen) + note,
    table: gapTable(page.shown, pen),
    height: layout.bottom + u * 0.8 + legend.height + u * 0.3,
    note,
    nodes: [
      ...drawTimeAxis(pen, {
        scale,
        top,
        bands: layout.bands,
        caption: `${words.sinceDeclaration} (${words.compressed})`,
      }),
      ...rowLines(pen, layout.rows),
      ...page.shown.flatMap((row, at) => drawRow(pen, scale, row, layout.rows[at])),
      ...legend.nodes,
    ],
  });
}

/** A gap that only shows once the prerequisites are counted (BSI 200-4, 12.2). */
function isHidden(row: GapRow): boolean {
  return row.status === "gap" && row.netStatus === "met";
}

function drawRow(pen: Pen, scale: Scale, row: GapRow, place: PlacedRow | undefined): readonly SvgNode[] {
  if (place === undefined) return [];
  const u = pen.theme.text;
  const y = place.middle;
  const rto = scale.at(row.rtoHours);
  const rta = row.totalRtaHours === null ? scale.range[1] - u * 0.6 : scale.at(row.totalRtaHours);
  const net = isHidden(row) && row.netRtaHours !== null ? [netRing(pen, scale.at(row.netRtaHours), y)] : [];
  const nodes = [
    place.label,
    bridge(pen, row.status, { from: rto, to: rta, y }),
    rtoMark(pen, rto, y),
    ...net,
    statusMark(pen, row.status, { cx: rta, cy: y, r: u * 0.5 }),
  ];
  return [pen.group(nodes, sentence(row, pen)), ...asideOf(pen, row, place)];
}

type Span = { readonly from: number; readonly to: number; readonly y: number };

function bridge(pen: Pen, status: TargetActualStatus, { from, to, y }: Span): SvgNode {
  const u = pen.theme.text;
  const way = points([
    [from, y],
    [to, y],
  ]);
  switch (status) {
    case "met":
      return pen.path(way, { stroke: "frame", strokeWidth: 1.5 });
    case "gap":
      return pen.path(way, { stroke: "gap", strokeWidth: u * 0.36 });
    case "unknown":
      return pen.path(way, { stroke: "text", strokeWidth: u * 0.14, dash: `0.1 ${u * 0.4}`, roundCap: true });
  }
}

function rtoMark(pen: Pen, x: number, y: number): SvgNode {
  const u = pen.theme.text;
  return pen.path(
    points([
      [x, y - u * 0.8],
      [x, y + u * 0.8],
    ]),
    { stroke: "action", strokeWidth: u * 0.3 },
  );
}

function netRing(pen: Pen, cx: number, cy: number): SvgNode {
  return pen.circle(
    { cx, cy, r: pen.theme.text * 0.34 },
    { fill: "ground", stroke: "text", strokeWidth: 1.5 },
  );
}

function asideOf(pen: Pen, row: GapRow, place: PlacedRow): readonly SvgNode[] {
  const { terms, gap } = pictureTexts(pen.language);
  const hours = (value: number | null) => formatHours(value, pen.language);
  const size = row.gapHours === null || row.gapHours === 0 ? "" : ` +${hours(row.gapHours)}`;
  return drawAside(pen, place, {
    status: row.status,
    strong: terms.status[row.status] + size + (isHidden(row) ? `, ${gap.hidden}` : ""),
    soft: `RTO ${hours(row.rtoHours)} · RTA ${hours(row.totalRtaHours)}`,
  });
}

function sentence(row: GapRow, { language }: Pen): string {
  const { gap, unknown } = pictureTexts(language);
  const hours = (value: number | null) => (value === null ? unknown : formatHours(value, language));
  return `${row.id} ${row.name}: RTO ${hours(row.rtoHours)}, ${gap.net} ${hours(row.netRtaHours)}, ${gap.rta} ${hours(row.totalRtaHours)}`;
}

function drawGapLegend(pen: Pen, y: number) {
  const { gap } = pictureTexts(pen.language);
  const centre = (box: { x: number; y: number; width: number; height: number }) => ({
    cx: box.x + box.width / 2,
    cy: box.y + box.height / 2,
  });
  const mark =
    (status: TargetActualStatus) => (box: { x: number; y: number; width: number; height: number }) => [
      statusMark(pen, status, { ...centre(box), r: box.height / 2 }),
    ];
  return drawLegend(
    pen,
    [
      { label: gap.rto, sign: (box) => [rtoMark(pen, centre(box).cx, centre(box).cy)] },
      { label: gap.rtaMet, sign: mark("met") },
      { label: gap.rtaGap, sign: mark("gap") },
      {
        label: `${gap.net} (${gap.hiddenLong})`,
        sign: (box) => [netRing(pen, centre(box).cx, centre(box).cy)],
      },
      { label: gap.rtaUnknown, sign: mark("unknown") },
    ],
    { x: 0, y },
  );
}

function describe(rows: readonly GapRow[], { language }: Pen): string {
  const { gap } = pictureTexts(language);
  const count = (status: TargetActualStatus) => rows.filter((row) => row.status === status).length;
  const largest = rows.reduce<GapRow | undefined>(
    (most, row) => ((row.gapHours ?? 0) > (most?.gapHours ?? 0) ? row : most),
    undefined,
  );
  const sentenceOfLargest =
    largest === undefined
      ? ""
      : gap.largest(`${largest.id} ${largest.name}`, formatHours(largest.gapHours, language));
  return (
    gap.description(count("met"), count("gap"), rows.filter(isHidden).length, count("unknown")) +
    sentenceOfLargest
  );
}

function gapTable(shown: readonly GapRow[], { language }: Pen): Picture["table"] {
  const { gap, terms, resource, status, yes, no, unknown } = pictureTexts(language);
  const hours = (value: number | null) => (value === null ? unknown : formatHours(value, language));
  return {
    caption: gap.caption,
    stored: [0],
    head: [resource, gap.rto, gap.net, gap.rta, gap.gapHours, status, gap.hiddenLong],
    rows: shown.map((row) => [
      `${row.id} ${row.name}`,
      hours(row.rtoHours),
      hours(row.netRtaHours),
      hours(row.totalRtaHours),
      row.gapHours === null ? "–" : hours(row.gapHours),
      terms.status[row.status],
      isHidden(row) ? yes : no,
    ]),
  };
}

/** Resources with a demand: the largest gap first, then the unknown ones, then those that keep their RTO; ids break ties. */
export function gapChartOf(document: ExchangeDocument, result: AnalysisResult): GapChart {
  const resources = new Map(document.resources.map((resource) => [resource.id, resource]));
  const rows = result.resources.flatMap((derived): readonly GapRow[] => {
    const resource = resources.get(derived.id);
    const { id, rtoHours, totalRtaHours, status, netStatus, gapHours } = derived;
    if (resource === undefined || rtoHours === null || status === null || netStatus === null) return [];
    return [
      {
        id,
        name: resource.name,
        rtoHours,
        netRtaHours: resource.netRtaHours,
        totalRtaHours,
        status,
        netStatus,
        gapHours,
      },
    ];
  });
  return { rows: rows.toSorted(byUrgency) };
}

const URGENCY: Readonly<Record<TargetActualStatus, number>> = { gap: 0, unknown: 1, met: 2 };

function byUrgency(a: GapRow, b: GapRow): number {
  return (
    URGENCY[a.status] - URGENCY[b.status] || (b.gapHours ?? 0) - (a.gapHours ?? 0) || compareIds(a.id, b.id)
  );
}
