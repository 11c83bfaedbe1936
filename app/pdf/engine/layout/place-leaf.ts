import type { LayoutNode } from "../layout-node.ts";
import type { LayoutBuilderBase, LineBase } from "../pdfmake-types.ts";

/**
 * Places the lines of a text one after the other. With `together` the first two and the last two lines stay on one page: the last
 * line alone would be a page for one line, the first one alone is overlooked.
 */
export function placeLeaf(builder: LayoutBuilderBase, node: LayoutNode, together: boolean): void {
  const { writer } = builder;
  let line = builder.buildNextLine(node);
  if (line && node.id !== undefined) line.id = node.id;
  let next = line && builder.buildNextLine(node);
  for (let first = true; line; first = false) {
    const afterNext: LineBase | null = next && builder.buildNextLine(node);
    const context = writer.context();
    const company = together && next && (first || afterNext === null) ? next.getHeight() : 0;
    if (line.getHeight() + company > context.availableHeight && context.y > context.pageMargins.top) {
      writer.moveToNextPage();
    }
    node.positions?.push(writer.addLine(line));
    line = next;
    next = afterNext;
  }
}
