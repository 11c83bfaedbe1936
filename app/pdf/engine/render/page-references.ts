import type { PrintLine } from "../layout/print-line.ts";
import type { PrintInline } from "../text/print-inline.ts";
import { styledWidth } from "../text/print-text.ts";
import type { PrintPdf } from "./print-pdf.server.ts";

/** Puts page numbers in place of their placeholders and closes the gap according to the alignment of the line. */
export function resolvePageReferences(line: PrintLine, pdf: PrintPdf, pageOf: (id: string) => number): void {
  let saved = 0;
  line.inlines = line.inlines.map((inline) => {
    const moved = { ...inline, x: inline.x - saved };
    if (inline.pageRef === null) return moved;
    const number = pageNumberInline(moved, String(pageOf(inline.pageRef)), pdf);
    saved += inline.width - number.width;
    return number;
  });
  const [first] = line.inlines;
  if (first?.alignment === "right") line.x += saved;
  if (first?.alignment === "center") line.x += saved / 2;
}

function pageNumberInline(inline: PrintInline, text: string, pdf: PrintPdf): PrintInline {
  return {
    ...inline,
    text,
    width: styledWidth(text, inline.style, pdf.metricsOf(inline.font)),
    pageRef: null,
  };
}
