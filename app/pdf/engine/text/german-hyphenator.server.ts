import { createRequire } from "node:module";
import type { Hyphenation } from "../print-document.ts";
import { createWordHyphenator } from "./hyphenate-word.ts";
import type { WordHyphenator } from "./hyphenate-word.ts";

const load = createRequire(import.meta.url);

let loaded: ((word: string) => string) | undefined;
let standard: WordHyphenator | undefined;

/** Hyphenation by the German patterns of the `hyphen` package, with the exceptions of the document first. */
export function germanHyphenator(hyphenation: Hyphenation | false | undefined): WordHyphenator {
  const exceptions = hyphenation === false ? [] : (hyphenation?.exceptions ?? []);
  if (exceptions.length > 0) return createWordHyphenator(patterns, exceptions);
  return (standard ??= createWordHyphenator(patterns, []));
}

/** The patterns take a moment to build, so they are loaded with the first word that has to be divided. */
function patterns(word: string): string {
  loaded ??= (load("hyphen/de") as { hyphenateSync: (word: string) => string }).hyphenateSync;
  return loaded(word);
}
