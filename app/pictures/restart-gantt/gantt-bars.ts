import type { SvgNode } from "../svg/element.ts";
import type { Pen } from "../svg/pen.ts";
import type { Scale } from "../svg/scale.ts";
import { points } from "../svg/status-mark.ts";
import type { ScheduledRestart } from "./restart-schedule.ts";

type BarPlace = { readonly y: number; readonly isCritical: boolean };

/** Bar of one restart: solid on the critical path, light otherwise, dotted and open to the right where it is unknown. */
export function drawBar(
  pen: Pen,
  scale: Scale,
  restart: ScheduledRestart,
  { y, isCritical }: BarPlace,
): readonly SvgNode[] {
  const u = pen.theme.text;
  const half = u * 0.5;
  const start = scale.at(restart.startHours ?? 0);
  if (restart.endHours === null)
    return openBar(pen, { from: start, to: scale.range[1], y, isStartKnown: restart.startHours !== null });
  const box = {
    x: start,
    y: y - half,
    width: Math.max(u * 0.2, scale.at(restart.endHours) - start),
    height: half * 2,
  };
  return isCritical
    ? [pen.rect(box, { fill: "action", stroke: "text", strokeWidth: 1.5 })]
    : [pen.rect(box, { fill: "action-soft", stroke: "action" })];
}

type OpenBar = {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly isStartKnown: boolean;
};

function openBar(pen: Pen, { from, to, y, isStartKnown }: OpenBar): readonly SvgNode[] {
  const u = pen.theme.text;
  const dots = { stroke: "text", strokeWidth: u * 0.14, dash: `0.1 ${u * 0.4}`, roundCap: true } as const;
  const half = u * 0.42;
  const end = Math.max(from, to);
  const sides =
    points([
      [from, y - half],
      [end, y - half],
    ]) +
    points([
      [from, y + half],
      [end, y + half],
    ]);
  const edge = isStartKnown
    ? [
        pen.path(
          points([
            [from, y - half],
            [from, y + half],
          ]),
          { stroke: "text", strokeWidth: u * 0.14 },
        ),
      ]
    : [];
  return [pen.path(sides, dots), ...edge];
}

/** RTO as a small flag: a line with a triangle on top. */
export function drawRtoFlag(
  pen: Pen,
  scale: Scale,
  restart: ScheduledRestart,
  y: number,
): readonly SvgNode[] {
  if (restart.rtoHours === null || restart.rtoHours > scale.domain[1]) return [];
  const u = pen.theme.text;
  const x = scale.at(restart.rtoHours);
  const top = y - u * 1.05;
  const flag = `${points([
    [x - u * 0.35, top],
    [x + u * 0.35, top],
    [x, top + u * 0.5],
  ])}Z`;
  return [
    pen.path(
      points([
        [x, top],
        [x, y + u * 0.8],
      ]),
      { stroke: "text", strokeWidth: u * 0.14 },
    ),
    pen.path(flag, { fill: "text" }),
  ];
}
