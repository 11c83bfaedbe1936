import type { LayoutNode, LayoutVector } from "./layout-node.ts";
import type { PrintLine } from "./layout/print-line.ts";
import type { PrintInline } from "./text/print-inline.ts";
import type { StyleLayer } from "./text/resolved-style.ts";

/** The parts of pdfmake's and PDFKit's undocumented inner classes that the engine uses. Types only. */

export type FontkitGlyph = { id: number; advanceWidth: number; codePoints: number[] };
export type GlyphPosition = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };
export type FontkitFont = {
  postscriptName: string;
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): { glyphs: FontkitGlyph[]; positions: GlyphPosition[]; advanceWidth: number };
};

export type EmbeddedFont = {
  id: string;
  name: string;
  font: FontkitFont;
  ascender: number;
  descender: number;
  widths: number[];
  unicode: number[][];
  subset: { includeGlyph(glyph: number): number };
  lineHeight(size: number): number;
  encode(text: string, features?: unknown): [string[], unknown[]];
  ref(): PdfReference;
};

export type PdfValue = unknown;
export type PdfReference = {
  id: number;
  data: Record<string, PdfValue>;
  compress: boolean;
  buffer: Uint8Array[];
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
  finalize(): void;
  toString(): string;
};

export type PdfPage = {
  width: number;
  height: number;
  content: PdfReference;
  dictionary: PdfReference;
  fonts: Record<string, PdfReference>;
  annotations: PdfReference[];
};

export type PdfInfo = Record<string, string | Date>;

export type PdfDocumentBase = {
  page: PdfPage;
  info: PdfInfo;
  version: number;
  subset: number;
  options: Record<string, unknown>;
  fonts: Record<string, Record<string, string>>;
  images: Record<string, string>;
  _root: PdfReference;
  _info: PdfReference;
  _offsets: (number | null)[];
  _offset: number;
  _waiting: number;
  _ctm: number[];
  _font: EmbeddedFont | null;
  _fontSize: number;
  _fontCount: number;
  _fontFamilies: Record<string, EmbeddedFont>;
  addPage(options: { size: [number, number] }): PdfDocumentBase;
  addContent(content: string): PdfDocumentBase;
  appendXML(xml: string): void;
  font(source: string): PdfDocumentBase;
  openImage(source: string | Uint8Array): unknown;
  fontSize(size: number): PdfDocumentBase;
  fill(color: string): PdfDocumentBase;
  text(text: string, x: number, y: number, options: object): PdfDocumentBase;
  rotate(angle: number, options: { origin: [number, number] }): PdfDocumentBase;
  save(): PdfDocumentBase;
  restore(): PdfDocumentBase;
  end(): void;
  ref(data?: Record<string, PdfValue>): PdfReference;
  file(source: string, options: object): PdfReference;
  provideFont(family: string, bold?: boolean, italics?: boolean): EmbeddedFont;
  resolveColor(color: string | undefined, fallback: string): string;
  _normalizeColor(color: string): number[] | null;
  _convertRect(x: number, y: number, width: number, height: number): number[];
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  _addInfo(): void;
  endOutline(): void;
  endMarkings(): void;
};

export type PdfDocumentClass = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
  virtualFiles: null,
  localAccessPolicy: (path: string) => boolean,
) => PdfDocumentBase;

export type PageItem =
  | { type: "line"; item: PrintLine }
  | { type: "vector"; item: LayoutVector }
  | { type: "image" | "svg"; item: LayoutNode & { x: number; y: number; _width: number; _height: number } }
  | {
      type: "beginVerticalAlignment" | "endVerticalAlignment" | "beginClip" | "endClip" | "attachment";
      item: object;
    };

export type LayoutPage = {
  items: (PageItem & { artifact?: ArtifactKind })[];
  pageSize: { width: number; height: number; orientation: string };
  pageMargins: { left: number; right: number; top: number; bottom: number };
};

export type ArtifactKind = "Header" | "Footer" | "Background" | "Repeated" | "Layout";

export type LineBase = {
  x: number;
  y: number;
  id?: string;
  maxWidth: number;
  inlines: PrintInline[];
  inlineWidths: number;
  leadingCut: number;
  trailingCut: number;
  newLineForced?: boolean;
  lastLineInParagraph?: boolean;
  addInline(inline: PrintInline): void;
  getHeight(): number;
  getAscenderHeight(): number;
  getWidth(): number;
  getAvailableWidth(): number;
  clone(): LineBase;
};
export type LineClass = new (maxWidth: number) => LineBase;

export type ContextBase = {
  page: number;
  x: number;
  y: number;
  pages: LayoutPage[];
  availableWidth: number;
  availableHeight: number;
  backgroundLength: number[];
  pageMargins: LayoutPage["pageMargins"];
  getCurrentPage(): LayoutPage;
  moveDown(offset: number): void;
  addMargin(left: number, right?: number): void;
  beginDetachedBlock(): void;
  endDetachedBlock(): void;
  moveTo(x: number, y: number): void;
  moveToRelative(x: number, y: number): void;
  resetMarginXTopParent(): void;
  addListener(event: "pageAdded", listener: (page: LayoutPage) => void): void;
};
export type DocumentContextClass = new () => ContextBase;

export type Fragment = { items: PageItem[]; height: number; xOffset?: number; yOffset?: number };

export type WriterBase = {
  transactionLevel: number;
  repeatables: Fragment[];
  contextStack: ContextBase[];
  context(): ContextBase;
  addPage(size: unknown, orientation: unknown, margins: unknown, properties?: object): void;
  addLine(line: LineBase, dontUpdateContextPosition?: boolean, index?: number): unknown;
  addVector(vector: LayoutVector): unknown;
  addCanvas(node: LayoutNode): unknown;
  beginVerticalAlignment(alignment: string | undefined): object;
  endVerticalAlignment(alignment: string | undefined): object;
  getCurrentPositionOnPage(): object;
  addFragment(fragment: Fragment, xOffset?: boolean, yOffset?: boolean, still?: boolean): unknown;
  moveToNextPage(orientation?: string): void;
  beginUnbreakableBlock(width?: number, height?: number): void;
  commitUnbreakableBlock(x?: number, y?: number): void;
  addListener(event: "lineAdded", listener: (line: LineBase) => void): void;
  removeListener(event: "lineAdded", listener: (line: LineBase) => void): void;
};
export type PageElementWriterClass = new (context: ContextBase) => WriterBase;

export type StyleStackBase = {
  styleDictionary: Readonly<Record<string, StyleLayer>>;
  defaultStyle: StyleLayer;
  styleOverrides: (string | StyleLayer)[];
  push(layer: string | StyleLayer): void;
  pop(count?: number): void;
  getProperty(property: string): unknown;
  clone(): StyleStackBase;
};
export type StyleContextStackClass = new (
  dictionary: Readonly<Record<string, StyleLayer>>,
  defaultStyle?: StyleLayer,
) => StyleStackBase;

export type TextInlinesBase = {
  pdfDocument: PdfDocumentBase;
  buildInlines(
    text: unknown,
    stack: StyleStackBase,
  ): { items: PrintInline[]; minWidth: number; maxWidth: number };
  widthOfText(
    text: string,
    inline: { font: EmbeddedFont; fontSize: number; characterSpacing?: number },
  ): number;
};
export type TextInlinesClass = new (pdf: PdfDocumentBase) => TextInlinesBase;

export type DocMeasureBase = {
  pdfDocument: PdfDocumentBase;
  textInlines: TextInlinesBase;
  styleStack: StyleStackBase;
  measureDocument(node: LayoutNode): LayoutNode;
  measureBlock(node: LayoutNode): LayoutNode;
  measureNode(node: LayoutNode): LayoutNode;
  measureLeaf(node: LayoutNode): LayoutNode;
  measureToc(node: LayoutNode): LayoutNode;
};
export type DocMeasureClass = new (
  pdf: PdfDocumentBase,
  styles: object,
  defaultStyle: object,
  svgMeasure: object,
  tableLayouts: object,
) => DocMeasureBase;

export type DocPreprocessorBase = {
  parentNode: LayoutNode | null;
  tocs: Record<string, object>;
  nodeReferences: Record<string, object>;
  preprocessNode(node: LayoutNode, isSectionAllowed?: boolean): LayoutNode;
  preprocessDocument(node: LayoutNode): LayoutNode;
  preprocessBlock(node: LayoutNode): LayoutNode;
};
export type DocPreprocessorClass = new () => DocPreprocessorBase;
export type SvgMeasureClass = new () => object;

export type Decoration = (page: number, pages: number, size: LayoutPage["pageSize"]) => LayoutNode | null;

export type LayoutBuilderBase = {
  pageSize: LayoutPage["pageSize"];
  pageMargins: LayoutPage["pageMargins"];
  docPreprocessor: DocPreprocessorBase;
  docMeasure: DocMeasureBase;
  writer: WriterBase;
  linearNodeList: LayoutNode[];
  nestedLevel: number;
  tableLayouts: object;
  registerTableLayouts(layouts: object): void;
  addHeadersAndFooters(header: Decoration | undefined, footer: Decoration | undefined): void;
  addBackground(background: unknown): void;
  addDynamicRepeatable(getter: unknown, size: unknown, name: string): void;
  processNode(node: LayoutNode, inRow?: boolean): void;
  processVerticalContainer(node: LayoutNode): void;
  processColumns(node: LayoutNode): void;
  processTable(node: LayoutNode): void;
  processRow(row: TableRowOrder): { positions: unknown[]; pageBreaks: unknown[] };
  processList(ordered: boolean, node: LayoutNode): void;
  processLeaf(node: LayoutNode): void;
  processCanvas(node: LayoutNode): void;
  processQr(node: LayoutNode): void;
  buildNextLine(node: LayoutNode): LineBase | null;
  processToc(node: LayoutNode): void;
  processSVG(node: LayoutNode): void;
  processImage(node: LayoutNode): void;
  verticalAlignmentItemStack: { begin: object; end: object }[];
};
export type TableRowOrder = {
  marginX: readonly [number, number];
  dontBreakRows: boolean;
  rowsWithoutPageBreak: number;
  cells: LayoutNode[];
  widths: unknown;
  gaps: unknown;
  tableBody: LayoutNode[][];
  tableNode: LayoutNode;
  rowIndex: number;
  height: number | undefined;
};
export type TableProcessorBase = {
  dontBreakRows: boolean;
  rowsWithoutPageBreak: number;
  beginTable(writer: WriterBase): void;
  beginRow(row: number, writer: WriterBase): void;
  endRow(row: number, writer: WriterBase, pageBreaks: unknown[]): void;
  endTable(writer: WriterBase): void;
};
export type TableProcessorClass = new (node: LayoutNode) => TableProcessorBase;
export type LayoutBuilderClass = new (
  pageSize: LayoutPage["pageSize"],
  pageMargins: LayoutPage["pageMargins"],
  svgMeasure: object,
) => LayoutBuilderBase;

export type RendererBase = {
  pdfDocument: PdfDocumentBase;
  renderVector(vector: LayoutVector): void;
  renderImage(node: LayoutNode): void;
  renderSVG(node: LayoutNode): void;
  beginVerticalAlignment(item: object): void;
  endVerticalAlignment(item: object): void;
};
export type RendererClass = new (pdf: PdfDocumentBase) => RendererBase;

export type PageSizeModule = {
  normalizePageSize(size: unknown, orientation: unknown): LayoutPage["pageSize"];
  normalizePageMargin(margin: unknown): LayoutPage["pageMargins"];
};
export type TableLayoutsModule = { tableLayouts: object };
