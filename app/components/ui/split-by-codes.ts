const WORD = /[\p{L}\p{N}-]+/gu;
/** Codes of objects: GP-31, R-08, WAP-R-08, ÜB-02. */
const CODE = /^\p{Lu}{1,4}(?:-\p{Lu}{1,3})?-\d{1,4}$/u;

/** A text cut at the codes in it; every second piece is a code, the first and the last piece may be empty. */
export function splitByCodes(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!CODE.test(word)) continue;
    pieces.push(text.slice(from, index), word);
    from = index + word.length;
  }
  return [...pieces, text.slice(from)];
}
