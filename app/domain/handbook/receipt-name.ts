/** What people write before a name; says nothing about who it is. */
const TITLES = new Set(["frau", "herr", "fr", "hr", "dr", "prof", "med", "jur", "ing", "rer", "nat", "phil"]);

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

function nameWords(text: string): string[] {
  const folded = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "");
  return folded.match(/\p{Letter}+/gu) ?? [];
}

/** A name a person has or had. */
export interface PersonName {
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * Whether a name that was typed into a receipt can be this person: the whole last name, and besides titles nothing that is
 * neither a first name nor its initial. "Krause", "Frau I. Krause" and "Krause, Ingrid" are Ingrid Krause; for an erasure
 * (Art. 17 DSGVO) a doubtful one counts.
 */
export function isNameOf({ firstName, lastName }: PersonName, typed: string): boolean {
  const last = nameWords(lastName);
  const first = nameWords(firstName);
  const rest = nameWords(typed);
  for (const word of last) {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  const isFirst = (word: string) =>
    first.some((name) => name === word || (word.length === 1 && name.startsWith(word)));
  return last.length > 0 && rest.every((word) => TITLES.has(word) || isFirst(word));
}
