import type { NamedStyle } from "./engine/print-document.ts";

/** Geometry of A4 pages in points. Margins are equal on both sides: room for holes whichever side is bound. */
export const PAGE = {
  portrait: { width: 595.28, height: 841.89 },
  landscape: { width: 841.89, height: 595.28 },
  side: 62,
  top: 78,
  bottom: 60,
} as const;

export const CONTENT_WIDTH = {
  portrait: PAGE.portrait.width - 2 * PAGE.side,
  landscape: PAGE.landscape.width - 2 * PAGE.side,
} as const;

export const SIZE = {
  body: 11.5,
  detail: 11,
  step: 12,
  head: 11,
  frame: 9,
  number: 14,
} as const;

/** Grey carries meaning in print; colour is only ever a second sign. */
export const INK = {
  black: "#000000",
  text: "#111111",
  soft: "#333333",
  line: "#8A8A8A",
  strongLine: "#222222",
  head: "#DEDEDE",
  band: "#EDEDED",
  zebra: "#F5F5F5",
  white: "#FFFFFF",
  alarm: "#A61B1B",
} as const;

/** White, then four greys for damage levels; the last one carries white letters. */
export const GREY_STEPS = ["#FFFFFF", "#F0F0F0", "#D2D2D2", "#A3A3A3", "#555555"] as const;
export const DARK_STEP = 4;

export const styles: Readonly<Record<string, NamedStyle>> = {
  h1: { fontSize: 22, bold: true, lineHeight: 1.1, margin: [0, 0, 0, 8] },
  h2: { fontSize: 15, bold: true, lineHeight: 1.12, margin: [0, 14, 0, 5] },
  h3: { fontSize: 12.5, bold: true, lineHeight: 1.12, margin: [0, 8, 0, 3] },
  lead: { fontSize: SIZE.body, margin: [0, 0, 0, 6] },
  detail: { fontSize: SIZE.detail },
  missing: { fontSize: SIZE.body, italics: false, margin: [0, 4, 0, 8] },
};

export const defaultStyle: NamedStyle = {
  font: "Text",
  fontSize: SIZE.body,
  lineHeight: 1.14,
  color: INK.text,
  alignment: "left",
};
