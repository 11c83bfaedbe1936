import type { PictureOptions } from "../picture.ts";
import type { Attributes } from "./element.ts";

/** Colours by meaning; none of them ever tells something alone. */
export type Tone =
  | "text"
  | "muted"
  | "ground"
  | "surface"
  | "line"
  | "frame"
  | "action"
  | "action-soft"
  | "met"
  | "met-soft"
  | "gap"
  | "gap-soft"
  | "heat-1"
  | "heat-2"
  | "heat-3"
  | "heat-4"
  | "heat-5";

/** Grey-safe on paper: the tones differ in lightness, and everything they mark also has a word, a number or a shape. */
const PRINT_COLOURS: Readonly<Record<Tone, string>> = {
  text: "#131525",
  muted: "#50546b",
  ground: "#ffffff",
  surface: "#f3f4f8",
  line: "#d4d7e2",
  frame: "#7c809a",
  action: "#2b4aa0",
  "action-soft": "#dbe2f4",
  met: "#1f6b57",
  "met-soft": "#dcefe8",
  gap: "#a3171b",
  "gap-soft": "#f7dedd",
  "heat-1": "#ffffff",
  "heat-2": "#eceef4",
  "heat-3": "#d9dce8",
  "heat-4": "#f3cfcb",
  "heat-5": "#dc9c96",
};

/** How shapes and letters get their colours and sizes in one medium. */
export type PictureTheme = {
  readonly medium: PictureOptions["medium"];
  /** Size of ordinary and of small text; nothing is smaller. */
  readonly text: number;
  readonly small: number;
  readonly defaultWidth: number;
  readonly paint: (paint: Paint) => Attributes;
  readonly textPaint: (tone: Tone, bold: boolean) => Attributes;
};

export type Paint = {
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly roundCap?: boolean;
};

function strokeAttributes(paint: Paint, hairline: number): Attributes {
  if (paint.stroke === undefined) return {};
  return {
    "stroke-width": paint.strokeWidth ?? hairline,
    "stroke-dasharray": paint.dash,
    "stroke-linecap": paint.roundCap === true ? "round" : undefined,
    "stroke-linejoin": paint.roundCap === true ? "round" : undefined,
  };
}

/** Colours come from classes in pictures.css, so a picture follows light and dark by itself. */
const PAGE_THEME: PictureTheme = {
  medium: "page",
  text: 14,
  small: 12.5,
  defaultWidth: 1040,
  paint: (paint) => ({
    class: [
      paint.fill === undefined ? "" : `pf-${paint.fill}`,
      paint.stroke === undefined ? "" : `ps-${paint.stroke}`,
    ]
      .filter((name) => name !== "")
      .join(" "),
    fill: paint.fill === undefined ? "none" : undefined,
    ...strokeAttributes(paint, 1),
  }),
  textPaint: (tone, bold) => ({ class: `pf-${tone}`, "font-weight": bold ? 600 : undefined }),
};

const PRINT_THEME: PictureTheme = {
  medium: "print",
  text: 9,
  small: 8,
  defaultWidth: 510,
  paint: (paint) => ({
    fill: paint.fill === undefined ? "none" : PRINT_COLOURS[paint.fill],
    stroke: paint.stroke === undefined ? undefined : PRINT_COLOURS[paint.stroke],
    ...strokeAttributes(paint, 0.5),
  }),
  textPaint: (tone, bold) => ({
    fill: PRINT_COLOURS[tone],
    "font-family": "Text",
    "font-weight": bold ? "bold" : undefined,
  }),
};

export function themeOf(medium: PictureOptions["medium"]): PictureTheme {
  return medium === "page" ? PAGE_THEME : PRINT_THEME;
}
