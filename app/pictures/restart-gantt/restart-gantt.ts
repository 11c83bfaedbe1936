import { formatHours } from "#app/domain/shared/hours.ts";

import type { Picture, PictureOptions, PictureWindow } from "../picture.ts";
import { leftOutSentence, pageOf } from "../picture-page.ts";
import { drawAside } from "../svg/aside-words.ts";
import type { SvgNode } from "../svg/element.ts";
import { finishPicture } from "../svg/finish-picture.ts";
import { drawLegend } from "../svg/legend.ts";
import { createPen, type Pen } from "../svg/pen.ts";
import { layoutRows, rowLines, type PlacedRow } from "../svg/row-layout.ts";
import { linearScale, logHoursScale, type Scale } from "../svg/scale.ts";
import { points } from "../svg/status-mark.ts";
import { axisHeight, drawTimeAxis } from "../svg/time-axis.ts";
import { pictureTexts } from "../texts/picture-texts.ts";
import { drawBar, drawRtoFlag } from "./gantt-bars.ts";
import type { RestartSchedule, ScheduledRestart } from "./restart-schedule.ts";

const ROWS_SHOWN = 80;
/** Up to here a linear axis is honest and legible; beyond, short restarts would vanish. */
const LONGEST_LINEAR_HOURS = 120;

/** Restart of resources over time with the critical path: bars begin when the prerequisites are ready. */
export function restartGantt(schedule: RestartSchedule & PictureWindow, options: PictureOptions): Picture {
  const pen = createPen(options);
  const { gantt: texts, ...words } = pictureTexts(pen.language);
  const u = pen.theme.text;
  const page = pageOf(schedule.restarts, schedule, ROWS_SHOWN);
  const top = axisHeight(pen);
  const labels = page.shown.map(({ id, name }) => ({ target: { kind: "resource", id } as const, name }));
  const layout = layoutRows(pen, { top, labels, asideWidth: u * 12.5 });
  const end = longest(schedule.restarts);
  const range = [layout.plot.left, layout.plot.right] as const;
  const isLinear = end <= LONGEST_LINEAR_HOURS;
  const scale = isLinear ? linearScale({ domain: [0, end * 1.06], range }) : logHoursScale(end * 1.15, range);
  const legend = drawGanttLegend(pen, layout.bottom + u * 0.8);
  const note = leftOutSentence(pen.language, page, words.resources);
  const { target } = schedule;
  const chain = new Set(schedule.chain);
  return finishPicture(pen, {
    title: target === null ? texts.title : texts.titleOf(`${target.id} ${target.name}`),
    description: describe(schedule, pen) + note,
    table: scheduleTable(schedule, page.shown, pen),
    height: layout.bottom + u * 0.8 + legend.height + u * 0.3,
    note,
    nodes: [
      ...drawTimeAxis(pen, {
        scale,
        top,
        bands: layout.bands,
        caption: words.sinceDeclaration + (isLinear ? "" : ` (${words.compressed})`),
      }),
      ...rowLines(pen, layout.rows),
      ...connectors(pen, scale, schedule, { shown: page.shown, rows: layout.rows }),
      ...page.shown.flatMap((restart, at) =>
        drawRow(pen, scale, restart, { row: layout.rows[at], isCritical: chain.has(restart.id) }),
      ),
      ...legend.nodes,
    ],
  });
}

function longest(restarts: readonly ScheduledRestart[]): number {
  const known = restarts.flatMap(({ endHours, startHours }) => [endHours ?? 0, startHours ?? 0]);
  const ends = Math.max(4, ...known);
  // An RTO far beyond the last restart must not squeeze everything else to the left.
  const demands = restarts.map(({ rtoHours }) => rtoHours ?? 0).filter((hours) => hours <= ends * 1.5);
  return Math.max(ends, ...demands);
}

/** Lines along the critical path from the end of one restart to the start of the next; not across words on a phone. */
function connectors(
  pen: Pen,
  scale: Scale,
  { chain }: RestartSchedule,
  { shown, rows }: { shown: readonly ScheduledRestart[]; rows: readonly PlacedRow[] },
): readonly SvgNode[] {
  if (pen.narrow) return [];
  const rowOf = new Map(shown.map((restart, at) => [restart.id, { restart, row: rows[at] }]));
  return chain.slice(1).flatMap((id, at) => {
    const from = rowOf.get(chain[at] ?? "");
    const to = rowOf.get(id);
    if (from?.row === undefined || to?.row === undefined || from.restart.endHours === null) return [];
    const x = scale.at(from.restart.endHours);
    const way = points([
      [x, from.row.middle],
      [x, to.row.middle],
    ]);
    return [pen.path(way, { stroke: "text", strokeWidth: pen.theme.text * 0.14 })];
  });
}

type RowPlace = { readonly row: PlacedRow | undefined; readonly isCritical: boolean };

function drawRow(
  pen: Pen,
  scale: Scale,
  restart: ScheduledRestart,
  { row, isCritical }: RowPlace,
): readonly SvgNode[] {
  if (row === undefined) return [];
  const nodes = [
    row.label,
    ...drawBar(pen, scale, restart, { y: row.middle, isCritical }),
    ...drawRtoFlag(pen, scale, restart, row.middle),
  ];
  return [pen.group(nodes, sentence(restart, pen)), ...asideOf(pen, restart, row)];
}

function asideOf(pen: Pen, restart: ScheduledRestart, row: PlacedRow): readonly SvgNode[] {
  const { terms, gantt } = pictureTexts(pen.language);
  const { endHours, rtoHours, status } = restart;
  const soft = endHours === null ? gantt.endUnknown : `${gantt.end} ${formatHours(endHours, pen.language)}`;
  if (status === null)
    return drawAside(pen, row, { status: "not-time-critical", strong: terms.status.none, soft });
  const demand = formatHours(rtoHours, pen.language);
  const words = { met: gantt.kept, gap: gantt.missed, unknown: gantt.asked }[status];
  return drawAside(pen, row, { status, strong: words(demand), soft });
}

function sentence(restart: ScheduledRestart, { language }: Pen): string {
  const { gantt, unknown } = pictureTexts(language);
  const hours = (value: number | null) => (value === null ? unknown : formatHours(value, language));
  return `${restart.id} ${restart.name}: ${gantt.start} ${hours(restart.startHours)}, ${gantt.duration} ${hours(restart.netRtaHours)}, ${gantt.end} ${hours(restart.endHours)}`;
}

function drawGanttLegend(pen: Pen, y: number) {
  const { gantt } = pictureTexts(pen.language);
  const scale = (x: number, width: number) => linearScale({ domain: [0, 1], range: [x, x + width] });
  const sample = {
    id: "",
    name: "",
    startHours: 0,
    netRtaHours: 1,
    endHours: 1,
    rtoHours: 0.5,
    status: null,
    waitsFor: null,
  };
  const bar =
    (restart: ScheduledRestart, isCritical: boolean) =>
    (box: { x: number; y: number; width: number; height: number }) =>
      drawBar(pen, scale(box.x, box.width), restart, { y: box.y + box.height / 2, isCritical });
  return drawLegend(
    pen,
    [
      { label: gantt.critical, sign: bar(sample, true) },
      { label: gantt.bar, sign: bar(sample, false) },
      { label: gantt.open, sign: bar({ ...sample, endHours: null, netRtaHours: null }, false) },
      {
        label: gantt.rto,
        sign: (box) => drawRtoFlag(pen, scale(box.x, box.width), sample, box.y + box.height / 2),
      },
    ],
    { x: 0, y },
  );
}

function describe({ restarts, chain }: RestartSchedule, { language }: Pen): string {
  const { gantt } = pictureTexts(language);
  const last = restarts.find(({ id }) => id === chain.at(-1));
  const unknown = restarts.filter(({ endHours }) => endHours === null).length;
  const named = chain.map((id) =>
    `${id} ${restarts.find((restart) => restart.id === id)?.name ?? ""}`.trim(),
  );
  const slowest =
    last === undefined
      ? gantt.nothingKnown
      : gantt.description(formatHours(last.endHours, language), named.join(", "));
  return slowest + (unknown === 0 ? "" : gantt.unknown(unknown));
}

function scheduleTable(
  { chain }: RestartSchedule,
  shown: readonly ScheduledRestart[],
  { language }: Pen,
): Picture["table"] {
  const { gantt, terms, resource, status, unknown, yes, no } = pictureTexts(language);
  const hours = (value: number | null) => (value === null ? unknown : formatHours(value, language));
  return {
    caption: gantt.caption,
    stored: [0],
    head: [
      resource,
      gantt.waitsFor,
      gantt.start,
      gantt.duration,
      gantt.end,
      gantt.rto,
      status,
      gantt.onChain,
    ],
    rows: shown.map((restart) => [
      `${restart.id} ${restart.name}`,
      restart.waitsFor ?? "–",
      hours(restart.startHours),
      hours(restart.netRtaHours),
      hours(restart.endHours),
      formatHours(restart.rtoHours, language),
      restart.status === null ? terms.status.none : terms.status[restart.status],
      chain.includes(restart.id) ? yes : no,
    ]),
  };
}
