import type { SvgNode } from "./element.ts";
import type { Box } from "./hatch.ts";
import type { Pen } from "./pen.ts";

export type LegendItem = {
  readonly label: string;
  /** Draws the sign into a box as high as a letter and twice as wide. */
  readonly sign: (box: Box) => readonly SvgNode[];
};

/** Signs with their words, flowing into as many lines as needed. */
export function drawLegend(
  pen: Pen,
  items: readonly LegendItem[],
  place: { readonly x: number; readonly y: number; readonly width?: number },
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const size = pen.theme.small;
  const line = size * 1.75;
  const signWidth = size * 1.8;
  const right = place.x + (place.width ?? pen.width - place.x);
  const nodes: SvgNode[] = [];
  let x = place.x;
  let y = place.y;
  for (const item of items) {
    const room = right - place.x - signWidth - size * 0.5;
    const labelWidth = Math.min(room, pen.textWidth(item.label, { size }));
    const width = signWidth + size * 0.5 + labelWidth;
    if (x > place.x && x + width > right) {
      x = place.x;
      y += line;
    }
    nodes.push(...item.sign({ x, y: y + line / 2 - size * 0.5, width: signWidth, height: size }));
    const labelPlace = {
      x: x + signWidth + size * 0.5,
      y: y + line / 2 + size * 0.36,
      size,
      maxWidth: labelWidth + 0.01,
    };
    nodes.push(pen.text(item.label, { ...labelPlace, tone: "muted" }));
    x += width + size * 1.6;
  }
  return { nodes, height: items.length === 0 ? 0 : y + line - place.y };
}
