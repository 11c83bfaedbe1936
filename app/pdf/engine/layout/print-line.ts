import type { LayoutNode } from "../layout-node.ts";
import { Line } from "../pdfmake-internals.server.ts";
import type { PrintInline } from "../text/print-inline.ts";

/** A laid-out line that knows the text block it came from and measures its height only once. */
export class PrintLine extends Line {
  source: LayoutNode | null = null;
  /** List item whose label this line is. */
  label: LayoutNode | null = null;
  /** The line this one is a copy of, when blocks are moved or repeated; itself otherwise. */
  origin: PrintLine = this;
  /** True: a page number has to be put in before the line is drawn. */
  hasPageReference = false;
  private height = 0;
  private ascender = 0;

  override addInline(inline: PrintInline): void {
    super.addInline(inline);
    if (inline.pageRef !== null) this.hasPageReference = true;
    this.height = Math.max(this.height, inline.height);
    this.ascender = Math.max(this.ascender, (inline.font.ascender / 1000) * inline.fontSize);
  }

  override getHeight(): number {
    return this.height;
  }

  override getAscenderHeight(): number {
    return this.ascender;
  }

  override clone(): PrintLine {
    return Object.assign(new PrintLine(this.maxWidth), this);
  }
}
