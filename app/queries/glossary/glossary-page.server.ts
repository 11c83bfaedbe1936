import type { Language } from "#app/domain/shared/language.ts";
import { glossaryEntries } from "#app/i18n/glossary/glossary-entries.ts";

/** The glossary in one language, with the word of the other one beside it. */
export function glossaryPage(language: Language) {
  const otherLanguage: Language = language === "de" ? "en" : "de";
  const entries = glossaryEntries(language).map((entry) => ({
    id: entry.id,
    clause: entry.clause,
    term: entry[language].term,
    meaning: entry[language].meaning,
    otherTerm: entry[otherLanguage].term,
    otherLanguage,
  }));
  const letters = new Map<string, string>();
  for (const { id, term } of entries) {
    const letter = term.normalize("NFD").charAt(0).toUpperCase();
    if (!letters.has(letter)) letters.set(letter, id);
  }
  return { entries, letters: [...letters].map(([letter, first]) => ({ letter, first })) };
}
