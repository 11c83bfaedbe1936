import type { Language } from "#app/domain/shared/language.ts";

import { EXPLAINED_TERMS } from "./explained-terms.ts";
import type { ExplainedTerm } from "./glossary-entry.ts";

export type TermPart = string | { readonly term: ExplainedTerm; readonly text: string };

function marksIn(language: Language): ReadonlyMap<string, ExplainedTerm> {
  return new Map(
    EXPLAINED_TERMS.flatMap((term) => term.marks[language].map((mark) => [mark, term] as const)),
  );
}

const MARKS = { de: marksIn("de"), en: marksIn("en") };

function patternOf(language: Language): RegExp {
  const longestFirst = [...MARKS[language].keys()].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\p{L})(${longestFirst.join("|")})(?!\\p{L})`, "gu");
}

const PATTERNS = { de: patternOf("de"), en: patternOf("en") };

/** A text cut where an explained term stands for the first time; later ones stay plain. */
export function splitByTerms(text: string, language: Language): TermPart[] {
  const parts: TermPart[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const match of text.matchAll(PATTERNS[language])) {
    const term = MARKS[language].get(match[0]);
    if (!term || seen.has(term.id)) continue;
    seen.add(term.id);
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push({ term, text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
