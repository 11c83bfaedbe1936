import type { SvgNode } from "./element.ts";
import type { Pen } from "./pen.ts";
import type { Scale } from "./scale.ts";
import { hourTicks } from "./ticks.ts";

type AxisPlace = {
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly caption: string;
};

/** Height of the head of a plot: caption and tick labels. */
export function axisHeight(pen: Pen): number {
  return pen.theme.text * 3;
}

/** Time axis on top with lines down through the plot. `top` is where the rows begin. */
export function drawTimeAxis(pen: Pen, { scale, top, bottom, caption }: AxisPlace): readonly SvgNode[] {
  const size = pen.theme.small;
  const ticks = hourTicks(scale, size, pen.language);
  const lines = ticks.map(({ place }) =>
    pen.path(`M${place.toFixed(2)} ${(top - size * 0.3).toFixed(2)}V${bottom.toFixed(2)}`, {
      stroke: "line",
      strokeWidth: 1,
    }),
  );
  const labels = ticks.map(({ place, label }) =>
    pen.text(label, { x: place, y: top - size * 0.7, size, anchor: "middle", tone: "muted" }),
  );
  const room = scale.range[1] - scale.range[0];
  const title = pen.text(caption, {
    x: scale.range[0],
    y: top - size * 2.1,
    size,
    tone: "muted",
    maxWidth: room,
  });
  return [...lines, title, ...labels];
}
