import type { TextRun } from "../layout-node.ts";
import { TextInlines } from "../pdfmake-internals.server.ts";
import type { StyleStackBase } from "../pdfmake-types.ts";
import type { PrintPdf } from "../render/print-pdf.server.ts";
import { breakText } from "./break-text.ts";
import { breakWords } from "./break-words.ts";
import type { WordPart } from "./break-words.ts";
import type { FontMetrics } from "./font-metrics.ts";
import type { PrintInline } from "./print-inline.ts";
import { PrintStyleStack } from "./print-style-stack.ts";
import type { ResolvedStyle } from "./resolved-style.ts";

export type MeasuredText = { items: PrintInline[]; minWidth: number; maxWidth: number };

/** Superscript and subscript are set this much smaller, as pdfmake does. */
const SCRIPT_SCALE = 0.58;
/** Longer words count as this many ems in the minimum width of a column: they can be divided. */
const MIN_WIDTH_EMS = 7.5;

/** Turns text into measured words: same result as pdfmake's TextInlines, with styles resolved once per run. */
export class PrintText extends TextInlines {
  private readonly pdf: PrintPdf;

  constructor(pdf: PrintPdf) {
    super(pdf);
    this.pdf = pdf;
  }

  override buildInlines(text: string | TextRun | TextRun[], stack: StyleStackBase): MeasuredText {
    if (!(stack instanceof PrintStyleStack))
      throw new Error("The print engine measures with its own style stack");
    const styles = stack;
    const items: PrintInline[] = [];
    if (typeof text === "string") this.addRun(items, text, styles.resolve());
    else for (const run of [text].flat()) this.addTextRun(items, run, styles);
    indentFirst(items);
    return measure(items, styles.resolve().noWrap);
  }

  private addTextRun(items: PrintInline[], run: TextRun, styles: PrintStyleStack): void {
    const start = items.length;
    this.addRun(items, run.text, styles.resolveRun(run));
    for (let index = start; index < items.length; index++) {
      const inline = items[index];
      if (!inline) continue;
      if (run.pageRef !== undefined) inline.pageRef = run.pageRef;
      if (run.lang !== undefined) inline.lang = run.lang;
    }
    const opening = items[start];
    if (opening && run.id !== undefined) opening.id = run.id;
    const before = items[start - 1];
    if (before && opening && !before.lineEnd && breakWords(before.text + opening.text).length === 1) {
      before.noNewLine = true;
    }
  }

  private addRun(items: PrintInline[], text: string, style: ResolvedStyle): void {
    const metrics = this.prepareStyle(style);
    if (style.noWrap) {
      items.push(inlineOf({ text, lineEnd: false }, style, metrics));
      return;
    }
    for (const part of breakText(text)) items.push(inlineOf(part, style, metrics));
  }

  /** Gives the style its font object in the document in work. */
  private prepareStyle(style: ResolvedStyle): FontMetrics {
    if (!style.face) {
      style.face = this.pdf.provideFont(style.font, style.bold, style.italics);
      style.size = style.sup || style.sub ? style.fontSize * SCRIPT_SCALE : style.fontSize;
      style.height = style.face.lineHeight(style.size) * style.lineHeight;
    }
    return this.pdf.metricsOf(style.face);
  }
}

/** Width of `text` in a style whose font is already known. */
export function styledWidth(text: string, style: ResolvedStyle, metrics: FontMetrics): number {
  const spacing = style.characterSpacing === 0 ? 0 : style.characterSpacing * (text.length - 1);
  return (metrics.width(text) * style.size) / 1000 + spacing;
}

export function inlineOf(part: WordPart, style: ResolvedStyle, metrics: FontMetrics): PrintInline {
  const { text } = part;
  const { face } = style;
  if (!face) throw new Error("inlineOf needs a prepared style");
  const trimmed = style.preserveTrailingSpaces ? text : text.trimEnd();
  const start = style.preserveLeadingSpaces ? text : text.trimStart();
  const width = styledWidth(text, style, metrics);
  return {
    text,
    style,
    font: face,
    fontSize: style.size,
    width,
    height: style.height,
    leadingCut:
      start.length === text.length ? 0 : cut(text.slice(0, text.length - start.length), style, metrics),
    trailingCut: trimmed.length === text.length ? 0 : cut(text.slice(trimmed.length), style, metrics),
    alignment: style.alignment,
    x: 0,
    lineEnd: part.lineEnd,
    noNewLine: false,
    hyphen: false,
    pageRef: null,
    lang: null,
    id: null,
  };
}

function cut(spaces: string, style: ResolvedStyle, metrics: FontMetrics): number {
  return styledWidth(spaces, style, metrics);
}

function indentFirst(items: PrintInline[]): void {
  const [first] = items;
  if (first && first.style.leadingIndent !== 0) first.leadingCut -= first.style.leadingIndent;
}

function measure(items: PrintInline[], noWrap: boolean): MeasuredText {
  let minWidth = 0;
  let maxWidth = 0;
  let line = 0;
  let lineStart = true;
  for (const inline of items) {
    if (lineStart) line = -inline.leadingCut;
    const word = Math.max(0, inline.width - inline.leadingCut - inline.trailingCut);
    minWidth = Math.max(minWidth, Math.min(word, inline.fontSize * MIN_WIDTH_EMS));
    line += inline.width;
    maxWidth = Math.max(maxWidth, line - inline.trailingCut);
    lineStart = inline.lineEnd;
  }
  return { items, minWidth: noWrap ? maxWidth : minWidth, maxWidth };
}
