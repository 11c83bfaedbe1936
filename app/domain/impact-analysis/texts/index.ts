import type { Language } from "#app/domain/shared/language.ts";

import { BASIC_SUPPLY_SOURCE, OWN_SOURCE } from "../analysis-result.ts";
import { TEXTS_DE } from "./de.ts";
import { TEXTS_EN } from "./en.ts";
import type { ImpactTexts } from "./texts.ts";

export const TEXTS: Readonly<Record<Language, ImpactTexts>> = { de: TEXTS_DE, en: TEXTS_EN };

/** Source of an RTO for people: words for `own` and `basic-supply`, otherwise the id itself; null gives a dash. */
export function rtoSourceText(source: string | null, language: Language): string {
  if (source === null) return TEXTS[language].noValue;
  if (source === OWN_SOURCE || source === BASIC_SUPPLY_SOURCE) return TEXTS[language].rtoSources[source];
  return source;
}
