/** Building blocks of a printed page: the plain, serialisable part of what builders return (lengths in points). */

export type Margin = number | readonly [number, number] | readonly [number, number, number, number];
export type Alignment = "left" | "center" | "right";
export type FontName = "Text" | "Symbol";

/** Structure types a builder may ask for by name; everything else is derived from the kind of node. */
export type StructureTag = "H1" | "H2" | "H3" | "H4" | "P" | "Sect" | "Part" | "Art" | "Div" | "BlockQuote";

export type TextStyle = {
  font?: FontName;
  fontSize?: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  background?: string;
  alignment?: Alignment;
  lineHeight?: number;
  characterSpacing?: number;
  decoration?: "underline" | "lineThrough";
  noWrap?: boolean;
  leadingIndent?: number;
  preserveLeadingSpaces?: boolean;
  preserveTrailingSpaces?: boolean;
  sup?: boolean;
  sub?: boolean;
  markerColor?: string;
};

export type NamedStyle = TextStyle & {
  margin?: Margin;
  fillColor?: string;
  extends?: string | readonly string[];
};

/** Keys every block understands. */
export type Block = TextStyle & {
  /** Name(s) of styles; `h1` … `h4` also decide the heading level when there is no `tag`. */
  style?: string | readonly string[];
  margin?: Margin;
  /** Explicit structure type. */
  tag?: StructureTag;
  /** True: decoration, hidden from screen readers and from copy order. */
  artifact?: boolean;
  /** Language of this block when it differs from the document, for example "en". */
  lang?: string;
  /** Start a new page before or after this block. */
  pageBreak?: "before" | "after";
  /** Keep on one page; the engine relaxes it by itself when the block is taller than a page. */
  unbreakable?: boolean;
  /** Destination for `pageReference`, `linkToDestination`; unique in the document. */
  id?: string;
  absolutePosition?: { x: number; y: number };
  relativePosition?: { x: number; y: number };
  /** Inside `columns`: own width; as a table cell: spans, shading, borders. */
  width?: number | "*" | "auto" | `${number}%`;
  colSpan?: number;
  rowSpan?: number;
  fillColor?: string;
  border?: readonly [boolean, boolean, boolean, boolean];
  verticalAlignment?: "top" | "middle" | "bottom";
  /** Cell: header cell although it is outside header rows and row headers. */
  header?: "Column" | "Row";
};

export type InlineText =
  | string
  | number
  | (TextStyle & {
      text: string | number | readonly InlineText[];
      style?: string | readonly string[];
      lang?: string;
      link?: string;
      linkToDestination?: string;
      id?: string;
    })
  | (TextStyle & { pageReference: string; style?: string | readonly string[] });

export type TextBlock = Block & {
  text: string | number | InlineText | readonly InlineText[];
  link?: string;
  linkToDestination?: string;
  /** true: in the default table of contents; or the id(s) of tables of contents. */
  tocItem?: boolean | string | readonly string[];
  tocStyle?: NamedStyle | string;
  tocNumberStyle?: NamedStyle | string;
  tocMargin?: Margin;
  /** true: entry in the bookmark panel. */
  outline?: boolean;
  outlineText?: string;
  outlineExpanded?: boolean;
  outlineParentId?: string;
};

export type PageReferenceBlock = Block & { pageReference: string };
export type StackBlock = Block & { stack: readonly Content[] };
export type ColumnsBlock = Block & { columns: readonly Content[]; columnGap?: number };

export type UnorderedListBlock = Block & {
  ul: readonly Content[];
  type?: "disc" | "circle" | "square" | "none";
};

export type OrderedListBlock = Block & {
  ol: readonly Content[];
  start?: number;
  type?: "decimal" | "lower-alpha" | "upper-alpha" | "lower-roman" | "upper-roman" | "none";
  separator?: string | readonly [string, string];
};

export type TableLayout = {
  hLineWidth?: (index: number, node: TableBlock) => number;
  vLineWidth?: (index: number, node: TableBlock) => number;
  hLineColor?: string | ((index: number, node: TableBlock, column: number) => string);
  vLineColor?: string | ((index: number, node: TableBlock, row: number) => string);
  hLineStyle?: (index: number, node: TableBlock) => LineStyle | null;
  vLineStyle?: (index: number, node: TableBlock) => LineStyle | null;
  fillColor?: string | ((row: number, node: TableBlock, column: number) => string | null);
  paddingLeft?: (column: number, node: TableBlock) => number;
  paddingRight?: (column: number, node: TableBlock) => number;
  paddingTop?: (row: number, node: TableBlock) => number;
  paddingBottom?: (row: number, node: TableBlock) => number;
  hLineWhenBroken?: boolean;
  defaultBorder?: boolean;
};

export type LineStyle = { dash: { length: number; space: number } };
export type ColumnWidth = number | "*" | "auto" | `${number}%`;

export type TableBlock = Block & {
  table: {
    body: readonly (readonly Content[])[];
    widths?: readonly ColumnWidth[];
    heights?: number | readonly (number | "auto")[] | ((row: number) => number | "auto");
    headerRows?: number;
    /** Rows that must stay with the header rows; relaxed by the engine when they are taller than a page. */
    keepWithHeaderRows?: number;
    /** No row is split over pages; relaxed by the engine when a row is taller than a page. */
    dontBreakRows?: boolean;
    /** Lengths of groups of rows after the header that stay on one page each; needs `dontBreakRows` and is relaxed with it. */
    rowGroups?: readonly number[];
  };
  layout?: TableLayout | "noBorders" | "headerLineOnly" | "lightHorizontalLines";
  /** A table for placing things only: no table in the structure tree, the cells are read in order. */
  presentation?: boolean;
  /** What the table shows, for people who hear it. */
  summary?: string;
  /** Number of leading columns that are row headers. */
  rowHeaders?: number;
};

export type Vector =
  | {
      type: "line";
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      lineWidth?: number;
      lineColor?: string;
      dash?: LineStyle["dash"];
    }
  | {
      type: "rect";
      x: number;
      y: number;
      w: number;
      h: number;
      r?: number;
      lineWidth?: number;
      lineColor?: string;
      color?: string;
      dash?: LineStyle["dash"];
    }
  | {
      type: "ellipse";
      x: number;
      y: number;
      r1: number;
      r2?: number;
      lineWidth?: number;
      lineColor?: string;
      color?: string;
    }
  | {
      type: "polyline";
      points: readonly { x: number; y: number }[];
      closePath?: boolean;
      lineWidth?: number;
      lineColor?: string;
      color?: string;
    };

/** Pictures need `alt`; without it they are decoration and become artifacts. */
export type CanvasBlock = Block & { canvas: readonly Vector[]; alt?: string };
export type SvgBlock = Block & {
  svg: string;
  alt?: string;
  height?: number;
  fit?: readonly [number, number];
};
export type ImageBlock = Block & {
  image: `data:image/${string}`;
  alt?: string;
  height?: number;
  fit?: readonly [number, number];
};
export type QrBlock = Block & {
  qr: string;
  alt: string;
  fit?: number;
  eccLevel?: "L" | "M" | "Q" | "H";
  foreground?: string;
  background?: string;
};

export type TocBlock = Block & {
  toc: {
    id?: string;
    title?: TextBlock;
    numberStyle?: NamedStyle | string;
    textStyle?: NamedStyle | string;
    textMargin?: Margin;
    hideEmpty?: boolean;
  };
};

export type Content =
  | string
  | number
  | TextBlock
  | PageReferenceBlock
  | StackBlock
  | ColumnsBlock
  | UnorderedListBlock
  | OrderedListBlock
  | TableBlock
  | CanvasBlock
  | SvgBlock
  | ImageBlock
  | QrBlock
  | TocBlock
  | Record<string, never>
  | readonly Content[];
