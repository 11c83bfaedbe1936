import type { Language } from "#app/domain/shared/language.ts";

import { EXPLAINED_TERMS } from "./explained-terms.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";
import { TERMS_A_TO_G } from "./terms-a-to-g.ts";
import { TERMS_G_TO_R } from "./terms-g-to-r.ts";
import { TERMS_S_TO_Z } from "./terms-s-to-z.ts";

/** The whole glossary, sorted as its reader expects it. */
export function glossaryEntries(language: Language): GlossaryEntry[] {
  const { compare } = new Intl.Collator(language, { sensitivity: "base" });
  return [...EXPLAINED_TERMS, ...TERMS_A_TO_G, ...TERMS_G_TO_R, ...TERMS_S_TO_Z].sort((a, b) =>
    compare(a[language].term, b[language].term),
  );
}
