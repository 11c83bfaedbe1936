import type { ShownProcessStatus } from "#app/domain/impact-analysis/index.ts";

import { round, type SvgNode } from "./element.ts";
import type { Pen } from "./pen.ts";

type MarkPlace = { readonly cx: number; readonly cy: number; readonly r: number };

/** The shape half of a status: round with tick, diamond, dotted ring with question mark, dash. */
export function statusMark(pen: Pen, status: ShownProcessStatus, place: MarkPlace): SvgNode {
  const { cx, cy, r } = place;
  switch (status) {
    case "met":
      return pen.group([
        pen.circle(place, { fill: "met" }),
        pen.path(
          points([
            [cx - r * 0.45, cy],
            [cx - r * 0.1, cy + r * 0.38],
            [cx + r * 0.5, cy - r * 0.38],
          ]),
          {
            stroke: "ground",
            strokeWidth: r * 0.28,
            roundCap: true,
          },
        ),
      ]);
    case "gap":
      return diamond(pen, place);
    case "unknown":
    case "not-rated":
      return pen.group([
        pen.circle(
          { cx, cy, r: r * 0.92 },
          {
            fill: "ground",
            stroke: "text",
            strokeWidth: r * 0.2,
            dash: `${round(r * 0.3)} ${round(r * 0.34)}`,
          },
        ),
        questionMark(pen, place),
      ]);
    case "not-time-critical":
      return pen.path(
        points([
          [cx - r * 0.8, cy],
          [cx + r * 0.8, cy],
        ]),
        { stroke: "muted", strokeWidth: r * 0.3 },
      );
  }
}

export function diamond(pen: Pen, { cx, cy, r }: MarkPlace): SvgNode {
  return pen.path(
    `${points([
      [cx, cy - r],
      [cx + r, cy],
      [cx, cy + r],
      [cx - r, cy],
    ])}Z`,
    { fill: "gap" },
  );
}

function questionMark(pen: Pen, { cx, cy, r }: MarkPlace): SvgNode {
  const hook =
    `M${round(cx - r * 0.26)} ${round(cy - r * 0.2)}` +
    `C${round(cx - r * 0.26)} ${round(cy - r * 0.62)} ${round(cx + r * 0.34)} ${round(cy - r * 0.62)} ${round(cx + r * 0.3)} ${round(cy - r * 0.2)}` +
    `C${round(cx + r * 0.28)} ${round(cy + r * 0.02)} ${round(cx)} ${round(cy)} ${round(cx)} ${round(cy + r * 0.24)}`;
  const dot = points([
    [cx, cy + r * 0.48],
    [cx, cy + r * 0.54],
  ]);
  return pen.path(hook + dot, { stroke: "text", strokeWidth: r * 0.2, roundCap: true });
}

/** Path through points. */
export function points(places: readonly (readonly [number, number])[]): string {
  return places.map(([x, y], at) => `${at === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}
