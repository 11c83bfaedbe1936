import { breakWords } from "./break-words.ts";
import type { WordPart } from "./break-words.ts";
import { findTelephoneNumbers } from "./find-telephone-numbers.ts";

/** Breaks text at its line-break opportunities, but not inside a telephone number: it is read out and dialled as one. */
export function breakText(text: string): readonly WordPart[] {
  const parts = breakWords(text);
  if (parts.length < 2) return parts;
  const numbers = findTelephoneNumbers(text);
  if (numbers.length === 0) return parts;
  const bound: WordPart[] = [];
  let position = 0;
  for (const part of parts) {
    const last = bound.at(-1);
    const inNumber = numbers.some(({ start, end }) => start < position && position < end);
    if (last && inNumber && !last.lineEnd) bound[bound.length - 1] = { ...part, text: last.text + part.text };
    else bound.push(part);
    position += part.text.length + (part.lineEnd ? 1 : 0);
  }
  return bound;
}
