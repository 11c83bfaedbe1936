const FIRST_SURROGATE = 0xd800;
const FIRST_AFTER_SURROGATES = 0xe000;

/** Order of ids everywhere: plain strings by code points, never by language. */
export function compareIds(a: string, b: string): number {
  const common = Math.min(a.length, b.length);
  for (let at = 0; at < common; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return rank(left) < rank(right) ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

/** Strings are stored in halves of code points, and halves of the largest ones lie below other characters. */
function rank(unit: number): number {
  if (unit < FIRST_SURROGATE) return unit;
  return unit < FIRST_AFTER_SURROGATES ? unit + FIRST_AFTER_SURROGATES : unit;
}
