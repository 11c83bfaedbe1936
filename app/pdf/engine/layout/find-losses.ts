import type { LayoutNode } from "../layout-node.ts";
import type { LayoutPage } from "../pdfmake-types.ts";
import type { PrintLine } from "./print-line.ts";

/** Points by which rounding may push a line over the edge. */
const TOLERANCE = 1.5;

export type Losses = {
  /** Blocks of which at least one line, or the picture itself, is on no page. */
  readonly lost: readonly LayoutNode[];
  /** Blocks that stand below the text area or over the edge of the paper. */
  readonly outside: readonly LayoutNode[];
};

/**
 * Compares what the document contains with what really stands on the pages. pdfmake drops blocks that must
 * stay together and are taller than a page without a word; here they are found.
 */
export function findLosses(leaves: readonly LayoutNode[], pages: readonly LayoutPage[]): Losses {
  const placed = new Set<object>();
  const outside = new Set<LayoutNode>();
  for (const page of pages) {
    for (const entry of page.items) notePlaced(entry, page, placed, outside);
  }
  const lost = leaves.filter((leaf) => !isSkipped(leaf) && !isPlaced(leaf, placed));
  return { lost, outside: [...outside] };
}

function notePlaced(
  entry: LayoutPage["items"][number],
  page: LayoutPage,
  placed: Set<object>,
  outside: Set<LayoutNode>,
): void {
  if (entry.type === "line") {
    const line = entry.item;
    placed.add(line.origin);
    if (line.source && entry.artifact !== "Repeated" && isOutside(line, page)) outside.add(line.source);
  } else if (entry.type === "vector") {
    if (entry.item._node) placed.add(entry.item._node);
  } else if ((entry.type === "svg" || entry.type === "image") && entry.item._original) {
    placed.add(entry.item._original);
  }
}

function isPlaced(leaf: LayoutNode, placed: ReadonlySet<object>): boolean {
  if (leaf.text !== undefined) {
    const allOnLines = (leaf._next ?? 0) >= (leaf._inlines?.length ?? 1);
    return allOnLines && (leaf._lines ?? []).every((line) => placed.has(line));
  }
  return placed.has(leaf);
}

function isSkipped(leaf: LayoutNode): boolean {
  for (let node: LayoutNode | null = leaf; node; node = node._up) if (node._skipped === true) return true;
  return false;
}

function isOutside(line: PrintLine, page: LayoutPage): boolean {
  const { source } = line;
  const { width, height } = page.pageSize;
  const right = line.x + line.getWidth();
  const bottom = line.y + line.getHeight();
  const onPaper = line.x >= -TOLERANCE && right <= width + TOLERANCE && bottom <= height + TOLERANCE;
  if (!onPaper || !(line.y >= -TOLERANCE)) return true;
  const framed = source?._artifact === null && !source._detached;
  return framed && bottom > height - page.pageMargins.bottom + TOLERANCE;
}
