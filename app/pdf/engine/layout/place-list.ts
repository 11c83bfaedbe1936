import type { LayoutNode } from "../layout-node.ts";
import type { LayoutBuilderBase, LineBase } from "../pdfmake-types.ts";
import { PrintLine } from "./print-line.ts";

/** As in pdfmake, but the label knows its list item. */
export function placeList(builder: LayoutBuilderBase, node: LayoutNode): void {
  const { writer } = builder;
  const indent = node._gapSize?.width ?? 0;
  let waiting: LayoutNode | null = null;
  const addLabel = (line: LineBase) => {
    const item = waiting;
    waiting = null;
    if (item) addListLabel(builder, item, line);
  };
  writer.context().addMargin(indent);
  writer.addListener("lineAdded", addLabel);
  for (const item of node.ol ?? node.ul ?? []) {
    waiting = item.listMarker ? item : null;
    builder.processNode(item);
    node.positions?.push(...(item.positions ?? []));
  }
  writer.removeListener("lineAdded", addLabel);
  writer.context().addMargin(-indent);
}

function addListLabel({ writer, pageSize }: LayoutBuilderBase, item: LayoutNode, line: LineBase): void {
  const marker = item.listMarker;
  const vector = marker?.canvas?.[0];
  const word = marker?._inlines?.[0];
  if (marker && vector) {
    vector.x -= marker._minWidth;
    vector._label = item;
    writer.addVector(vector);
  } else if (marker && word) {
    const label = new PrintLine(pageSize.width);
    label.addInline(word);
    label.label = item;
    label.x = -marker._minWidth;
    label.y = line.getAscenderHeight() - label.getAscenderHeight();
    writer.addLine(label, true);
  }
}
