import type { LayoutNode } from "../layout-node.ts";
import { pdfString } from "../write/pdf-syntax.ts";
import type { StructElement } from "./struct-element.ts";

type Walker = { walk(node: LayoutNode, parent: StructElement): void };

/** A table of facts has header cells; a table without any is read as a plain sequence of its cells. */
export function isDataTable(node: LayoutNode): boolean {
  if (node._presentation === true) return false;
  if ((node._headerRows ?? 0) > 0 || (node._rowHeaders ?? 0) > 0) return true;
  return (node.table?.body ?? []).flat().some((cell) => cell._headerCell !== undefined);
}

/** Table → THead and TBody → TR → TH with scope or TD; every cell has its place, also when it is empty. */
export function addTable(walker: Walker, node: LayoutNode, parent: StructElement): void {
  const headerRows = node._headerRows ?? 0;
  const body = node.table?.body ?? [];
  const table = parent.add("Table", {
    ...(node._lang === undefined ? {} : { lang: node._lang }),
    ...(node._summary === undefined ? {} : { attributes: { Table: `/Summary${pdfString(node._summary)}` } }),
  });
  const head = headerRows > 0 ? table.add("THead") : null;
  const rest = body.length > headerRows ? table.add("TBody") : null;
  body.forEach((row, y) => {
    const group = y < headerRows ? head : rest;
    if (!group) return;
    const tr = group.add("TR");
    row.forEach((cell, x) => {
      if (cell._span === true) return;
      const scope = scopeOf(cell, y < headerRows, x < (node._rowHeaders ?? 0));
      const attributes = cellAttributes(cell, scope);
      walker.walk(
        cell,
        tr.add(scope ? "TH" : "TD", attributes === "" ? {} : { attributes: { Table: attributes } }),
      );
    });
  });
}

function scopeOf(cell: LayoutNode, inHead: boolean, inRowHeaders: boolean): "Column" | "Row" | null {
  if (cell._headerCell !== undefined) return cell._headerCell;
  if (inHead) return "Column";
  return inRowHeaders ? "Row" : null;
}

function cellAttributes(cell: LayoutNode, scope: string | null): string {
  let attributes = scope ? `/Scope/${scope}` : "";
  if ((cell.colSpan ?? 1) > 1) attributes += `/ColSpan ${cell.colSpan}`;
  if ((cell.rowSpan ?? 1) > 1) attributes += `/RowSpan ${cell.rowSpan}`;
  return attributes;
}
