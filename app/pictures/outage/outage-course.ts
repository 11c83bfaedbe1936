import type { SvgNode } from "../svg/element.ts";
import type { Box } from "../svg/hatch.ts";
import { drawLegend } from "../svg/legend.ts";
import type { Pen } from "../svg/pen.ts";
import type { Scale } from "../svg/scale.ts";
import { points, statusMark } from "../svg/status-mark.ts";
import { pictureTexts } from "../texts/picture-texts.ts";
import type { AffectedProcess } from "./outage-timeline.ts";

type Stretch = {
  readonly kind: "runs" | "stopped" | "over-rto" | "over-mtpd";
  readonly from: number;
  readonly to: number;
};

/** Stretches of one process from the occurrence to the end of the axis, in hours, without holes or overlaps. */
export function stretchesOf(process: AffectedProcess, endHours: number): readonly Stretch[] {
  const stop = process.interrupted ? Math.min(process.stopsAtHours, endHours) : endHours;
  const back = process.interrupted ? Math.min(process.backAtHours ?? endHours, endHours) : endHours;
  const mtpd = Math.min(Math.max(process.mtpdEndsAtHours ?? endHours, stop), back);
  const rto = Math.min(Math.max(process.rtoEndsAtHours, stop), mtpd);
  const stretches: readonly Stretch[] = [
    { kind: "runs", from: 0, to: stop },
    { kind: "stopped", from: stop, to: rto },
    { kind: "over-rto", from: rto, to: mtpd },
    { kind: "over-mtpd", from: mtpd, to: back },
    { kind: "runs", from: back, to: endHours },
  ];
  return stretches.filter(({ from, to }) => to > from);
}

/** Course of one process: what runs is a line, what stands is a box that gets heavier when RTO and MTPD break. */
export function drawCourse(pen: Pen, scale: Scale, process: AffectedProcess, y: number): readonly SvgNode[] {
  const u = pen.theme.text;
  const half = u * 0.55;
  const end = scale.domain[1];
  const nodes = stretchesOf(process, end).flatMap(({ kind, from, to }) =>
    drawStretch(pen, kind, {
      x: scale.at(from),
      y: y - half,
      width: scale.at(to) - scale.at(from),
      height: half * 2,
    }),
  );
  const mtpd = process.mtpdEndsAtHours;
  if (mtpd !== null && mtpd <= end) nodes.push(mtpdLine(pen, scale.at(mtpd), y));
  if (!process.interrupted) return nodes;
  const at = process.backAtHours === null ? end : process.backAtHours;
  const isBad = process.mtpdBroken === true || process.rtoBroken === true;
  const status = process.backAtHours === null ? "unknown" : isBad ? "gap" : "met";
  return [...nodes, statusMark(pen, status, { cx: scale.at(at), cy: y, r: u * 0.5 })];
}

function mtpdLine(pen: Pen, x: number, y: number): SvgNode {
  const u = pen.theme.text;
  return pen.path(
    points([
      [x, y - u],
      [x, y + u],
    ]),
    { stroke: "text", strokeWidth: u * 0.24 },
  );
}

function drawStretch(pen: Pen, kind: Stretch["kind"], box: Box): readonly SvgNode[] {
  const u = pen.theme.text;
  switch (kind) {
    case "runs": {
      const y = box.y + box.height / 2;
      return [
        pen.path(
          points([
            [box.x, y],
            [box.x + box.width, y],
          ]),
          { stroke: "met", strokeWidth: u * 0.2 },
        ),
      ];
    }
    case "stopped":
      return [pen.rect(box, { fill: "surface", stroke: "frame" })];
    case "over-rto":
      return [pen.rect(box, { fill: "gap-soft", stroke: "gap" }), pen.hatch(box, "gap", u * 0.55)];
    case "over-mtpd":
      return [pen.rect(box, { fill: "gap", stroke: "gap" })];
  }
}

export function drawOutageLegend(pen: Pen, y: number) {
  const { outage } = pictureTexts(pen.language);
  const stretch = (kind: Stretch["kind"]) => (box: Box) => drawStretch(pen, kind, box);
  return drawLegend(
    pen,
    [
      { label: outage.runs, sign: stretch("runs") },
      { label: outage.stopped, sign: stretch("stopped") },
      { label: outage.overRto, sign: stretch("over-rto") },
      { label: outage.overMtpd, sign: stretch("over-mtpd") },
      { label: outage.mtpdAt, sign: (box) => [mtpdLine(pen, box.x + box.width / 2, box.y + box.height / 2)] },
      {
        label: outage.backMark,
        sign: ({ x, y: top, width, height }) => [
          statusMark(pen, "met", { cx: x + width * 0.25, cy: top + height / 2, r: height / 2 }),
          statusMark(pen, "gap", { cx: x + width * 0.85, cy: top + height / 2, r: height / 2 }),
        ],
      },
    ],
    { x: 0, y },
  );
}
