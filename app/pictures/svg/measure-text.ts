import { TEXT_WIDTHS } from "./text-widths.ts";

export type TextWeight = "regular" | "bold";

const THOUSANDTHS = 1000;
/** Emoji, Chinese and Japanese signs are as wide as high; nothing common is wider. */
const UNKNOWN_WIDTH = 1000;

const CHARACTERS = Array.from(TEXT_WIDTHS.characters);
const WIDTHS: Readonly<Record<TextWeight, ReadonlyMap<string, number>>> = {
  regular: new Map(CHARACTERS.map((character, at) => [character, TEXT_WIDTHS.regular[at] ?? UNKNOWN_WIDTH])),
  bold: new Map(CHARACTERS.map((character, at) => [character, TEXT_WIDTHS.bold[at] ?? UNKNOWN_WIDTH])),
};

/** Width of one line of text in the unit of `size`; never narrower than drawn with one of our two fonts. */
export function measureText(text: string, size: number, weight: TextWeight = "regular"): number {
  let thousandths = 0;
  for (const character of text) thousandths += WIDTHS[weight].get(character) ?? UNKNOWN_WIDTH;
  return (thousandths * size) / THOUSANDTHS;
}

/** Text as the print font can draw it: composed letters, a question mark for signs it lacks. */
export function printableText(text: string): string {
  return Array.from(text.normalize("NFC"), (character) =>
    WIDTHS.regular.has(character) ? character : "?",
  ).join("");
}
