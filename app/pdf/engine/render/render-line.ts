import type { PrintInline } from "../text/print-inline.ts";
import type { PrintLine } from "../layout/print-line.ts";
import { pdfNumber } from "../write/pdf-syntax.ts";
import type { DocumentFont } from "./document-font.ts";
import type { PageContent } from "./page-content.ts";
import type { PrintPdf } from "./print-pdf.server.ts";

export type LinePart = { readonly inlines: readonly PrintInline[]; readonly line: PrintLine };

const SUPERSCRIPT = 0.75;
const SUBSCRIPT = 0.35;

/** Draws words of a line as one text object. Positions are absolute, because pdfmake has aligned the line. */
export function renderLinePart({ inlines, line }: LinePart, content: PageContent, pdf: PrintPdf): void {
  const base = line.y + line.getAscenderHeight();
  drawBackgrounds(inlines, line, content);
  let text = "";
  let shown = "";
  let expected = Number.NaN;
  const flush = () => {
    if (shown !== "") text += `[${shown}]TJ `;
    shown = "";
  };
  for (const inline of inlines) {
    if (inline.text === "") continue;
    const { style } = inline;
    const font = pdf.fontOf(inline.font);
    pdf.page.fonts[inline.font.id] ??= inline.font.ref();
    const state =
      content.fillColor(style.color) +
      content.useFont(inline.font.id, inline.fontSize) +
      content.useSpacing(style.characterSpacing);
    const x = line.x + inline.x;
    const y = base - shift(inline);
    if (state !== "" || !(Math.abs(x - expected) < 0.01) || style.sup || style.sub) {
      flush();
      text += `${state}1 0 0 -1 ${pdfNumber(x)} ${pdfNumber(y)} Tm `;
    }
    if (font.needsRise(inline.text)) {
      flush();
      text += raisedText(inline, font);
    } else shown += font.show(inline.text);
    expected = style.characterSpacing === 0 && !style.sup && !style.sub ? x + inline.width : Number.NaN;
  }
  flush();
  if (text !== "") content.write(`BT ${text}ET`);
  drawDecorations(inlines, line, content);
}

function shift(inline: PrintInline): number {
  if (inline.style.sup) return inline.fontSize * SUPERSCRIPT;
  return inline.style.sub ? -inline.fontSize * SUBSCRIPT : 0;
}

/** Glyph by glyph with its own height: accents on letters that have no composed form. */
function raisedText(inline: PrintInline, font: DocumentFont): string {
  let text = "";
  for (const { code, glyph } of font.glyphsOf(inline.text)) {
    const rise = pdfNumber((glyph.yOffset * inline.fontSize) / 1000);
    const before = pdfNumber(-glyph.xOffset);
    const after = pdfNumber(glyph.xOffset - glyph.kern);
    text += `${rise} Ts [${before}<${code}>${after}]TJ `;
  }
  return `${text}0 Ts `;
}

function drawBackgrounds(inlines: readonly PrintInline[], line: PrintLine, content: PageContent): void {
  for (const inline of inlines) {
    const { background } = inline.style;
    if (background !== null) {
      content.fillRectangle([line.x + inline.x, line.y, inline.width, line.getHeight()], background);
    }
  }
}

/** Underline and strike-through where pdfmake draws them. */
function drawDecorations(inlines: readonly PrintInline[], line: PrintLine, content: PageContent): void {
  for (const inline of inlines) {
    const { decoration, color } = inline.style;
    if (decoration === null) continue;
    const ascent = (inline.font.ascender / 1000) * inline.fontSize;
    const top = line.y + line.getAscenderHeight();
    const y = decoration === "underline" ? top + (inline.height - ascent) * 0.45 : top - ascent * 0.25;
    const thickness = 0.5 + Math.floor(Math.max(inline.fontSize - 8, 0) / 2) * 0.12;
    content.fillRectangle([line.x + inline.x, y - thickness / 2, inline.width, thickness], color);
  }
}
