import { PrintError, quote } from "../print-error.ts";
import type { EmbeddedFont } from "../pdfmake-types.ts";
import type { FontMetrics, PlacedGlyph } from "../text/font-metrics.ts";

/** A font in one document: turns text into glyph codes of the embedded subset. */
export class DocumentFont {
  readonly embedded: EmbeddedFont;
  readonly metrics: FontMetrics;
  private readonly words = new Map<string, string>();
  private readonly codes = new Map<number, string>();

  constructor(embedded: EmbeddedFont, metrics: FontMetrics) {
    this.embedded = embedded;
    this.metrics = metrics;
    const encode = embedded.encode.bind(embedded);
    embedded.encode = (text, features) => {
      this.register(text);
      return encode(text, features);
    };
  }

  /** The inside of a TJ array that shows `text`. */
  show(text: string): string {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const glyphs = this.metrics.glyphs(text);
    let shown = "";
    let run = "";
    for (const glyph of glyphs) {
      const code = this.code(glyph, text);
      if (glyph.xOffset === 0 && glyph.kern === 0) {
        run += code;
        continue;
      }
      const before = round(-glyph.xOffset);
      const after = round(glyph.xOffset - glyph.kern);
      shown += before === 0 ? `<${run}${code}>${after}` : `<${run}>${before}<${code}>${after}`;
      run = "";
    }
    if (run !== "") shown += `<${run}>`;
    this.words.set(text, shown);
    return shown;
  }

  /** Marks and accents that stand higher or lower than their font places them need a path of their own. */
  needsRise(text: string): boolean {
    return !LATIN.test(text) && this.metrics.glyphs(text).some((glyph) => glyph.yOffset !== 0);
  }

  glyphsOf(text: string): { code: string; glyph: PlacedGlyph }[] {
    return this.metrics.glyphs(text).map((glyph) => ({ code: this.code(glyph, text), glyph }));
  }

  private register(text: string): void {
    for (const glyph of this.metrics.glyphs(text)) this.code(glyph, text);
  }

  private code(glyph: PlacedGlyph, text: string): string {
    const known = this.codes.get(glyph.id);
    if (known !== undefined) return known;
    if (glyph.id === 0) {
      throw new PrintError(
        "missing-glyph",
        `Für ein Zeichen in ${quote(text)} gibt es keine Schrift. Bitte ersetzen Sie es.`,
      );
    }
    const { subset, widths, unicode } = this.embedded;
    const index = subset.includeGlyph(glyph.id);
    widths[index] ??= glyph.advance;
    unicode[index] ??= [...glyph.codePoints];
    const code = index.toString(16).padStart(4, "0");
    this.codes.set(glyph.id, code);
    return code;
  }
}

const LATIN = /^[\u0000-\u024F\u2010-\u2027]*$/; // eslint-disable-line no-control-regex -- a plain range

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
