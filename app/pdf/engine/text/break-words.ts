import { loadOf } from "../pdfmake-internals.server.ts";

export type WordPart = { readonly text: string; readonly lineEnd: boolean };

type LineBreaker = new (text: string) => { nextBreak(): { position: number; required?: boolean } | null };
const LineBreaker = loadOf("linebreak")("linebreak") as LineBreaker;

const cache = new Map<string, readonly WordPart[]>();
const CACHE_LIMIT = 100_000;

// Between these characters a run of spaces is always a break opportunity and nothing else depends on
// the neighbours, so the text can be broken piece by piece and the pieces cached.
const SAFE_LEFT = /[A-Za-z0-9äöüÄÖÜßé.,;:)%]/;
const SAFE_RIGHT = /[A-Za-z0-9äöüÄÖÜßé(§]/;

/** Breaks text at its line-break opportunities (Unicode UAX 14); the parts together are the text without line ends. */
export function breakWords(text: string): readonly WordPart[] {
  if (text === "") return [{ text: "", lineEnd: false }];
  const parts: WordPart[] = [];
  let start = 0;
  for (let index = 1; index < text.length - 1; index++) {
    if (text.charCodeAt(index) !== 32) continue;
    if (!SAFE_LEFT.test(text.charAt(index - 1)) || !SAFE_RIGHT.test(text.charAt(index + 1))) continue;
    parts.push(...breakPiece(text.slice(start, index + 1)));
    start = index + 1;
  }
  if (start === 0) return breakPiece(text);
  parts.push(...breakPiece(text.slice(start)));
  return parts;
}

function breakPiece(text: string): readonly WordPart[] {
  const known = cache.get(text);
  if (known) return known;
  const parts: WordPart[] = [];
  const breaker = new LineBreaker(text);
  let last = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const word = text.slice(last, found.position);
    const lineEnd = found.required === true || /\n$/.test(word);
    parts.push({ text: lineEnd ? word.replace(/\n$/, "") : word, lineEnd });
    last = found.position;
  }
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(text, parts);
  return parts;
}
