const NARROW = /[iIjl1.,:;'|!()[\]ft \u00A0]/;
const WIDE = /[A-ZÄÖÜmwMW@%–—…]|[\u0300-\u{10FFFF}]/u;
const GRAPHEMES = new Intl.Segmenter("de", { granularity: "grapheme" });
const SHARE_OF_SIZE = { narrow: 0.3, normal: 0.56, wide: 0.74 } as const;

function estimatedWidth(character: string, size: number): number {
  if (WIDE.test(character)) return SHARE_OF_SIZE.wide * size;
  return (NARROW.test(character) ? SHARE_OF_SIZE.narrow : SHARE_OF_SIZE.normal) * size;
}

function graphemes(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** Estimated width of a text in points. */
export function estimatedTextWidth(text: string, size: number): number {
  return graphemes(text).reduce((sum, character) => sum + estimatedWidth(character, size), 0);
}

/** Text cut with "…" so that it fits one line of `width` points; for lines that repeat on every page only. */
export function shortenToWidth(text: string, width: number, size: number): string {
  const characters = graphemes(text.replace(/\s+/g, " "));
  if (estimatedTextWidth(text, size) <= width) return characters.join("");
  let room = width - estimatedWidth("…", size);
  const last = characters.findIndex((character) => {
    room -= estimatedWidth(character, size);
    return room < 0;
  });
  return last === -1 ? characters.join("") : `${characters.slice(0, last).join("").trimEnd()}…`;
}
