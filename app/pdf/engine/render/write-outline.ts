import type { LayoutNode } from "../layout-node.ts";
import type { PdfReference } from "../pdfmake-types.ts";
import type { ObjectSink } from "../structure/write-structure.ts";
import { pdfNumber, pdfString } from "../write/pdf-syntax.ts";
import type { Anchor } from "./link-marks.ts";

type OutlineItem = {
  readonly title: string;
  readonly anchor: Anchor;
  readonly expanded: boolean;
  readonly children: OutlineItem[];
  readonly reference: PdfReference;
};

/** Writes the bookmarks of a document into the outline dictionary; returns how many there are. */
export function writeOutline(
  sink: ObjectSink,
  root: PdfReference,
  nodes: readonly LayoutNode[],
  anchorOf: (id: string) => Anchor | undefined,
): number {
  const top: OutlineItem[] = [];
  const byId = new Map<string, OutlineItem>();
  for (const { id, _bookmark: bookmark } of nodes) {
    const anchor = id === undefined ? undefined : anchorOf(id);
    if (!bookmark || id === undefined || !anchor) continue;
    const { title, expanded, parentId } = bookmark;
    const item = { title, expanded, anchor, children: [], reference: sink.ref() };
    byId.set(id, item);
    (byId.get(parentId ?? "")?.children ?? top).push(item);
  }
  writeItems(sink, top, root);
  sink.pack(root, `<</Type/Outlines${ends(top)}/Count ${visible(top)}>>`);
  return byId.size;
}

function writeItems(sink: ObjectSink, items: readonly OutlineItem[], parent: PdfReference): void {
  items.forEach((item, index) => {
    const { anchor, children } = item;
    let text = `<</Title${pdfString(item.title)}/Parent ${String(parent)}`;
    text += `/Dest[${String(anchor.page)} /XYZ null ${pdfNumber(anchor.top)} null]`;
    const before = items[index - 1];
    const after = items[index + 1];
    if (before) text += `/Prev ${String(before.reference)}`;
    if (after) text += `/Next ${String(after.reference)}`;
    if (children.length > 0)
      text += `${ends(children)}/Count ${item.expanded ? visible(children) : -visible(children)}`;
    sink.pack(item.reference, `${text}>>`);
    writeItems(sink, children, item.reference);
  });
}

function ends(items: readonly OutlineItem[]): string {
  const first = items[0];
  const last = items.at(-1);
  return first && last ? `/First ${String(first.reference)}/Last ${String(last.reference)}` : "";
}

/** Items one sees when the list is open. */
function visible(items: readonly OutlineItem[]): number {
  return items.reduce((sum, item) => sum + 1 + (item.expanded ? visible(item.children) : 0), 0);
}
