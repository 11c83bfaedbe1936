import type { TableBlock, TableLayout } from "../engine/print-document.ts";
import { INK } from "../styles.ts";

function edge(index: number, node: TableBlock): boolean {
  return index === 0 || index === node.table.body.length || index === (node.table.headerRows ?? 0);
}

/** Tables that are read: strong lines outside and under the head, fine ones inside. */
export const readLayout: TableLayout = {
  hLineWidth: (index, node) => (edge(index, node) ? 1 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (index, node) => (edge(index, node) ? INK.strongLine : INK.line),
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
};

/** Tables that are written into: every field has its frame. */
export const writeLayout: TableLayout = {
  ...readLayout,
  vLineWidth: () => 0.5,
  vLineColor: () => INK.line,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 4,
  paddingBottom: () => 5,
};

/** A frame around one cell. */
export function frameLayout(color: string, width: number, padding: number): TableLayout {
  return {
    hLineWidth: () => width,
    vLineWidth: () => width,
    hLineColor: () => color,
    vLineColor: () => color,
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => padding - 2,
    paddingBottom: () => padding - 2,
  };
}

/** For placing things side by side. */
export const bareLayout: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
