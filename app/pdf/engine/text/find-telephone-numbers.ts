/** Where a telephone number, with its label, stands in a text: from `start` up to, not including, `end`. */
export type TextRange = { readonly start: number; readonly end: number };

const MAYBE_NUMBER = /[0+]\d|\(0\d|\b11[0-9]\b/;
const LABEL = String.raw`(?:(?:Tel\.|Telefon|Notruf|Polizei|Feuerwehr|Rettungsdienst|Phone|Police)[:]? )?`;
/** "+49 ", "+49 (0)", "0049 ", "0351", "(0351)": how a number begins. */
const BEGINNING = String.raw`(?:\+\d{1,3}(?: ?\(0\) ?|[ /-]?)\(?\d{1,6}\)?|\(0\d{1,6}\)|0\d{2,})`;
/** A further group of digits; a new number written right after this one is none. */
const GROUP = String.raw`(?:(?: ?[/–-] ?| )\d{1,12})`;
const SHORT = String.raw`11[0-9](?:[ -]\d{3})?`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,:+/–-])(?:${BEGINNING}${GROUP}*|${LABEL}${SHORT})(?![\p{L}\d])`,
  "gu",
);
const GROUPS = / ?[/–-] ?\d+| \d+/g;
/** A number with this many digits is complete: what follows and begins like a number is the next one. */
const COMPLETE = 9;
/** Longest number there is (E.164). */
const LONGEST = 15;

/** Telephone numbers as people write them: groups of digits with spaces, slashes and hyphens, and short emergency numbers. */
export function findTelephoneNumbers(text: string): TextRange[] {
  if (!MAYBE_NUMBER.test(text)) return [];
  const ranges: TextRange[] = [];
  NUMBER.lastIndex = 0;
  for (let found = NUMBER.exec(text); found; found = NUMBER.exec(text)) {
    const end = found.index + lengthOfFirst(found[0]);
    ranges.push({ start: found.index, end });
    NUMBER.lastIndex = end;
  }
  return ranges;
}

/** Two numbers with only a space between them look like one: the first ends where the second begins. */
function lengthOfFirst(match: string): number {
  for (const group of match.matchAll(GROUPS)) {
    const before = digitsIn(match.slice(0, group.index));
    const startsNew = before >= COMPLETE && /^ 0\d{2}/.test(group[0]);
    if (startsNew || before + digitsIn(group[0]) > LONGEST) return group.index;
  }
  return match.length;
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, "").length;
}
