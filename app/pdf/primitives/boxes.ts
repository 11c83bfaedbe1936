import type { Content, Margin } from "../engine/print-document.ts";
import { INK } from "../styles.ts";
import { frameLayout } from "./layouts.ts";

type BoxOptions = { fill?: string; border?: string; lineWidth?: number; padding?: number; margin?: Margin };

/** A frame around content; for reading only, no table in the structure. */
export function box(content: readonly Content[], options: BoxOptions = {}): Content {
  const { fill, border = INK.black, lineWidth = 1.2, padding = 10, margin = [0, 6, 0, 8] } = options;
  return {
    presentation: true,
    table: { widths: ["*"], body: [[fill ? { stack: content, fillColor: fill } : { stack: content }]] },
    layout: frameLayout(border, lineWidth, padding),
    margin,
  };
}

/** Two columns of equal width. */
export function sideBySide(left: readonly Content[], right: readonly Content[]): Content {
  return {
    columns: [
      { width: "*", stack: left },
      { width: "*", stack: right },
    ],
    columnGap: 18,
  };
}
