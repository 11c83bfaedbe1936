import { pdfNumber } from "../write/pdf-syntax.ts";
import type { PageContent } from "./page-content.ts";
import type { PrintPdf } from "./print-pdf.server.ts";

/** Light enough to read text over it, dark enough to survive a copier; opaque, so no transparency is needed. */
const DRAFT_GREY = "#E9E9E9";
const SHARE_OF_DIAGONAL = 0.62;

/** Writes a word across the page, under everything else. */
export function renderDraftMark(word: string, content: PageContent, pdf: PrintPdf): void {
  const { width, height } = pdf.page;
  const font = pdf.provideFont("Text", true);
  const drawn = pdf.fontOf(font);
  pdf.page.fonts[font.id] ??= font.ref();
  const angle = Math.atan2(height, width);
  const length = Math.hypot(width, height) * SHARE_OF_DIAGONAL;
  const size = (length * 1000) / drawn.metrics.width(word);
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  const lift = size * 0.35;
  const x = width / 2 - (cosine * length) / 2 + sine * lift;
  const y = height / 2 + (sine * length) / 2 + cosine * lift;
  const matrix = [cosine, -sine, -sine, -cosine].map((value) => Math.round(value * 10000) / 10000).join(" ");
  content.write(
    `BT ${content.fillColor(DRAFT_GREY)}${content.useFont(font.id, size)}${matrix} ${pdfNumber(x)} ${pdfNumber(y)} Tm [${drawn.show(word)}]TJ ET`,
  );
}
