import type { EmbeddedFont, FontkitFont } from "../pdfmake-types.ts";

/** A glyph with what must be added to its advance (kerning), in thousandths of the font size. */
export type PlacedGlyph = {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advance: number;
  readonly kern: number;
  readonly xOffset: number;
  readonly yOffset: number;
};

/** Highest code point measured by pairs: Latin letters, which these fonts shape independently of each other. */
const LATIN_END = 0x17f;
const SPACE = 32;
/** PDFKit shapes text in runs that end with a space. */
const AFTER_SPACE = /(?<= )/;
const CACHE_LIMIT = 200_000;

/**
 * Widths and glyphs of one font file, kept for the life of the process. Latin text is put together from
 * cached pairs, so that only pairs never seen before are shaped; everything else is shaped as a whole.
 */
export class FontMetrics {
  private readonly font: FontkitFont;
  private readonly scale: number;
  private readonly singles = new Map<number, PlacedGlyph | null>();
  private readonly kerns = new Map<number, number | null>();
  private readonly widths = new Map<string, number>();

  constructor(embedded: EmbeddedFont) {
    this.font = embedded.font;
    this.scale = 1000 / embedded.font.unitsPerEm;
  }

  /** Width of `text` set in size 1000. */
  width(text: string): number {
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    let width = 0;
    for (const glyph of this.glyphs(text)) width += glyph.advance + glyph.kern;
    if (this.widths.size > CACHE_LIMIT) this.widths.clear();
    this.widths.set(text, width);
    return width;
  }

  glyphs(text: string): PlacedGlyph[] {
    return this.pairedGlyphs(text) ?? this.shapedGlyphs(text);
  }

  private pairedGlyphs(text: string): PlacedGlyph[] | null {
    const placed: PlacedGlyph[] = [];
    let learned = false;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const glyph = this.single(code);
      if (!glyph) return null;
      const next = text.charCodeAt(index + 1);
      let kern = this.knownKern(code, next);
      if (kern === undefined) {
        if (!learned) this.learn(text);
        learned = true;
        kern = this.knownKern(code, next) ?? null;
      }
      if (kern === null) return null;
      placed.push(kern === 0 ? glyph : { ...glyph, kern });
    }
    return placed;
  }

  private single(code: number): PlacedGlyph | null {
    const known = this.singles.get(code);
    if (known !== undefined) return known;
    const glyphs = code > LATIN_END || code < 32 ? [] : this.shapedGlyphs(String.fromCharCode(code));
    const [only] = glyphs;
    const glyph = only && glyphs.length === 1 && !only.xOffset && !only.yOffset ? only : null;
    this.singles.set(code, glyph);
    return glyph;
  }

  /**
   * Kerning between two characters: 0 at the end and after a space, which ends a run; null when the pair does
   * more than kern; undefined when it has not been seen yet.
   */
  private knownKern(left: number, right: number): number | null | undefined {
    if (Number.isNaN(right) || left === SPACE) return 0;
    return right > LATIN_END ? null : this.kerns.get(left * 512 + right);
  }

  /** Shapes each run of `text` once and remembers the kerning of all its pairs. */
  private learn(text: string): void {
    for (const run of text.split(AFTER_SPACE)) {
      const glyphs = this.shapedGlyphs(run);
      const plain = glyphs.length === run.length && glyphs.every((glyph) => !glyph.xOffset && !glyph.yOffset);
      for (let index = 0; index + 1 < run.length; index++) {
        const left = run.charCodeAt(index);
        const right = run.charCodeAt(index + 1);
        const unchanged =
          plain &&
          glyphs[index]?.id === this.single(left)?.id &&
          glyphs[index + 1]?.id === this.single(right)?.id;
        this.kerns.set(left * 512 + right, unchanged ? (glyphs[index]?.kern ?? 0) : null);
      }
    }
  }

  private shapedGlyphs(text: string): PlacedGlyph[] {
    const run = this.font.layout(text);
    const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const oneToOne = run.glyphs.length === characters.length && !hasRightToLeft(text);
    return run.glyphs.map((glyph, index) => {
      const position = run.positions[index];
      const advance = glyph.advanceWidth * this.scale;
      return {
        id: glyph.id,
        codePoints: oneToOne ? [characters[index] ?? 0] : glyph.codePoints,
        advance,
        kern: (position?.xAdvance ?? 0) * this.scale - advance,
        xOffset: (position?.xOffset ?? 0) * this.scale,
        yOffset: (position?.yOffset ?? 0) * this.scale,
      };
    });
  }
}

function hasRightToLeft(text: string): boolean {
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/.test(text);
}
