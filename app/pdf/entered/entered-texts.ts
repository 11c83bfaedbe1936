/** Two small letters side by side: words, not codes, numbers or times. */
const WORDS = /\p{Ll}{2}/u;
/** Values the program knows begin small and have no space ("time-critical"); what people write has one, a capital or an umlaut. */
const WRITTEN = /\s|^\P{Ll}|[äöüß]/u;
/** What builders put between entered texts on one line, signs and ids included; kept as pieces of their own. */
const BETWEEN =
  /( · | – | → |, |: |; | \(|\)|\n|“|”|"| {2,}|[\p{So}\p{Sm}][ \u00A0]|\b\p{Lu}{1,4}-?\d{1,5}[ \u00A0]|\b\p{Lu}{2}[ \u00A0])/u;
/** Entered texts of more pieces are found only where they are the whole line. */
const MOST_PIECES = 15;
/** Words of the program beside an entered text without a mark between them. */
const MOST_COMPANY = 3;

export type TextPiece = { readonly text: string; readonly entered: boolean };

/** Knows which texts people have entered, and finds them in printed lines. */
export type EnteredTexts = { readonly split: (line: string) => readonly TextPiece[] };

/** `source` is the content as data; `fixed` are texts of the program, which stay what they are even where somebody entered the same. */
export function enteredTexts(source: unknown, fixed: unknown): EnteredTexts {
  const known = new Set<string>();
  visitTexts(source, (text) => {
    if (WORDS.test(text) && WRITTEN.test(text)) known.add(plain(text));
  });
  visitTexts(fixed, (text) => known.delete(plain(text)));
  return { split: (line) => splitLine(line, known) };
}

function visitTexts(value: unknown, visit: (text: string) => void): void {
  if (typeof value === "string") visit(value);
  else if (typeof value === "object" && value !== null)
    for (const entry of Object.values(value)) visitTexts(entry, visit);
}

function plain(text: string): string {
  return text.replaceAll("\u00A0", " ").trim();
}

function splitLine(line: string, known: ReadonlySet<string>): readonly TextPiece[] {
  if (known.has(plain(line))) return [{ text: line, entered: true }];
  const parts = line.split(BETWEEN);
  const pieces: TextPiece[] = [];
  for (let at = 0; at < parts.length;) {
    const end = endOfEntered(parts, at, known);
    if (end > at) add(pieces, { text: parts.slice(at, end).join(""), entered: true });
    else for (const piece of withoutCompany(parts[at] ?? "", known)) add(pieces, piece);
    at = Math.max(end, at + 1);
  }
  return pieces;
}

function add(pieces: TextPiece[], { text, entered }: TextPiece): void {
  const last = pieces.at(-1);
  if (last?.entered === entered) pieces[pieces.length - 1] = { text: last.text + text, entered };
  else if (text !== "") pieces.push({ text, entered });
}

/** A sign, an id or a word of the program may stand before or after an entered text: "☎ Feuerwehr 112", "R-14 Archiv". */
function withoutCompany(part: string, known: ReadonlySet<string>): readonly TextPiece[] {
  const words = part.split(/(?<=[ \u00A0])/u);
  const most = Math.min(MOST_COMPANY, words.length - 1);
  for (let before = 0; before <= most; before++) {
    for (let after = 0; after <= most - before; after++) {
      const end = words.length - after;
      const inner = words.slice(before, end).join("");
      if (before + after === 0 || !known.has(plain(inner))) continue;
      return [
        { text: words.slice(0, before).join(""), entered: false },
        { text: inner, entered: true },
        { text: words.slice(end).join(""), entered: false },
      ];
    }
  }
  return [{ text: part, entered: false }];
}

/** One past the last part of the longest entered text that begins at `at`; `at` itself where none does. */
function endOfEntered(parts: readonly string[], at: number, known: ReadonlySet<string>): number {
  for (let end = Math.min(parts.length, at + MOST_PIECES); end > at; end--)
    if (known.has(plain(parts.slice(at, end).join("")))) return end;
  return at;
}
