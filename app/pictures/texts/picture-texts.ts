import type { Language } from "#app/domain/shared/language.ts";
import { terms as germanTerms } from "#app/i18n/de/terms.ts";
import { terms as englishTerms } from "#app/i18n/en/terms.ts";

import { de } from "./de.ts";
import { en } from "./en.ts";

const TEXTS = { de: { ...de, terms: germanTerms }, en: { ...en, terms: englishTerms } };

export type PictureTexts = (typeof TEXTS)["de"];

/** Words of the pictures and of the enumerations they show. */
export function pictureTexts(language: Language): PictureTexts {
  return TEXTS[language];
}
