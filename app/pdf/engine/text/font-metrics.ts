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
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const glyph = this.single(code);
      if (!glyph) return null;
      const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
      const kern = next === 0 ? 0 : this.kern(code, next);
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

  /** Kerning of a pair; null when the pair does more than kern. A space ends a run and is never kerned after. */
  private kern(left: number, right: number): number | null {
    if (right > LATIN_END) return null;
    if (left === 32) return 0;
    const key = left * 512 + right;
    const known = this.kerns.get(key);
    if (known !== undefined) return known;
    const [first, second, ...rest] = this.shapedGlyphs(String.fromCharCode(left, right));
    const plain =
      first !== undefined &&
      first.id === this.single(left)?.id &&
      second?.id === this.single(right)?.id &&
      rest.length === 0 &&
      [first, second].every((glyph) => glyph?.xOffset === 0 && glyph.yOffset === 0);
    const kern = plain ? first.kern : null;
    this.kerns.set(key, kern);
    return kern;
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
