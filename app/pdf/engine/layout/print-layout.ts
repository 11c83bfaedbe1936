import type { LayoutNode } from "../layout-node.ts";
import { LayoutBuilder, pageSizes, SvgMeasure, tableLayouts } from "../pdfmake-internals.server.ts";
import { PrintError, quote } from "../print-error.ts";
import type { LayoutPage } from "../pdfmake-types.ts";
import type { PrintPdf } from "../render/print-pdf.server.ts";
import type { WordHyphenator } from "../text/hyphenate-word.ts";
import type { StyleLayer } from "../text/resolved-style.ts";
import { headingNeedsNextPage } from "./estimate-height.ts";
import { fillLine } from "./fill-line.ts";
import { fitColumns } from "./fit-columns.ts";
import { textOf } from "./node-text.ts";
import { placeGroupedTable } from "./place-grouped-table.ts";
import { placeLeaf } from "./place-leaf.ts";
import { placeList } from "./place-list.ts";
import { PrintLine } from "./print-line.ts";
import { PrintMeasure } from "./print-measure.ts";
import { PrintPreprocessor } from "./print-preprocessor.ts";
import { PrintWriter } from "./print-writer.ts";

/** pdfmake's layout with the engine's lines, columns, lists and sections; works on prepared nodes only. */
export class PrintLayout extends LayoutBuilder {
  /** Lines wider than their place: text that must not wrap, or a column narrower than one character. */
  readonly overflows: PrintLine[] = [];
  /** Entries of tables of contents. */
  addedLeaves: readonly LayoutNode[] = [];
  avoidLoneLines = false;
  /** Hears the number of every page that is begun. */
  onPage: (page: number) => void = () => undefined;
  private pageIsFull = false;
  private readonly pdf: PrintPdf;
  private readonly styles: Readonly<Record<string, StyleLayer>>;
  private readonly hyphenate: WordHyphenator;

  constructor(pdf: PrintPdf, styles: Readonly<Record<string, StyleLayer>>, hyphenate: WordHyphenator) {
    super(pageSizes.normalizePageSize("A4", "portrait"), pageSizes.normalizePageMargin(62), new SvgMeasure());
    this.pdf = pdf;
    this.styles = styles;
    this.hyphenate = hyphenate;
    this.registerTableLayouts(tableLayouts);
  }

  /** Places the whole document; call once per instance. */
  placePages(root: LayoutNode): LayoutPage[] {
    this.linearNodeList = [];
    this.docPreprocessor = new PrintPreprocessor();
    const measure = new PrintMeasure(this.pdf, this.styles, this.svgMeasureOf(), this.tableLayouts);
    this.docMeasure = measure;
    this.addedLeaves = measure.leaves;
    const measured = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(root));
    this.writer = new PrintWriter();
    this.writer.context().addListener("pageAdded", (page) => {
      this.onPage(this.writer.context().pages.length);
      this.addBackground((page as LayoutPage & PageFrame).customProperties.background);
    });
    this.processNode(measured);
    this.addHeadersAndFooters(undefined, undefined);
    return this.writer.context().pages;
  }

  private svgMeasureOf(): object {
    return (this as unknown as { svgMeasure: object }).svgMeasure;
  }

  /** As in pdfmake, without the bookkeeping for page-break callbacks and for laying out twice. */
  override processNode(node: LayoutNode, inRow = false): void {
    node.positions = [];
    if (node._fillBefore !== undefined && !this.fillerNeeded(node._fillBefore)) {
      node._skipped = true;
      return;
    }
    this.leaveFullPage(node);
    if (node.pageBreak === "before") this.writer.moveToNextPage();
    const margin = node.absolutePosition || node.relativePosition ? null : node._margin;
    if (margin) this.enterMargin(margin);
    if (inRow && node.verticalAlignment !== undefined) this.placeAligned(node);
    else this.placeKept(node);
    if (margin) this.leaveMargin(margin);
    if (node.pageBreak === "after") this.writer.moveToNextPage();
  }

  /** The page is turned by what comes next, not by the margin before it: otherwise a section could end with an empty page. */
  private leaveFullPage(node: LayoutNode): void {
    if (!this.pageIsFull || (node.stack && node.stack.some(beginsPage))) return;
    this.pageIsFull = false;
    if (!beginsPage(node)) this.writer.moveToNextPage();
  }

  private enterMargin(margin: readonly [number, number, number, number]): void {
    const context = this.writer.context();
    this.moveOver(context.availableHeight, margin[1]);
    this.writer.context().addMargin(margin[0], margin[2]);
  }

  private leaveMargin(margin: readonly [number, number, number, number]): void {
    const { availableHeight } = this.writer.context();
    const outermost = this.nestedLevel === 0 && this.writer.transactionLevel === 0;
    if (outermost && availableHeight - margin[3] < 0) {
      this.writer.context().moveDown(availableHeight);
      this.pageIsFull = true;
    } else this.moveOver(availableHeight, margin[3]);
    this.writer.context().addMargin(-margin[0], -margin[2]);
  }

  /** A margin that does not fit any more ends the page instead; inside kept blocks the room is not a number. */
  private moveOver(available: number, margin: number): void {
    if (available - margin < 0) {
      this.writer.context().moveDown(available);
      this.writer.moveToNextPage();
    } else this.writer.context().moveDown(margin);
  }

  private placeAligned(node: LayoutNode): void {
    const top = this.writer.context().y;
    const begin = this.writer.beginVerticalAlignment(node.verticalAlignment);
    this.placeKept(node);
    this.verticalAlignmentItemStack.push({
      begin,
      end: this.writer.endVerticalAlignment(node.verticalAlignment),
    });
    node.__height = this.writer.context().y - top;
  }

  private placeKept(node: LayoutNode): void {
    const { absolutePosition: fixed, relativePosition: shifted } = node;
    if (node.unbreakable === true) this.writer.beginUnbreakableBlock();
    if (fixed ?? shifted) this.writer.context().beginDetachedBlock();
    if (fixed) this.writer.context().moveTo(fixed.x, fixed.y);
    if (shifted) this.writer.context().moveToRelative(shifted.x, shifted.y);
    this.placeContent(node);
    if (fixed ?? shifted) this.writer.context().endDetachedBlock();
    if (node.unbreakable === true) this.writer.commitUnbreakableBlock();
  }

  private placeContent(node: LayoutNode): void {
    if (node.text !== undefined) this.processLeaf(node);
    else if (node.stack) this.processVerticalContainer(node);
    else if (node.section) this.processSection(node);
    else if (node.columns) this.processColumns(node);
    else if (node.table) this.processTable(node);
    else if (node.ul ?? node.ol) this.processList(node.ol !== undefined, node);
    else if (node.toc) this.processToc(node);
    else if (node.canvas) this.processCanvas(node);
    else this.placePicture(node);
  }

  private placePicture(node: LayoutNode): void {
    if (node.svg !== undefined) this.processSVG(node);
    else if (node.image !== undefined) this.processImage(node);
    else if (node.qr !== undefined) this.processQr(node);
  }

  private fillerNeeded(side: "even" | "odd"): boolean {
    const nextPage = this.writer.context().pages.length + 1;
    return (nextPage % 2 === 0) !== (side === "even");
  }

  /** Unlike pdfmake, a section always starts a page of its own, with its own frame. */
  processSection(node: LayoutNode): void {
    const { header, footer, background } = node;
    this.writer.addPage(node.pageSize, node.pageOrientation, node.pageMargins, {
      header,
      footer,
      background,
    });
    if (node.section) this.processNode(node.section);
  }

  override processVerticalContainer(node: LayoutNode): void {
    const children = node.stack ?? [];
    for (const [index, child] of children.entries()) {
      if (
        this.writer.transactionLevel === 0 &&
        headingNeedsNextPage(children, index, this.writer.context())
      ) {
        this.writer.moveToNextPage();
      }
      this.processNode(child);
      if (inTableCell(node)) node.positions?.push(...(child.positions ?? []));
    }
  }

  override processColumns(node: LayoutNode): void {
    const columns = node.columns ?? [];
    const gaps = Math.max(0, columns.length - 1) * (node._gap ?? 0);
    fitColumns(columns, this.writer.context().availableWidth - gaps, () =>
      quote(columns.map(textOf).join(" | ")),
    );
    super.processColumns(node);
  }

  override processTable(node: LayoutNode): void {
    const { table, _offsets } = node;
    if (table && _offsets) {
      const room = this.writer.context().availableWidth - _offsets.total;
      fitColumns(table.widths, room, () => quote((table.body[0] ?? []).map(textOf).join(" | ")));
    }
    if (table?.rowGroups) placeGroupedTable(this, node, table.rowGroups);
    else super.processTable(node);
  }

  override processList(_ordered: boolean, node: LayoutNode): void {
    placeList(this, node);
  }

  override processLeaf(node: LayoutNode): void {
    // Tables and kept blocks have rules of their own.
    const inFlow = this.nestedLevel === 0 && this.writer.transactionLevel === 0;
    placeLeaf(this, node, this.avoidLoneLines && inFlow);
  }

  override buildNextLine(node: LayoutNode): PrintLine | null {
    const words = node._inlines ?? [];
    const next = node._next ?? 0;
    if (next >= words.length) return null;
    const line = new PrintLine(this.writer.context().availableWidth);
    const queue = { words, next };
    fillLine(line, queue, {
      metricsOf: (word) => this.pdf.metricsOf(word.font),
      hyphenate: node._hyphenate ? this.hyphenate : null,
    });
    node._next = queue.next;
    line.source = node;
    line.id ??= line.inlines.find((word) => word.id !== null)?.id ?? undefined;
    node._lines?.push(line);
    if (line.getWidth() > line.maxWidth + 0.5) this.overflows.push(line);
    return line;
  }

  override processQr(node: LayoutNode): void {
    for (const vector of node._canvas ?? []) vector._node = node;
    super.processQr(node);
  }

  override processCanvas(node: LayoutNode): void {
    const context = this.writer.context();
    // Frames and tabs reach to the very edge of the paper, and rounding may put them a hair beyond it.
    if (node._artifact !== null) node._minHeight = Math.min(node._minHeight ?? 0, context.availableHeight);
    const positions = this.writer.addCanvas(node);
    if (!Array.isArray(positions)) {
      const name = node._alt === undefined ? "" : ` ${quote(node._alt)}`;
      throw new PrintError("content-lost", `Eine Zeichnung${name} ist höher als der Platz auf der Seite.`);
    }
    node.positions?.push(...(positions as unknown[]));
  }
}

function beginsPage(node: LayoutNode): boolean {
  return node.section !== undefined || node.pageBreak === "before";
}

type PageFrame = { customProperties: { background?: unknown } };

function inTableCell(node: LayoutNode): boolean {
  for (let up: LayoutNode | null = node; up; up = up._up) if (up._up?.table || up._up?.columns) return true;
  return false;
}
