import type { ProcessStatus } from "#app/domain/impact-analysis/analysis-result.ts";

import type { SvgNode } from "./element.ts";
import type { Pen } from "./pen.ts";
import type { PlacedRow } from "./row-layout.ts";
import { statusMark } from "./status-mark.ts";

type Words = { readonly status: ProcessStatus; readonly strong: string; readonly soft: string };

/** Status of a row as shape and word, with a second quieter text: below it, or behind it where it is narrow. */
export function drawAside(pen: Pen, row: PlacedRow, words: Words): readonly SvgNode[] {
  const { text: u, small } = pen.theme;
  const { x, y, width } = row.aside;
  const radius = u * 0.5;
  const textX = x + u * 1.5;
  const twoLines = !pen.narrow && words.soft !== "";
  const strongY = y + small * (twoLines ? -0.22 : 0.36);
  const mark = statusMark(pen, words.status, { cx: x + radius + 1, cy: strongY - small * 0.36, r: radius });
  const room = x + width - textX;
  const strong = pen.text(words.strong, { x: textX, y: strongY, size: small, bold: true, maxWidth: room });
  if (words.soft === "") return [mark, strong];
  const used = Math.min(room, pen.textWidth(words.strong, { size: small, bold: true }));
  const softX = twoLines ? textX : textX + used + u * 0.6;
  const softRoom = x + width - softX;
  if (softRoom < u * 2) return [mark, strong];
  const softY = twoLines ? y + small * 1.05 : strongY;
  return [
    mark,
    strong,
    pen.text(words.soft, { x: softX, y: softY, size: small, tone: "muted", maxWidth: softRoom }),
  ];
}
