export const LANGUAGES = ["de", "en"] as const;

/** Language of texts for people; German is the source, English is complete. */
export type Language = (typeof LANGUAGES)[number];
