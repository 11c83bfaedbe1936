import type { Language } from "#app/domain/shared/language.ts";

interface Wording {
  readonly term: string;
  readonly meaning: string;
}

/** One domain term in both languages, in own words. */
export type GlossaryEntry = Readonly<Record<Language, Wording>> & {
  /** Stable name, used as anchor. */
  readonly id: string;
  /** Chapter of BSI-Standard 200-4 that speaks about it; null where it is ordinary language. */
  readonly clause: string | null;
};

/** Terms whose abbreviation is explained wherever it stands on a page. */
export type ExplainedTerm = GlossaryEntry & {
  /** How it is written on the pages of each language. */
  readonly marks: Readonly<Record<Language, readonly string[]>>;
};
