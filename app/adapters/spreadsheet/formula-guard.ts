/** Text that a spreadsheet would run, also behind apostrophes that were put there before. */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@|\t\r\n\0]/;
const GUARDED = /^'+[=+\-@|\t\r\n\0]/;

/** Text as it may stand in a CSV file: one apostrophe in front where it would run as a formula. */
export function guardFormula(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** The text behind {@link guardFormula}: takes exactly one apostrophe away, so that every text comes back. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
