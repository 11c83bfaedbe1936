import type { LayoutNode } from "../layout-node.ts";
import { DocPreprocessor } from "../pdfmake-internals.server.ts";

/**
 * pdfmake's first pass with room for every id: pdfmake keeps ids as properties of arrays, where an id like
 * "values" or "length" meets a member of the array.
 */
export class PrintPreprocessor extends DocPreprocessor {
  override preprocessDocument(node: LayoutNode): LayoutNode {
    this.forget();
    return this.preprocessNode(node, true);
  }

  override preprocessBlock(node: LayoutNode): LayoutNode {
    this.forget();
    return this.preprocessNode(node);
  }

  private forget(): void {
    this.parentNode = null;
    this.tocs = emptyIndex();
    this.nodeReferences = emptyIndex();
  }
}

function emptyIndex(): Record<string, object> {
  return Object.create(null) as Record<string, object>;
}
