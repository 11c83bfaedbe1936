import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { AnalysisResult, ProcessStatus } from "#app/domain/impact-analysis/analysis-result.ts";
import { formatHours } from "#app/domain/shared/hours.ts";

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

/** Times of one process; hours since the occurrence for MTPD, since the declaration for RTO and reachable time. */
export type TimeBarRow = {
  readonly id: string;
  readonly name: string;
  readonly rtoHours: number | null;
  readonly mtpdHours: number | null;
  readonly reachableHours: number | null;
  readonly executionHours: number;
  readonly status: ProcessStatus;
  readonly mtpdViolated: boolean | null;
};

export type TimeBars = {
  readonly baoReactionHours: number;
  readonly rows: readonly TimeBarRow[];
} & PictureWindow;

const ROWS_SHOWN = 60;

/** Occurrence, declaration, RTO, MTPD and the reachable time of processes under each other on one scale. */
export function timeBars(bars: TimeBars, options: PictureOptions): Picture {
  const pen = createPen(options);
  const { timeBar: texts, ...words } = pictureTexts(pen.language);
  const u = pen.theme.text;
  const page = pageOf(bars.rows, bars, ROWS_SHOWN);
  const top = axisHeight(pen);
  const layout = layoutRows(pen, { top, labels: page.shown.map(labelOf), asideWidth: u * 14 });
  const scale = logHoursScale(longest(bars) * 1.15, [layout.plot.left, layout.plot.right]);
  const legend = drawTimeLegend(pen, layout.bottom + u * 0.8);
  const rows = page.shown.flatMap((row, at) =>
    drawRow(pen, { scale, bao: bars.baoReactionHours }, row, layout.rows[at]),
  );
  const only = bars.rows.length === 1 ? bars.rows[0] : undefined;
  const note = leftOutSentence(pen.language, page, words.processes);
  return finishPicture(pen, {
    title: only === undefined ? texts.title : texts.titleOf(`${only.id} ${only.name}`),
    description:
      (only === undefined ? describe(bars.rows, pen) : describeOne(only, bars.baoReactionHours, pen)) + note,
    table: timeTable(bars, page.shown, pen),
    height: layout.bottom + u * 0.8 + legend.height + u * 0.3,
    note,
    nodes: [
      ...drawTimeAxis(pen, {
        scale,
        top,
        bands: layout.bands,
        caption: `${words.sinceOccurrence} (${words.compressed})`,
      }),
      ...rowLines(pen, layout.rows),
      ...rows,
      ...legend.nodes,
    ],
  });
}

function labelOf({ id, name }: TimeBarRow) {
  return { target: { kind: "process", id }, name } as const;
}

function longest({ rows, baoReactionHours }: TimeBars): number {
  return rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.mtpdHours ?? 0,
        baoReactionHours + row.executionHours + Math.max(row.rtoHours ?? 0, row.reachableHours ?? 0),
      ),
    Math.max(24, baoReactionHours),
  );
}

type Times = { readonly scale: Scale; readonly bao: number };

function drawRow(pen: Pen, times: Times, row: TimeBarRow, place: PlacedRow | undefined): readonly SvgNode[] {
  if (place === undefined) return [];
  const { scale, bao } = times;
  const half = pen.theme.text * 0.5;
  const y = place.middle;
  const x0 = scale.at(0);
  const declared = scale.at(bao);
  const nodes: SvgNode[] = [
    place.label,
    ...drawBao(pen, { x: x0, y: y - half, width: declared - x0, height: half * 2 }),
  ];
  if (row.rtoHours !== null) {
    const end = scale.at(bao + row.rtoHours);
    nodes.push(
      pen.rect(
        { x: declared, y: y - half, width: Math.max(1, end - declared), height: half * 2 },
        { fill: "action" },
      ),
    );
  }
  nodes.push(...reach(pen, times, row, y));
  if (row.mtpdHours !== null) nodes.push(mtpdLine(pen, scale.at(row.mtpdHours), y));
  return [pen.group(nodes, sentence(row, bao, pen)), ...asideOf(pen, row, place)];
}

function drawBao(pen: Pen, box: { x: number; y: number; width: number; height: number }): readonly SvgNode[] {
  return [
    pen.rect(box, { fill: "surface", stroke: "frame" }),
    pen.hatch(box, "muted", pen.theme.text * 0.36),
  ];
}

/** Dotted way from the RTO to the moment the process can really run, or into the open where nobody knows. */
function reach(pen: Pen, { scale, bao }: Times, row: TimeBarRow, y: number): readonly SvgNode[] {
  if (row.status === "not-time-critical") return [];
  const r = pen.theme.text * 0.45;
  const from = scale.at(bao + (row.rtoHours ?? 0));
  const dots = {
    stroke: "text",
    strokeWidth: pen.theme.text * 0.14,
    dash: `0.1 ${pen.theme.text * 0.4}`,
    roundCap: true,
  } as const;
  const to =
    row.reachableHours === null
      ? scale.range[1] - r
      : scale.at(bao + row.reachableHours + row.executionHours);
  const way =
    row.status !== "met" && Math.abs(to - from) > r * 2
      ? [
          pen.path(
            points([
              [from, y],
              [to, y],
            ]),
            dots,
          ),
        ]
      : [];
  return [...way, statusMark(pen, row.status, { cx: to, cy: y, r: r * 1.1 })];
}

function mtpdLine(pen: Pen, x: number, y: number): SvgNode {
  const u = pen.theme.text;
  return pen.path(
    points([
      [x, y - u * 0.95],
      [x, y + u * 0.95],
    ]),
    { stroke: "text", strokeWidth: u * 0.24 },
  );
}

function asideOf(pen: Pen, row: TimeBarRow, place: PlacedRow): readonly SvgNode[] {
  const texts = pictureTexts(pen.language);
  const hours = (value: number | null) => formatHours(value, pen.language);
  const gap =
    row.status === "gap" && row.reachableHours !== null && row.rtoHours !== null
      ? ` +${hours(row.reachableHours - row.rtoHours)}`
      : "";
  const violated = row.mtpdViolated === true ? `, ${texts.timeBar.violated}` : "";
  return drawAside(pen, place, {
    status: row.status,
    strong: texts.terms.status[row.status] + gap + violated,
    soft: `RTO ${hours(row.rtoHours)} · MTPD ${hours(row.mtpdHours)}`,
  });
}

function sentence(row: TimeBarRow, bao: number, { language }: Pen): string {
  const { timeBar } = pictureTexts(language);
  const hours = (value: number | null) => formatHours(value, language);
  return `${row.id}: ${timeBar.bao} ${hours(bao)}, RTO ${hours(row.rtoHours)}, ${timeBar.reachableWord} ${hours(row.reachableHours)}, MTPD ${hours(row.mtpdHours)}`;
}

function drawTimeLegend(pen: Pen, y: number) {
  const { timeBar } = pictureTexts(pen.language);
  const mark = (status: ProcessStatus) => (box: { x: number; y: number; width: number; height: number }) => [
    statusMark(pen, status, { cx: box.x + box.width / 2, cy: box.y + box.height / 2, r: box.height / 2 }),
  ];
  return drawLegend(
    pen,
    [
      { label: timeBar.bao, sign: (box) => drawBao(pen, box) },
      { label: timeBar.rto, sign: (box) => [pen.rect(box, { fill: "action" })] },
      {
        label: timeBar.mtpd,
        sign: ({ x, y: top, width }) => [mtpdLine(pen, x + width / 2, top + pen.theme.small / 2)],
      },
      { label: timeBar.reachable, sign: mark("met") },
      { label: timeBar.reachableGap, sign: mark("gap") },
      { label: timeBar.reachableUnknown, sign: mark("unknown") },
    ],
    { x: 0, y },
  );
}

function describeOne(row: TimeBarRow, bao: number, pen: Pen): string {
  const { terms, timeBar } = pictureTexts(pen.language);
  const violated = row.mtpdViolated === true ? `, ${timeBar.violated}` : "";
  return `${sentence(row, bao, pen)}: ${terms.status[row.status]}${violated}.`;
}

function describe(rows: readonly TimeBarRow[], { language }: Pen): string {
  const count = (test: (row: TimeBarRow) => boolean) => rows.filter(test).length;
  return pictureTexts(language).timeBar.description(
    rows.length,
    count(({ status }) => status === "gap"),
    count(({ mtpdViolated }) => mtpdViolated === true),
    count(({ status }) => status === "unknown"),
  );
}

function timeTable(bars: TimeBars, shown: readonly TimeBarRow[], { language }: Pen): Picture["table"] {
  const { timeBar, terms, process, status, yes, no } = pictureTexts(language);
  const hours = (value: number | null) => formatHours(value, language);
  const outage = (row: TimeBarRow) =>
    row.reachableHours === null ? null : bars.baoReactionHours + row.reachableHours + row.executionHours;
  return {
    caption: timeBar.caption,
    stored: [0],
    head: [
      process,
      timeBar.bao,
      timeBar.rtoShort,
      timeBar.execution,
      timeBar.reachableWord,
      timeBar.outage,
      timeBar.mtpd,
      status,
      timeBar.violated,
    ],
    rows: shown.map((row) => [
      `${row.id} ${row.name}`,
      hours(bars.baoReactionHours),
      hours(row.rtoHours),
      hours(row.executionHours),
      hours(row.reachableHours),
      hours(outage(row)),
      hours(row.mtpdHours),
      terms.status[row.status],
      row.mtpdViolated === null ? "–" : row.mtpdViolated ? yes : no,
    ]),
  };
}

/** Time bars of the time-critical processes of a document in restart order, or of the processes named. */
export function timeBarsOf(
  document: ExchangeDocument,
  result: AnalysisResult,
  ids?: readonly string[],
): TimeBars {
  const processes = new Map(document.processes.map((process) => [process.id, process]));
  const derived = new Map(result.processes.map((process) => [process.id, process]));
  const rows = (ids ?? result.restartOrder.processes).flatMap((id): readonly TimeBarRow[] => {
    const process = processes.get(id);
    const values = derived.get(id);
    if (process === undefined || values === undefined) return [];
    return [
      {
        id,
        name: process.name,
        rtoHours: values.effectiveRtoHours,
        mtpdHours: values.mtpdHours,
        reachableHours: values.reachableHours,
        executionHours: process.executionHours,
        status: values.status,
        mtpdViolated: values.mtpdViolated,
      },
    ];
  });
  return { baoReactionHours: document.parameters.baoReactionHours, rows };
}
