import type { LayoutNode } from "../layout-node.ts";
import { TableProcessor } from "../pdfmake-internals.server.ts";
import type { LayoutBuilderBase, TableProcessorBase, TableRowOrder } from "../pdfmake-types.ts";

/** As pdfmake places a table whose rows never break, but with groups of rows (first to last) each on one page. */
export function placeGroupedTable(
  builder: LayoutBuilderBase,
  node: LayoutNode,
  groups: ReadonlyMap<number, number>,
): void {
  const { writer } = builder;
  const processor = new TableProcessor(node);
  let lastOfGroup = -1;
  builder.nestedLevel++;
  processor.beginTable(writer);
  for (const [rowIndex, cells] of (node.table?.body ?? []).entries()) {
    const last = groups.get(rowIndex);
    if (last !== undefined) {
      lastOfGroup = last;
      writer.beginUnbreakableBlock();
    }
    processor.beginRow(rowIndex, writer);
    const row = builder.processRow(rowOrder(node, processor, cells, rowIndex));
    node.positions?.push(...row.positions);
    processor.endRow(rowIndex, writer, row.pageBreaks);
    if (rowIndex === lastOfGroup) writer.commitUnbreakableBlock();
  }
  processor.endTable(writer);
  builder.nestedLevel--;
  if (builder.nestedLevel === 0) writer.context().resetMarginXTopParent();
}

function rowOrder(
  node: LayoutNode,
  processor: TableProcessorBase,
  cells: LayoutNode[],
  rowIndex: number,
): TableRowOrder {
  const margin = node._margin;
  return {
    marginX: margin ? [margin[0], margin[2]] : [0, 0],
    dontBreakRows: processor.dontBreakRows,
    rowsWithoutPageBreak: processor.rowsWithoutPageBreak,
    cells,
    widths: node.table?.widths,
    gaps: node._offsets?.offsets,
    tableBody: node.table?.body ?? [],
    tableNode: node,
    rowIndex,
    height: undefined,
  };
}
