import type { Checklist } from "../exchange/index.ts";
import type { Language } from "../shared/language.ts";
import { builtInChecklistsDe } from "./texts/built-in-checklists.de.ts";
import { builtInChecklistsEn } from "./texts/built-in-checklists.en.ts";

/** Checklists that are printed where an organisation has none of its own (own words, after BSI 200-4, 5.3–5.9). */
export function builtInChecklists(language: Language): readonly Checklist[] {
  return language === "de" ? builtInChecklistsDe : builtInChecklistsEn;
}
