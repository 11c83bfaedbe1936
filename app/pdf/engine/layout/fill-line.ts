import { breakWords } from "../text/break-words.ts";
import type { FontMetrics } from "../text/font-metrics.ts";
import { hyphenationStartsAt } from "../text/hyphenate-word.ts";
import type { WordHyphenator } from "../text/hyphenate-word.ts";
import type { PrintInline } from "../text/print-inline.ts";
import { inlineOf, styledWidth } from "../text/print-text.ts";
import type { PrintLine } from "./print-line.ts";

export type LineFiller = {
  readonly metricsOf: (inline: PrintInline) => FontMetrics;
  readonly hyphenate: WordHyphenator | null;
};

/** A queue of words of one text block; `next` is the first one not yet on a line. */
export type WordQueue = { words: PrintInline[]; next: number };

/**
 * Moves as many words as fit from the queue to the line. A word that does not fit is divided at a
 * hyphenation point; a word wider than a whole line without such a point is cut where the line ends.
 */
export function fillLine(line: PrintLine, queue: WordQueue, filler: LineFiller): void {
  let glued = false;
  for (;;) {
    const word = queue.words[queue.next];
    if (!word || line.newLineForced === true) return;
    if (!glued && !fitsOn(line, queue)) {
      hyphenateOnto(line, queue, filler);
      return;
    }
    if (isTooWide(line, word)) {
      if (loosen(queue, filler)) continue;
      if (divideOnto(line, queue, filler)) return;
    }
    line.addInline(word);
    queue.next++;
    glued = word.noNewLine;
  }
}

/** A telephone number that has no room on a line of its own is broken between its groups after all. */
function loosen(queue: WordQueue, filler: LineFiller): boolean {
  const word = queue.words[queue.next];
  if (!word || word.pageRef !== null) return false;
  const parts = breakWords(word.text);
  if (parts.length < 2) return false;
  const { style, lang, leadingCut, id, lineEnd, noNewLine } = word;
  const words = parts.map((part) => ({ ...inlineOf(part, style, filler.metricsOf(word)), lang }));
  Object.assign(words[0] as PrintInline, { leadingCut, id });
  Object.assign(words.at(-1) as PrintInline, { lineEnd, noNewLine });
  queue.words.splice(queue.next, 1, ...words);
  return true;
}

function isTooWide(line: PrintLine, word: PrintInline): boolean {
  return !word.style.noWrap && word.width - word.trailingCut > roomOn(line, word) + 0.001;
}

/** pdfmake's rule: an empty line takes anything; glued words count together. */
function fitsOn(line: PrintLine, queue: WordQueue): boolean {
  if (line.inlines.length === 0) return true;
  let width = 0;
  let trailing = 0;
  for (let index = queue.next; index < queue.words.length; index++) {
    const word = queue.words[index];
    if (!word) break;
    width += word.width;
    trailing = word.trailingCut;
    if (!word.noNewLine) break;
  }
  return line.inlineWidths + width - line.leadingCut - trailing <= line.maxWidth;
}

/** Room on the line for a word; spaces at its present end are inside the text once the word follows. */
function roomOn(line: PrintLine, word: PrintInline): number {
  const used = line.inlines.length === 0 ? -word.leadingCut : line.inlineWidths - line.leadingCut;
  return line.maxWidth - used;
}

function hyphenateOnto(line: PrintLine, queue: WordQueue, filler: LineFiller): boolean {
  const word = queue.words[queue.next];
  if (!word || !filler.hyphenate || word.style.noWrap || word.pageRef !== null) return false;
  if (!hyphenationStartsAt(word.text) || word.noNewLine || gluedBefore(queue)) return false;
  const metrics = filler.metricsOf(word);
  const room = roomOn(line, word);
  const places = filler.hyphenate(word.text);
  for (let index = places.length - 1; index >= 0; index--) {
    const place = places[index] ?? 0;
    const head = inlineOf({ text: word.text.slice(0, place), lineEnd: false }, word.style, metrics);
    const hyphen = inlineOf({ text: "-", lineEnd: false }, word.style, metrics);
    if (head.width + hyphen.width > room) continue;
    line.addInline({ ...head, leadingCut: word.leadingCut, lang: word.lang, id: word.id });
    line.addInline({ ...hyphen, lang: word.lang, hyphen: true });
    queue.words[queue.next] = restOf(word, place, metrics);
    return true;
  }
  return false;
}

function gluedBefore(queue: WordQueue): boolean {
  return queue.words[queue.next - 1]?.noNewLine === true;
}

/**
 * Divides a word that is wider than the rest of the line, with a hyphen or after the last character that fits.
 * False: the word has only one character and the line is empty, so it has to stay whole.
 */
function divideOnto(line: PrintLine, queue: WordQueue, filler: LineFiller): boolean {
  const word = queue.words[queue.next];
  if (!word) return false;
  if (hyphenateOnto(line, queue, filler)) return true;
  const metrics = filler.metricsOf(word);
  const characters = Array.from(word.text);
  const fitting = charactersThatFit(characters, word, roomOn(line, word), metrics);
  const empty = line.inlines.length === 0;
  if (fitting === 0 && !empty) return true;
  if (characters.length === 1) return false;
  const text = characters.slice(0, Math.max(1, fitting)).join("");
  const head = inlineOf({ text, lineEnd: false }, word.style, metrics);
  line.addInline({ ...head, leadingCut: word.leadingCut, lang: word.lang, id: word.id });
  queue.words[queue.next] = restOf(word, text.length, metrics);
  return true;
}

function charactersThatFit(
  characters: readonly string[],
  word: PrintInline,
  room: number,
  metrics: FontMetrics,
): number {
  let low = 0;
  let high = characters.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const width = styledWidth(characters.slice(0, middle).join(""), word.style, metrics);
    if (width <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}

function restOf(word: PrintInline, offset: number, metrics: FontMetrics): PrintInline {
  const rest = inlineOf({ text: word.text.slice(offset), lineEnd: word.lineEnd }, word.style, metrics);
  return { ...rest, noNewLine: word.noNewLine, pageRef: word.pageRef, lang: word.lang };
}
