import type { LayoutNode } from "../layout-node.ts";
import type { ContextBase } from "../pdfmake-types.ts";

/** More than this share of a page is never moved to keep a heading with its text. */
const MOST_OF_PAGE = 0.6;

/** True when a heading would stand at the end of a page without the beginning of what it announces. */
export function headingNeedsNextPage(
  nodes: readonly LayoutNode[],
  index: number,
  context: ContextBase,
): boolean {
  const node = nodes[index];
  if (node?._heading === undefined || node.pageBreak === "before" || context.y <= context.pageMargins.top + 1)
    return false;
  const page = context.getCurrentPage();
  const inner = page.pageSize.height - page.pageMargins.top - page.pageMargins.bottom;
  let needed = 0;
  let next = index;
  while (nodes[next]?._heading !== undefined) needed += wholeHeight(nodes[next++], context.availableWidth);
  const follower = nodes[next];
  if (!follower || follower.pageBreak === "before") return false;
  needed += firstPartHeight(follower, context.availableWidth);
  return needed > context.availableHeight && needed < inner * MOST_OF_PAGE;
}

/** Height of the smallest piece of a block that may stand alone at the end of a page (an estimate). */
function firstPartHeight(node: LayoutNode, width: number): number {
  if (node.unbreakable === true) return wholeHeight(node, width);
  const top = node._margin?.[1] ?? 0;
  const inner = innerWidth(node, width);
  if (node.text !== undefined) return top + textHeight(node, inner, 2);
  if (node.table) return top + tableHeight(node, inner, leadingRows(node));
  if (node.columns)
    return (
      top + Math.max(0, ...widths(node.columns, inner).map(([child, room]) => firstPartHeight(child, room)))
    );
  const [first] = node.stack ?? node.ul ?? node.ol ?? [];
  return first ? top + firstPartHeight(first, inner) : wholeHeight(node, width);
}

function wholeHeight(node: LayoutNode | undefined, width: number): number {
  if (!node) return 0;
  const margins = (node._margin?.[1] ?? 0) + (node._margin?.[3] ?? 0);
  const inner = innerWidth(node, width);
  if (node.text !== undefined) return margins + textHeight(node, inner, Infinity);
  if (node.table) return margins + tableHeight(node, inner, node.table.body.length);
  if (node.columns)
    return (
      margins + Math.max(0, ...widths(node.columns, inner).map(([child, room]) => wholeHeight(child, room)))
    );
  const children = node.stack ?? node.ul ?? node.ol;
  if (children) return margins + children.reduce((sum, child) => sum + wholeHeight(child, inner), 0);
  return margins + (node._height ?? node._minHeight ?? 0);
}

function textHeight(node: LayoutNode, width: number, mostLines: number): number {
  const [first] = node._inlines ?? [];
  const lines = Math.max(1, Math.ceil((node._maxWidth ?? 0) / Math.max(1, width)));
  return Math.min(lines, mostLines) * (first?.height ?? 0);
}

function leadingRows(node: LayoutNode): number {
  const { headerRows = 0, keepWithHeaderRows = 0, body = [] } = node.table ?? {};
  return Math.min(body.length, headerRows + Math.max(1, keepWithHeaderRows));
}

function tableHeight(node: LayoutNode, width: number, rows: number): number {
  const { table, _layout: layout } = node;
  if (!table) return 0;
  const room = width - (node._offsets?.total ?? 0);
  return table.body.slice(0, rows).reduce((sum, row, index) => {
    const cells = widths(row, room, table.widths).map(([cell, inner]) => wholeHeight(cell, inner));
    const padding = [layout?.paddingTop, layout?.paddingBottom].map(
      (side) => side?.(index, node as never) ?? 2,
    );
    return sum + Math.max(0, ...cells) + padding.reduce((a, b) => a + b, 0) + 1;
  }, 0);
}

/** Fixed columns as given, the others share what is left. */
function widths(
  nodes: readonly LayoutNode[],
  room: number,
  columns: readonly { width?: number | string }[] = nodes,
): [LayoutNode, number][] {
  const fixed = columns.map(({ width }) => (typeof width === "number" ? width : 0));
  const open = columns.filter(({ width }) => typeof width !== "number").length;
  const share = Math.max(10, (room - fixed.reduce((a, b) => a + b, 0)) / Math.max(1, open));
  return nodes
    .filter((node) => node._span !== true)
    .map((node) => {
      const index = nodes.indexOf(node);
      const span = columns.slice(index, index + (node.colSpan ?? 1));
      return [node, span.reduce((sum, { width }) => sum + (typeof width === "number" ? width : share), 0)];
    });
}

function innerWidth(node: LayoutNode, width: number): number {
  return width - (node._margin?.[0] ?? 0) - (node._margin?.[2] ?? 0);
}
