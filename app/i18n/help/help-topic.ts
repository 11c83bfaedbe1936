import type { Language } from "#app/domain/shared/language.ts";

interface HelpText {
  readonly title: string;
  /** What the page is for. */
  readonly purpose: string;
  /** What to do next, one act each. */
  readonly steps: readonly string[];
  /** How states change, and what happens behind the scenes; may be empty. */
  readonly states: readonly string[];
}

/** Help of one kind of page, in own words. */
export type HelpTopic = Readonly<Record<Language, HelpText>> & {
  /** Chapters of BSI-Standard 200-4; empty for pages the standard knows nothing of. */
  readonly clauses: readonly string[];
};
