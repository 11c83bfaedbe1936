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
    if (!word) return;
    if (line.newLineForced === true) return;
    const alone = line.inlines.length === 0;
    const fits = glued || fitsOn(line, queue);
    if (!fits) {
      hyphenateOnto(line, queue, filler);
      if (line.inlines.length > 0) return;
    }
    let cut = false;
    if (
      (alone || glued) &&
      !word.style.noWrap &&
      word.width - word.trailingCut > line.getAvailableWidth() + 0.001
    ) {
      if (hyphenateOnto(line, queue, filler)) return;
      cut = cutWord(line, queue, filler);
    }
    const placed = queue.words[queue.next++];
    if (!placed) return;
    line.addInline(placed);
    if (cut) return;
    glued = placed.noNewLine;
  }
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

/** Room on the line for a word; spaces hanging at its present end are inside the text once a word follows. */
function roomOn(line: PrintLine): number {
  return line.maxWidth - (line.inlineWidths - line.leadingCut);
}

function hyphenateOnto(line: PrintLine, queue: WordQueue, filler: LineFiller): boolean {
  const word = queue.words[queue.next];
  if (!word || !filler.hyphenate || word.style.noWrap || word.pageRef !== null) return false;
  if (!hyphenationStartsAt(word.text) || word.noNewLine || gluedBefore(queue)) return false;
  const metrics = filler.metricsOf(word);
  const room = roomOn(line) + (line.inlines.length === 0 ? word.leadingCut : 0);
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

/** Divides the first word of the queue after the last character that fits (at least one). */
function cutWord(line: PrintLine, queue: WordQueue, filler: LineFiller): boolean {
  const word = queue.words[queue.next];
  if (!word) return false;
  const metrics = filler.metricsOf(word);
  const characters = Array.from(word.text);
  const room = roomOn(line) + (line.inlines.length === 0 ? word.leadingCut : 0);
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const width = styledWidth(characters.slice(0, middle).join(""), word.style, metrics);
    if (width <= room) low = middle;
    else high = middle - 1;
  }
  if (low >= characters.length) return false;
  const text = characters.slice(0, low).join("");
  const start = inlineOf({ text, lineEnd: false }, word.style, metrics);
  queue.words.splice(
    queue.next,
    1,
    { ...start, leadingCut: word.leadingCut, lang: word.lang },
    restOf(word, text.length, metrics),
  );
  return true;
}

function restOf(word: PrintInline, offset: number, metrics: FontMetrics): PrintInline {
  const rest = inlineOf({ text: word.text.slice(offset), lineEnd: word.lineEnd }, word.style, metrics);
  return { ...rest, noNewLine: word.noNewLine, pageRef: word.pageRef, lang: word.lang };
}
