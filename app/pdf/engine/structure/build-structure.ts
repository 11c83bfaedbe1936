import type { LayoutNode } from "../layout-node.ts";
import { StructElement } from "./struct-element.ts";
import { addTable, isDataTable } from "./build-table.ts";

/** The tag tree of a document, and which element the content of a node belongs to. */
export type Structure = {
  readonly document: StructElement;
  readonly elementOf: ReadonlyMap<LayoutNode, StructElement>;
  /** Element of a list item's bullet or number. */
  readonly labelOf: ReadonlyMap<LayoutNode, StructElement>;
};

/** Builds the tag tree from the prepared and measured nodes, in reading order. Heading levels never skip. */
export function buildStructure(root: LayoutNode): Structure {
  const builder = new StructureBuilder();
  builder.walk(root, builder.document);
  return builder;
}

const NUMBERINGS: Readonly<Record<string, string>> = {
  none: "None",
  disc: "Disc",
  circle: "Circle",
  square: "Square",
  decimal: "Decimal",
  "lower-alpha": "LowerAlpha",
  "upper-alpha": "UpperAlpha",
  "lower-roman": "LowerRoman",
  "upper-roman": "UpperRoman",
};

export class StructureBuilder implements Structure {
  readonly document = new StructElement("Document", null);
  readonly elementOf = new Map<LayoutNode, StructElement>();
  readonly labelOf = new Map<LayoutNode, StructElement>();
  private headingLevel = 0;

  walk(node: LayoutNode, parent: StructElement): void {
    if (node._artifact !== null || node._skipped === true || node._span === true) return;
    if (node.section) this.walk(node.section, parent.add("Sect"));
    else if (node.stack ?? node.columns) this.walkGroup(node, parent);
    else if (node.ul ?? node.ol) this.walkList(node, parent);
    else if (node.table) this.walkTable(node, parent);
    else if (node.toc) this.walkToc(node, parent);
    else if (node.text !== undefined) this.addText(node, parent);
    else if (node._alt !== undefined) {
      this.elementOf.set(node, parent.add("Figure", { ...langOf(node), alt: node._alt }));
    }
  }

  private walkGroup(node: LayoutNode, parent: StructElement): void {
    const target = this.groupTarget(node, parent);
    for (const child of node.stack ?? node.columns ?? []) this.walk(child, target);
  }

  private walkTable(node: LayoutNode, parent: StructElement): void {
    if (isDataTable(node)) {
      addTable(this, node, parent);
      return;
    }
    const target = this.groupTarget(node, parent);
    for (const cell of (node.table?.body ?? []).flat()) this.walk(cell, target);
  }

  private groupTarget(node: LayoutNode, parent: StructElement): StructElement {
    if (node._tag === undefined && node._lang === undefined) return parent;
    return parent.add(node._tag ?? "Div", langOf(node));
  }

  private walkList(node: LayoutNode, parent: StructElement): void {
    const numbering = NUMBERINGS[node.type ?? ""] ?? (node.ol ? "Decimal" : "Disc");
    const list = parent.add("L", { ...langOf(node), attributes: { List: `/ListNumbering/${numbering}` } });
    for (const child of node.ul ?? node.ol ?? []) {
      if (child._artifact !== null) continue;
      if (child.ul ?? child.ol) {
        this.walk(child, list);
        continue;
      }
      const item = list.add("LI");
      if (child.listMarker?.canvas ?? child.listMarker?._inlines) this.labelOf.set(child, item.add("Lbl"));
      this.walk(child, item.add("LBody"));
    }
  }

  private walkToc(node: LayoutNode, parent: StructElement): void {
    if (node.toc?.title) this.walk(node.toc.title, parent);
    const rows = node.toc?._table?.table?.body ?? [];
    if (rows.length === 0) return;
    const toc = parent.add("TOC");
    for (const row of rows) {
      const link = toc.add("TOCI").add("Reference").add("Link");
      for (const cell of row) this.elementOf.set(cell, link);
    }
  }

  private addText(node: LayoutNode, parent: StructElement): void {
    if (!hasInk(node)) return;
    this.elementOf.set(node, parent.add(this.textType(node), langOf(node)));
  }

  private textType(node: LayoutNode): string {
    if (node._heading === undefined) return node._tag ?? "P";
    this.headingLevel = Math.min(node._heading, this.headingLevel + 1);
    return `H${this.headingLevel}`;
  }
}

function hasInk(node: LayoutNode): boolean {
  if (typeof node.text === "string") return node.text.trim() !== "";
  return (node.text ?? []).some((run) => run.text.trim() !== "");
}

export function langOf(node: LayoutNode): { lang?: string } {
  return node._lang === undefined ? {} : { lang: node._lang };
}
