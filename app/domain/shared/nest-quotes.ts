/**
 * German quotation marks inside of others as half ones: „Rolle im Plan „Anbau““ becomes „Rolle im Plan ‚Anbau‘“. A text whose
 * marks do not pair up stays as it is. The length never changes, so places in the text stay the same.
 */
export function nestQuotes(text: string): string {
  const first = text.indexOf("„");
  if (first < 0 || text.indexOf("„", first + 1) < 0) return text;
  let depth = 0;
  let nested = "";
  for (const sign of text) {
    if (sign === "„") depth += 1;
    const inner = depth > 1;
    if (sign === "“") depth -= 1;
    if (depth < 0) return text;
    nested += inner && sign === "„" ? "‚" : inner && sign === "“" ? "‘" : sign;
  }
  return depth === 0 ? nested : text;
}
