import { round, type SvgNode } from "./element.ts";
import type { Pen } from "./pen.ts";
import type { RowLayout } from "./row-layout.ts";
import type { Scale } from "./scale.ts";
import type { Paint } from "./theme.ts";
import { hourTicks } from "./ticks.ts";

type AxisPlace = Pick<RowLayout, "bands"> & {
  readonly scale: Scale;
  /** Where the rows begin. */
  readonly top: number;
  readonly caption: string;
};

/** Height of the head of a plot: caption and tick labels. */
export function axisHeight(pen: Pen): number {
  return pen.theme.text * (pen.narrow ? 3 : 2.8);
}

/** Time axis on top with lines down through the plot. */
export function drawTimeAxis(pen: Pen, { scale, top, bands, caption }: AxisPlace): readonly SvgNode[] {
  const size = pen.theme.small;
  const ticks = hourTicks(scale, size, pen.language);
  const lines = ticks.map(({ place }) => plotLine(pen, place, bands, { stroke: "line" }));
  const labels = ticks.map(({ place, label }) =>
    pen.text(label, { x: place, y: top - size * 0.7, size, anchor: "middle", tone: "muted" }),
  );
  return [
    ...lines,
    ...drawCaption(pen, caption, { left: scale.range[0], baseline: top - size * 0.7 }),
    ...labels,
  ];
}

/** Line down through the plot at one place, without crossing words. */
export function plotLine(pen: Pen, x: number, bands: RowLayout["bands"], paint: Paint): SvgNode {
  return pen.path(
    bands.map(({ top, bottom }) => `M${round(x)} ${round(top)}V${round(bottom)}`).join(""),
    paint,
  );
}

/** The caption stands in the label column, or above the tick labels where there is none. */
export function drawCaption(
  pen: Pen,
  caption: string,
  place: { left: number; baseline: number },
): readonly SvgNode[] {
  const size = pen.theme.small;
  const line = size * 1.25;
  if (pen.narrow) {
    return [pen.text(caption, { x: 0, y: place.baseline - line, size, tone: "muted", maxWidth: pen.width })];
  }
  const lines = pen.wrap(caption, { width: place.left - size * 2.5, size, maxLines: 2 });
  return lines.map((text, at) =>
    pen.text(text, { x: 0, y: place.baseline - (lines.length - 1 - at) * line, size, tone: "muted" }),
  );
}
