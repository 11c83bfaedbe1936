import type { LayoutNode, LayoutVector } from "../layout-node.ts";
import type { PrintLine } from "../layout/print-line.ts";
import { Renderer } from "../pdfmake-internals.server.ts";
import { PrintError, quote } from "../print-error.ts";
import type { ArtifactKind, LayoutPage, PageItem } from "../pdfmake-types.ts";
import type { StructElement } from "../structure/struct-element.ts";
import type { PrintInline } from "../text/print-inline.ts";
import type { Structure } from "../structure/build-structure.ts";
import { figureBox } from "./figure-box.ts";
import { LinkMarks } from "./link-marks.ts";
import type { Anchor } from "./link-marks.ts";
import { PageContent } from "./page-content.ts";
import { MarkWriter } from "./page-marks.ts";
import { resolvePageReferences } from "./page-references.ts";
import type { PrintPdf } from "./print-pdf.server.ts";
import { renderDraftMark } from "./render-draft-mark.ts";
import { renderLinePart } from "./render-line.ts";

/** What a hyphen at the end of a line means to screen readers, search and copying. */
const SOFT_HYPHEN = "\u00AD";

type RenderedItem = LayoutPage["items"][number];

/** Draws laid-out pages and puts every mark on paper under its tag or into an artifact. */
export class PageRenderer extends Renderer {
  readonly pages: MarkWriter[] = [];
  readonly links = new LinkMarks();
  readonly anchors = new Map<string, Anchor>();
  private readonly pdf: PrintPdf;
  private readonly structure: Structure;
  private readonly pageOf: (id: string) => number;

  constructor(pdf: PrintPdf, structure: Structure, pageOf: (id: string) => number) {
    super(pdf);
    this.pdf = pdf;
    this.structure = structure;
    this.pageOf = pageOf;
  }

  renderPage(page: LayoutPage, draftMark: string | null): void {
    const { width, height } = page.pageSize;
    this.pdf.addPage({ size: [width, height] });
    const content = new PageContent(this.pdf);
    const marks = new MarkWriter(this.pdf.page.dictionary, content);
    this.pdf.page.dictionary.data["StructParents"] = this.pages.push(marks) - 1;
    if (draftMark !== null) {
      marks.open("Background");
      renderDraftMark(draftMark, content, this.pdf);
    }
    let label: StructElement | ArtifactKind = "Layout";
    for (const item of labelsFirst(page.items)) {
      if (item.type === "line" && !item.item.label) label = this.labelAfter(item.item);
      this.renderItem(item, marks, content, label);
    }
    marks.close();
  }

  private renderItem(
    item: RenderedItem,
    marks: MarkWriter,
    content: PageContent,
    label: StructElement | ArtifactKind,
  ): void {
    switch (item.type) {
      case "line":
        this.renderTextLine(item.item, item.artifact ?? null, { marks, content, label });
        return;
      case "vector":
        marks.open(this.ownerOfVector(item.item));
        this.drawVector(item.item, content);
        return;
      case "svg":
      case "image":
        this.renderPicture(item, marks, content);
        return;
      case "beginVerticalAlignment":
      case "endVerticalAlignment":
        marks.close();
        content.closePath();
        this[item.type](item.item);
        content.forget();
        return;
      default:
        throw new PrintError(
          "refused-definition",
          `Der Druck kennt keine Inhalte der Art ${quote(item.type)}.`,
        );
    }
  }

  private drawVector(vector: LayoutVector, content: PageContent): void {
    if (content.drawVector(vector)) return;
    content.closePath();
    this.renderVector(vector);
    content.forget();
  }

  private ownerOfVector(vector: LayoutVector): StructElement | ArtifactKind {
    if (vector._label) return this.structure.labelOf.get(vector._label) ?? "Layout";
    const node = vector._node;
    if (!node) return "Layout";
    const element = this.structure.elementOf.get(node);
    if (!element) return node._artifact ?? "Layout";
    this.addBox(element, () => figureBox(node, vector, this.pdf.page.height));
    return element;
  }

  private renderPicture(
    item: Extract<PageItem, { type: "svg" | "image" }> & { artifact?: ArtifactKind },
    marks: MarkWriter,
    content: PageContent,
  ): void {
    const node = item.item;
    const element = item.artifact === undefined ? this.elementByPath(node) : null;
    marks.open(element ?? item.artifact ?? node._artifact ?? "Layout");
    if (element) {
      const top = this.pdf.page.height - node.y;
      this.addBox(element, () => [node.x, top - node._height, node.x + node._width, top]);
    }
    content.closePath();
    if (item.type === "svg") this.renderSVG(node);
    else this.renderImage(node);
    content.forget();
  }

  /** Blocks that moved as a whole are copies; the prepared node is found through its path. */
  private elementByPath(node: LayoutNode): StructElement | null {
    return this.structure.elementOf.get(node._original ?? node) ?? null;
  }

  private addBox(element: StructElement, box: () => readonly number[]): void {
    if (element.attributes?.["Layout"] !== undefined) return;
    const rounded = box()
      .map((value) => Math.round(value * 100) / 100)
      .join(" ");
    element.attributes = { ...element.attributes, Layout: `/Placement/Block/BBox[${rounded}]` };
  }

  private labelAfter(line: PrintLine): StructElement | ArtifactKind {
    return line.source?._artifact ?? "Layout";
  }

  private renderTextLine(
    line: PrintLine,
    artifact: ArtifactKind | null,
    to: { marks: MarkWriter; content: PageContent; label: StructElement | ArtifactKind },
  ): void {
    if (line.hasPageReference) resolvePageReferences(line, this.pdf, this.pageOf);
    const owner = this.ownerOfLine(line, artifact, to.label);
    if (line.id !== undefined && artifact === null) this.setAnchor(line);
    if (!line.inlines.some((inline) => inline.text !== "")) return;
    if (typeof owner === "string") {
      to.marks.open(owner);
      renderLinePart({ inlines: line.inlines, line }, to.content, this.pdf);
    } else this.renderTagged(line, owner, to.marks, to.content);
  }

  private ownerOfLine(
    line: PrintLine,
    artifact: ArtifactKind | null,
    label: StructElement | ArtifactKind,
  ): StructElement | ArtifactKind {
    if (artifact) return artifact;
    if (line.label) return this.structure.labelOf.get(line.label) ?? label;
    const { source } = line;
    return (source && this.structure.elementOf.get(source)) ?? source?._artifact ?? "Layout";
  }

  /** Links and words in another language get elements of their own inside the block's element. */
  private renderTagged(line: PrintLine, owner: StructElement, marks: MarkWriter, content: PageContent): void {
    const { inlines } = line;
    let start = 0;
    while (start < inlines.length) {
      const key = keyOf(inlines[start]);
      let end = start + 1;
      while (end < inlines.length && keyOf(inlines[end]) === key) end++;
      const run = inlines.slice(start, end);
      const [first] = run;
      const isLink = first !== undefined && (first.style.link ?? first.style.linkToDestination) !== null;
      const link = isLink ? linkOf(owner, first) : owner;
      marks.open(insideOf(link, first));
      renderLinePart({ inlines: run, line }, content, this.pdf);
      const last = run.at(-1);
      if (isLink && last) {
        const x = line.x + first.x;
        const width = line.x + last.x + last.width - last.trailingCut - x;
        this.links.add(this.pdf, link, { inlines: run, x, y: line.y, width, height: line.getHeight() });
      }
      start = end;
    }
  }

  private setAnchor(line: PrintLine): void {
    const { id } = line;
    if (id === undefined || this.anchors.has(id)) return;
    const top = this.pdf._convertRect(0, line.y, 0, 0)[3] ?? this.pdf.page.height;
    this.anchors.set(id, { page: this.pdf.page.dictionary, pageNumber: this.pages.length, top });
  }
}

/** pdfmake draws the label of a list item after its first line; text copied from the page reads better with it before. */
function labelsFirst(items: readonly RenderedItem[]): RenderedItem[] {
  const ordered = [...items];
  for (let index = 1; index < ordered.length; index++) {
    const before = ordered[index - 1];
    const item = ordered[index];
    if (before?.type !== "line" || !item || !isLabel(item)) continue;
    ordered[index - 1] = item;
    ordered[index] = before;
  }
  return ordered;
}

function isLabel(item: RenderedItem): boolean {
  if (item.type === "line") return item.item.label !== null;
  return item.type === "vector" && item.item._label !== undefined;
}

function keyOf(inline: PrintLine["inlines"][number] | undefined): string {
  if (!inline) return "";
  const { link, linkToDestination } = inline.style;
  const hyphen = inline.hyphen && link === null && linkToDestination === null;
  return `${link ?? ""}|${linkToDestination ?? ""}|${inline.lang ?? ""}|${hyphen}`;
}

/** Entries of the table of contents are links as a whole. */
function linkOf(owner: StructElement, first: PrintInline | undefined): StructElement {
  if (owner.type === "Link") return owner;
  return owner.add("Link", first?.lang == null ? {} : { lang: first.lang });
}

/** Words in another language than the element around them, and drawn hyphens, are spans of their own. */
function insideOf(owner: StructElement, first: PrintInline | undefined): StructElement {
  const lang = first?.lang != null && first.lang !== owner.lang ? first.lang : null;
  const facts = lang === null ? {} : { lang };
  if (first?.hyphen === true && first.style.link === null && first.style.linkToDestination === null)
    return owner.add("Span", { ...facts, actualText: SOFT_HYPHEN });
  return lang === null ? owner : owner.add("Span", facts);
}
