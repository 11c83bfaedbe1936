import type { Content } from "../engine/print-document.ts";
import { INK } from "../styles.ts";

/** A box to tick by hand; decoration for a screen reader, the column head says what it is for. */
export function tickBox(size = 12): Content {
  return {
    canvas: [{ type: "rect", x: 0.6, y: 1.5, w: size, h: size, lineWidth: 1.3, lineColor: INK.black }],
  };
}

/** A tick box with its label beside it. */
export function tickLine(label: Content, size = 11): Content {
  return {
    columns: [
      { width: size + 9, stack: [tickBox(size)] },
      { width: "*", stack: [label] },
    ],
    margin: [0, 2, 0, 2],
  };
}

/** Lines to write on by hand. */
export function ruledLines(count: number, width: number, gap = 26): Content {
  return {
    canvas: Array.from({ length: count }, (_, at) => ({
      type: "line" as const,
      x1: 0,
      y1: gap * (at + 1),
      x2: width,
      y2: gap * (at + 1),
      lineWidth: 0.6,
      lineColor: INK.line,
    })),
  };
}

/** Where to cut, with scissors at the left. */
export function cutLine(width: number): Content {
  return {
    columns: [
      { width: 20, text: "✂", fontSize: 13, artifact: true },
      {
        width: "*",
        canvas: [
          {
            type: "line",
            x1: 0,
            y1: 9,
            x2: width - 22,
            y2: 9,
            lineWidth: 0.8,
            dash: { length: 4, space: 4 },
          },
        ],
      },
    ],
    margin: [0, 6, 0, 6],
  };
}
