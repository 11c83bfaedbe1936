const MIN_WORD = 13;
const MIN_PART = 4;
const LETTERS = /[A-Za-zÄÖÜäöüßéèêáàâçñ]{13,}/g;

/** Offsets at which the patterns of the language divide a word. */
export type PatternHyphenator = (word: string) => readonly number[];
export type WordHyphenator = (word: string) => readonly number[];

/**
 * Offers the places where a word may be divided, as offsets into it, in ascending order: only letter runs
 * of at least 13 letters, at least 4 letters on each side, the exception list before the patterns.
 */
export function createWordHyphenator(
  patterns: PatternHyphenator,
  exceptions: readonly string[],
): WordHyphenator {
  const known = new Map(exceptions.map((entry) => readException(entry)));
  const cache = new Map<string, readonly number[]>();
  return (word) => {
    const found = cache.get(word);
    if (found) return found;
    const breaks = [...word.matchAll(LETTERS)].flatMap((match) => {
      const run = match[0];
      const inside = known.get(run.toLowerCase()) ?? patternBreaks(run, patterns);
      return inside.map((offset) => match.index + offset);
    });
    cache.set(word, breaks);
    return breaks;
  };
}

export function hyphenationStartsAt(word: string): boolean {
  return word.length >= MIN_WORD;
}

function patternBreaks(run: string, patterns: PatternHyphenator): number[] {
  return patterns(run).filter((place) => place >= MIN_PART && run.length - place >= MIN_PART);
}

function readException(entry: string): [string, number[]] {
  const parts = entry.split(/[-\u00AD]/);
  const breaks: number[] = [];
  let offset = 0;
  for (const part of parts.slice(0, -1)) breaks.push((offset += part.length));
  return [parts.join("").toLowerCase(), breaks];
}
