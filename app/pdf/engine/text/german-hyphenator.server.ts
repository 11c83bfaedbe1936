import { readFileSync } from "node:fs";
import type { Hyphenation } from "../print-document.ts";
import { createWordHyphenator } from "./hyphenate-word.ts";
import type { WordHyphenator } from "./hyphenate-word.ts";
import { breaksByPatterns, readPatternTrie } from "./pattern-trie.ts";
import type { PatternTrie } from "./pattern-trie.ts";

/** The patterns of the package `hyphen`, packed by scripts/pack-hyphenation.ts: loading the package costs as much as printing five pages. */
const PATTERNS = new URL("./german-patterns.bin", import.meta.url);

let loaded: PatternTrie | undefined;
let standard: WordHyphenator | undefined;

/** Hyphenation by the German patterns, with the exceptions of the document first. */
export function germanHyphenator(hyphenation: Hyphenation | false | undefined): WordHyphenator {
  const exceptions = hyphenation === false ? [] : (hyphenation?.exceptions ?? []);
  if (exceptions.length > 0) return createWordHyphenator(germanBreaks, exceptions);
  return (standard ??= createWordHyphenator(germanBreaks, []));
}

/** The patterns are read with the first word that has to be divided. */
export function germanBreaks(word: string): number[] {
  loaded ??= readPatternTrie(readFileSync(PATTERNS));
  return breaksByPatterns(word, loaded);
}
