import { formatHours } from "#app/domain/shared/hours.ts";

import type { Picture, PictureOptions, PictureWindow } from "../picture.ts";
import { leftOutSentence, pageOf } from "../picture-page.ts";
import { drawAside } from "../svg/aside-words.ts";
import type { SvgNode } from "../svg/element.ts";
import { finishPicture } from "../svg/finish-picture.ts";
import { createPen, type Pen } from "../svg/pen.ts";
import { layoutRows, rowLines, type PlacedRow, type RowLayout } from "../svg/row-layout.ts";
import { logHoursScale, type Scale } from "../svg/scale.ts";
import { axisHeight, drawTimeAxis, plotLine } from "../svg/time-axis.ts";
import { pictureTexts } from "../texts/picture-texts.ts";
import { drawCourse, drawOutageLegend } from "./outage-course.ts";
import { outageTable } from "./outage-table.ts";
import type { AffectedProcess, OutageTimeline } from "./outage-timeline.ts";

export type OutagePicture = {
  readonly timeline: OutageTimeline;
  /** Name of the scenario or of what failed. */
  readonly name: string;
  /** Moment of the occurrence as ISO instant: the axis then has clock times of Berlin too. */
  readonly occurredAt?: string;
} & PictureWindow;

const ROWS_SHOWN = 60;

/** Affected processes hour by hour: when they stop, when RTO and MTPD break, when they run again. */
export function outagePicture(outage: OutagePicture, options: PictureOptions): Picture {
  const pen = createPen(options);
  const { outage: texts, ...words } = pictureTexts(pen.language);
  const { timeline } = outage;
  const u = pen.theme.text;
  const page = pageOf(timeline.processes, outage, ROWS_SHOWN);
  const top = axisHeight(pen) + (pen.narrow ? u * 1.4 : 0);
  const labels = page.shown.map(({ id, name }) => ({ target: { kind: "process", id } as const, name }));
  const layout = layoutRows(pen, { top, labels, asideWidth: u * 13.5 });
  const scale = logHoursScale(longest(timeline) * 1.15, [layout.plot.left, layout.plot.right]);
  const legend = drawOutageLegend(pen, layout.bottom + u * 0.8);
  const note = noteOf(timeline, pen) + leftOutSentence(pen.language, page, words.processes);
  return finishPicture(pen, {
    title: texts.titleOf(outage.name),
    description: describe(timeline, pen) + note,
    table: outageTable(page.shown, { language: pen.language, occurredAt: outage.occurredAt }),
    height: layout.bottom + u * 0.8 + legend.height + u * 0.3,
    note,
    nodes: [
      ...drawTimeAxis(pen, {
        scale,
        top,
        bands: layout.bands,
        caption: `${words.sinceOccurrence} (${words.compressed})`,
      }),
      ...declaration(pen, timeline.baoReactionHours, { scale, top, bands: layout.bands }),
      ...rowLines(pen, layout.rows),
      ...page.shown.flatMap((process, at) => drawRow(pen, scale, process, layout.rows[at])),
      ...legend.nodes,
    ],
  });
}

function longest({ processes, baoReactionHours }: OutageTimeline): number {
  return processes.reduce(
    (most, { backAtHours, mtpdEndsAtHours, rtoEndsAtHours }) =>
      Math.max(most, backAtHours ?? 0, mtpdEndsAtHours ?? rtoEndsAtHours),
    Math.max(24, baoReactionHours),
  );
}

type AxisPlace = Pick<RowLayout, "bands"> & { readonly scale: Scale; readonly top: number };

/** Dashed line down the plot where the emergency is declared, with its word above the tick labels. */
function declaration(
  pen: Pen,
  baoReactionHours: number,
  { scale, top, bands }: AxisPlace,
): readonly SvgNode[] {
  const { outage } = pictureTexts(pen.language);
  const size = pen.theme.small;
  const x = scale.at(baoReactionHours);
  const label = `${outage.declared} ${formatHours(baoReactionHours, pen.language)}`;
  const half = pen.textWidth(label, { size }) / 2;
  const middle = Math.min(pen.width - half, Math.max(half, x));
  const y = top - size * (pen.narrow ? 3.4 : 2.2);
  return [
    plotLine(pen, x, bands, { stroke: "text", strokeWidth: 1.5, dash: "4 3" }),
    pen.text(label, { x: middle, y, size, anchor: "middle" }),
  ];
}

function drawRow(
  pen: Pen,
  scale: Scale,
  process: AffectedProcess,
  row: PlacedRow | undefined,
): readonly SvgNode[] {
  if (row === undefined) return [];
  const nodes = [row.label, ...drawCourse(pen, scale, process, row.middle)];
  return [pen.group(nodes, `${process.id} ${process.name}`), ...asideOf(pen, process, row)];
}

function asideOf(pen: Pen, process: AffectedProcess, row: PlacedRow): readonly SvgNode[] {
  const { outage } = pictureTexts(pen.language);
  const hours = (value: number | null) => formatHours(value, pen.language);
  const back = process.backAtHours === null ? outage.backUnknown : outage.backAt(hours(process.backAtHours));
  if (!process.interrupted)
    return drawAside(pen, row, { status: "met", strong: outage.notInterrupted, soft: back });
  if (process.backAtHours === null) {
    const limit =
      process.mtpdEndsAtHours === null ? outage.noMtpd : `${outage.mtpdAt} ${hours(process.mtpdEndsAtHours)}`;
    return drawAside(pen, row, { status: "unknown", strong: back, soft: limit });
  }
  if (process.mtpdBroken === true) {
    return drawAside(pen, row, {
      status: "gap",
      strong: outage.mtpdBrokenAt(hours(process.mtpdEndsAtHours)),
      soft: back,
    });
  }
  const kept = process.mtpdEndsAtHours === null ? outage.noMtpd : outage.kept;
  if (process.rtoBroken !== true) return drawAside(pen, row, { status: "met", strong: kept, soft: back });
  return drawAside(pen, row, { status: "gap", strong: `${outage.rtoBroken}, ${kept}`, soft: back });
}

function describe({ processes }: OutageTimeline, { language }: Pen): string {
  const { outage } = pictureTexts(language);
  if (processes.length === 0) return outage.nothing;
  const count = (test: (process: AffectedProcess) => boolean) => processes.filter(test).length;
  return outage.description(
    count(({ hit }) => hit === "direct"),
    count(({ hit }) => hit === "follow-on"),
    count(({ mtpdBroken }) => mtpdBroken === true),
    count(({ backAtHours }) => backAtHours === null),
  );
}

const NAMED = 12;

function noteOf({ unaffected }: OutageTimeline, { language }: Pen): string {
  const { outage } = pictureTexts(language);
  if (unaffected.length === 0) return "";
  return ` ${outage.goOn(unaffected.length, unaffected.slice(0, NAMED).join(", ") + (unaffected.length > NAMED ? " …" : ""))}`;
}
