import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { breakWords } from "./break-words.ts";

type Breaker = { nextBreak(): { position: number; required?: boolean } | null };
const LineBreaker = createRequire(import.meta.url)("linebreak") as new (text: string) => Breaker;

/** All at once, as pdfmake does it. */
function unhurried(text: string): string[] {
  const words: string[] = [];
  const breaker = new LineBreaker(text);
  let last = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    words.push(text.slice(last, found.position).replace(/\n$/, ""));
    last = found.position;
  }
  return words;
}

test.each([
  "",
  "eins",
  "IT-Ausfall im Rathaus",
  "Satz. (Klammer) § 5 Abs. 2",
  "a  b",
  "x\ny",
  "Was ? Ja !",
  "„Zitat“ und « so »",
])("%j breaks where the standard says", (text) => {
  expect(breakWords(text).map((part) => part.text)).toEqual(text === "" ? [""] : unhurried(text));
});

test("piece by piece gives the same breaks as the whole text at once", () => {
  const word = fc.constantFrom(
    "Haus",
    "IT-",
    "(a",
    "b)",
    "5",
    "%",
    "§",
    "–",
    "„so“",
    "z.B.",
    "!",
    "?",
    "«",
    "und/oder",
    "→",
    "1.000,5",
    "\n",
    "e\u0301",
  );
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(" ", "  ", ""),
      (words, gap) => {
        const text = words.join(gap);
        expect(breakWords(text).map((part) => part.text)).toEqual(unhurried(text));
      },
    ),
  );
});
