import type { Language } from "#app/domain/shared/language.ts";

import { english } from "./english.ts";
import { german } from "./german.ts";
import type { Messages } from "./messages.ts";

const CATALOGUES: Readonly<Record<Language, Messages>> = { de: german, en: english };

/** Every instant is shown in this zone, whatever the zone of server and browser. */
export const TIME_ZONE = "Europe/Berlin";

export function catalogueOf(language: Language): Messages {
  return CATALOGUES[language];
}
