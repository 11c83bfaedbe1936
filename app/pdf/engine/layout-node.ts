import type {
  NamedStyle,
  PageDecoration,
  PageBackground,
  StructureTag,
  TableLayout,
} from "./print-document.ts";
import type { ArtifactKind } from "./pdfmake-types.ts";
import type { PrintLine } from "./layout/print-line.ts";
import type { ResolvedStyle } from "./text/resolved-style.ts";
import type { PrintInline } from "./text/print-inline.ts";

/** A piece of text of one style: what pdfmake calls an inline definition. */
export type TextRun = NamedStyle & {
  text: string;
  style?: string | readonly string[];
  lang?: string;
  link?: string;
  linkToDestination?: string;
  id?: string;
  /** Replaced by the page number of this id while rendering. */
  pageRef?: string;
};

export type LayoutVector = {
  type: "line" | "rect" | "ellipse" | "polyline";
  x: number;
  y: number;
  w: number;
  h: number;
  r?: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  r1: number;
  r2: number;
  points: { x: number; y: number }[];
  closePath?: boolean;
  lineWidth?: number;
  lineColor?: string;
  color?: string;
  dash?: { length: number; space?: number; phase?: number };
  fillOpacity?: number;
  strokeOpacity?: number;
  linearGradient?: unknown;
  /** Picture or list item it belongs to; borders and shading have neither. */
  _node?: LayoutNode;
  _label?: LayoutNode;
};

export type LayoutWidth = {
  width?: number | string;
  _minWidth: number;
  _maxWidth: number;
  _calcWidth: number;
};

export type LayoutTable = {
  body: LayoutNode[][];
  widths: LayoutWidth[];
  headerRows?: number;
  keepWithHeaderRows?: number;
  dontBreakRows?: boolean;
  /** Groups of rows that stay on one page each: first row to last row. */
  rowGroups?: ReadonlyMap<number, number>;
  heights?: unknown;
};

export type LayoutToc = {
  id?: string;
  title?: LayoutNode | null;
  textStyle?: NamedStyle | string;
  numberStyle?: NamedStyle | string;
  textMargin?: unknown;
  hideEmpty?: boolean;
  _items: { _nodeRef: LayoutNode; _textNodeRef: LayoutNode }[];
  _table?: LayoutNode;
};

/**
 * The engine's own, freshly built copy of a block. pdfmake measures and places it and writes its results
 * into it; keys that begin with "_" are working state, the others come from the definition.
 */
export type LayoutNode = Omit<NamedStyle, "background"> & {
  text?: string | TextRun[];
  stack?: LayoutNode[];
  columns?: LayoutNode[];
  ul?: LayoutNode[];
  ol?: LayoutNode[];
  table?: LayoutTable;
  toc?: LayoutToc;
  section?: LayoutNode;
  svg?: string;
  image?: string;
  qr?: string;
  canvas?: LayoutVector[];
  type?: string;
  style?: string | readonly string[];
  width?: number | string;
  height?: number;
  layout?: TableLayout | string;
  id?: string;
  tocItem?: string[];
  tocStyle?: NamedStyle | string;
  tocNumberStyle?: NamedStyle | string;
  tocMargin?: unknown;
  pageBreak?: "before" | "after";
  unbreakable?: boolean;
  colSpan?: number;
  rowSpan?: number;
  listMarker?: { canvas?: LayoutVector[]; _inlines?: PrintInline[]; _minWidth: number };
  pageSize?: unknown;
  pageOrientation?: string;
  pageMargins?: unknown;
  header?: PageDecoration | null;
  footer?: PageDecoration | null;
  background?: PageBackground | string | null;
  linkToDestination?: string;
  columnGap?: number;
  _columnGapSize?: number;

  // Facts for tagging and checking, set while preparing.
  _path: string;
  _up: LayoutNode | null;
  /** Why this is not part of the reading: page frame or decoration; null for real content. */
  _artifact: ArtifactKind | null;
  /** Placed by coordinates, so it may stand in the margins. */
  _detached: boolean;
  /** German long words may be divided here. */
  _hyphenate: boolean;
  _tag?: StructureTag;
  _lang?: string;
  _alt?: string;
  _summary?: string;
  _presentation?: boolean;
  _rowHeaders?: number;
  _headerCell?: "Column" | "Row";
  /** Header rows as defined, also when layout had to give up repeating them. */
  _headerRows?: number;
  _heading?: number;
  _bookmark?: { title: string; parentId?: string; expanded: boolean };
  /** Only laid out when the next page has this parity; then the section after it gets its wanted side. */
  _fillBefore?: "even" | "odd";
  _skipped?: boolean;
  /** Set on pictures: pdfmake copies them when it moves a block, and the copy must be recognised. */
  _original?: LayoutNode;

  // Written by measuring and placing.
  _inlines?: PrintInline[];
  _next?: number;
  _lines?: PrintLine[];
  _resolved?: ResolvedStyle;
  _span?: boolean;
  _margin?: [number, number, number, number] | null;
  _minWidth?: number;
  _maxWidth?: number;
  _minHeight?: number;
  _width?: number;
  _height?: number;
  _canvas?: LayoutVector[];
  _gap?: number;
  _gapSize?: { width: number; height: number; fontSize: number; lineHeight: number; descender: number };
  _offsets?: { total: number; offsets: number[] };
  _layout?: TableLayout;
  _calcWidth?: number;
  positions?: unknown[];
  __height?: number;
  absolutePosition?: { x: number; y: number };
  relativePosition?: { x: number; y: number };
  verticalAlignment?: string;
  x?: number;
  y?: number;
};
