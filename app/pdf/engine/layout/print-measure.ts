import type { LayoutNode, LayoutTable, TextRun } from "../layout-node.ts";
import { DocMeasure } from "../pdfmake-internals.server.ts";
import type { PrintPdf } from "../render/print-pdf.server.ts";
import { PrintStyleStack } from "../text/print-style-stack.ts";
import { PrintText } from "../text/print-text.ts";
import type { StyleLayer } from "../text/resolved-style.ts";

/** Room kept free for page numbers before they are known. */
export const PAGE_NUMBER_PLACEHOLDER = "0000";

/** pdfmake's measuring pass with the engine's text measuring and its own table of contents. */
export class PrintMeasure extends DocMeasure {
  /** Text that measuring itself has added to the document: it must reach the paper like any other. */
  readonly leaves: LayoutNode[] = [];

  constructor(
    pdf: PrintPdf,
    styles: Readonly<Record<string, StyleLayer>>,
    svgMeasure: object,
    layouts: object,
  ) {
    super(pdf, styles, {}, svgMeasure, layouts);
    this.styleStack = new PrintStyleStack(styles, styles["default"] ?? {});
    this.textInlines = new PrintText(pdf);
  }

  override measureLeaf(node: LayoutNode): LayoutNode {
    const measured = this.textInlines.buildInlines(node.text ?? "", this.styleStack);
    node._inlines = measured.items;
    node._next = 0;
    node._lines = [];
    node._minWidth = measured.minWidth;
    node._maxWidth = measured.maxWidth;
    return node;
  }

  override measureToc(node: LayoutNode): LayoutNode {
    const { toc } = node;
    if (!toc) return node;
    if (toc.title) toc.title = this.measureNode(toc.title);
    if (toc._items.length > 0) {
      toc._table = this.measureNode(tocTable(node));
      this.leaves.push(...(toc._table.table?.body ?? []).flat());
    }
    return node;
  }
}

function tocTable(node: LayoutNode): LayoutNode {
  const rows = (node.toc?._items ?? []).map((item, index) => tocRow(node, item._textNodeRef, index));
  const table = {
    body: rows,
    widths: ["*", "auto"],
    dontBreakRows: true,
    rowGroups: headsWithFirstEntry(rows),
  } as unknown as LayoutTable;
  return { ...inherited(node), table, layout: "noBorders", _path: `${node._path}/toc` };
}

/** An entry stays with the one below it that is indented further: no part heads the foot of a page alone. */
function headsWithFirstEntry(rows: readonly LayoutNode[][]): Map<number, number> {
  const indents = rows.map(([cell]) => sidesOf((cell?.margin ?? 0) as number | number[])[0]);
  const groups = new Map<number, number>();
  for (const [at, indent] of indents.entries()) {
    const next = indents[at + 1];
    if (at > 0 && next !== undefined && next > indent) groups.set(at, at + 1);
  }
  return groups;
}

function tocRow(node: LayoutNode, entry: LayoutNode, index: number): LayoutNode[] {
  const { toc } = node;
  const textStyle = entry.tocStyle ?? toc?.textStyle ?? {};
  const numberStyle = entry.tocNumberStyle ?? toc?.numberStyle ?? textStyle;
  const margin = (entry.tocMargin ?? toc?.textMargin ?? [0, 0, 0, 0]) as number | number[];
  const sides = sidesOf(margin);
  const destination = entry.id ?? "";
  const cell = { ...inherited(node), linkToDestination: destination };
  const text = typeof entry.text === "string" ? entry.text : (entry.text ?? []).map((run) => plainRun(run));
  return [
    {
      ...cell,
      ...layerOf(textStyle),
      text,
      margin: sides,
      alignment: "left",
      _path: `${node._path}/toc/${index}`,
    },
    {
      ...cell,
      ...layerOf(numberStyle),
      text: [{ text: PAGE_NUMBER_PLACEHOLDER, pageRef: destination, linkToDestination: destination }],
      margin: [0, sides[1], 0, sides[3]],
      alignment: "right",
      _path: `${node._path}/toc/${index}/page`,
    },
  ];
}

function inherited(node: LayoutNode) {
  const { _artifact, _detached, _hyphenate } = node;
  return { _up: node, _artifact, _detached, _hyphenate };
}

/** In the table of contents a heading's runs keep their fonts and languages but not their size, colour or links. */
function plainRun({ text, font, lang }: TextRun): TextRun {
  return { text, ...(font === undefined ? {} : { font }), ...(lang === undefined ? {} : { lang }) };
}

function layerOf(style: StyleLayer | string): StyleLayer | { style: string } {
  return typeof style === "string" ? { style } : style;
}

function sidesOf(margin: number | number[]): [number, number, number, number] {
  if (typeof margin === "number") return [margin, margin, margin, margin];
  const [left = 0, top = 0, right = left, bottom = top] = margin;
  return [left, top, right, bottom];
}
