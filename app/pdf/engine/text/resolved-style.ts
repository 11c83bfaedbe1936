import type { NamedStyle } from "../print-content.ts";
import type { EmbeddedFont } from "../pdfmake-types.ts";

/** A named style or a node: anything that may carry style properties. */
export type StyleLayer = NamedStyle & {
  fillOpacity?: number;
  columnGap?: number;
  link?: string;
  linkToDestination?: string;
};

/** Every style property of one place in the document, resolved once and shared by all text that has it. */
export type ResolvedStyle = {
  font: string;
  fontSize: number;
  bold: boolean;
  italics: boolean;
  color: string;
  background: string | null;
  alignment: string;
  lineHeight: number;
  characterSpacing: number;
  decoration: string | null;
  noWrap: boolean;
  leadingIndent: number;
  preserveLeadingSpaces: boolean;
  preserveTrailingSpaces: boolean;
  sup: boolean;
  sub: boolean;
  link: string | null;
  linkToDestination: string | null;
  markerColor: string | null;
  fillColor: string | null;
  fillOpacity: number | null;
  columnGap: number | null;
  /** Font object of the document in work, and the size really set (small for super- and subscript). */
  face: EmbeddedFont | null;
  size: number;
  height: number;
  /** Styles made by putting one more layer on this one. */
  derived: Map<string, ResolvedStyle>;
};

const DEFAULTS: Omit<ResolvedStyle, "derived"> = {
  font: "Text",
  fontSize: 12,
  bold: false,
  italics: false,
  color: "black",
  background: null,
  alignment: "left",
  lineHeight: 1,
  characterSpacing: 0,
  decoration: null,
  noWrap: false,
  leadingIndent: 0,
  preserveLeadingSpaces: false,
  preserveTrailingSpaces: false,
  sup: false,
  sub: false,
  link: null,
  linkToDestination: null,
  markerColor: null,
  fillColor: null,
  fillOpacity: null,
  columnGap: null,
  face: null,
  size: 0,
  height: 0,
};

const NAMES = (Object.keys(DEFAULTS) as (keyof ResolvedStyle)[]).filter(
  (name) => name !== "face" && name !== "size" && name !== "height",
);
const PROPERTIES: ReadonlySet<string> = new Set(NAMES);

export function rootStyle(): ResolvedStyle {
  return { ...DEFAULTS, derived: new Map() };
}

/** The style that results from laying `layer` over `parent`; the same object for equal results. */
export function derive(parent: ResolvedStyle, layer: object): ResolvedStyle {
  let key = "";
  const values = layer as Record<string, unknown>;
  for (const name in values) {
    if (!PROPERTIES.has(name)) continue;
    const value = values[name];
    if (value === undefined || value === null || typeof value === "function") continue;
    key += `${name}=${value as string};`;
  }
  if (key === "") return parent;
  const known = parent.derived.get(key);
  if (known) return known;
  const made = { ...parent, face: null, derived: new Map<string, ResolvedStyle>() } as Record<
    string,
    unknown
  >;
  for (const name of NAMES) {
    const value = values[name];
    if (value !== undefined && value !== null && typeof value !== "function") made[name] = value;
  }
  parent.derived.set(key, made as ResolvedStyle);
  return made as ResolvedStyle;
}
