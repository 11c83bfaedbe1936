import { round } from "./element.ts";

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Path of diagonal lines inside a box: a fill that survives grey printing and needs no pattern definition. */
export function hatchPath(box: Box, spacing: number): string {
  const { x, y, width, height } = box;
  const parts: string[] = [];
  for (let start = spacing / 2; start < width + height; start += spacing) {
    const fromX = Math.max(0, start - height);
    const toX = Math.min(width, start);
    const fromY = start - fromX;
    const toY = start - toX;
    parts.push(`M${round(x + fromX)} ${round(y + fromY)}L${round(x + toX)} ${round(y + toY)}`);
  }
  return parts.join("");
}
