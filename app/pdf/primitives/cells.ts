import type { Content, InlineText, TextBlock } from "../engine/print-document.ts";
import { INK, SIZE } from "../styles.ts";

/** Column head. */
export function head(text: string, extra: Partial<TextBlock> = {}): TextBlock {
  return { text, bold: true, fontSize: SIZE.head, fillColor: INK.head, ...extra };
}

export function heads(...texts: readonly string[]): TextBlock[] {
  return texts.map((text) => head(text));
}

/** Plain cell in table size. */
export function cell(text: InlineText | readonly InlineText[], extra: Partial<TextBlock> = {}): TextBlock {
  return { text, fontSize: 11, ...extra };
}

export function strong(text: InlineText | readonly InlineText[], extra: Partial<TextBlock> = {}): TextBlock {
  return cell(text, { bold: true, ...extra });
}

export function centred(text: InlineText | readonly InlineText[], extra: Partial<TextBlock> = {}): TextBlock {
  return cell(text, { alignment: "center", ...extra });
}

/** A bold first line with smaller lines below; empty ones are left out. */
export function titled(title: InlineText | readonly InlineText[], ...details: readonly string[]): Content {
  const lines = details
    .filter((detail) => detail !== "")
    .map((detail): Content => ({ text: detail, fontSize: SIZE.detail, margin: [0, 1, 0, 0] }));
  return lines.length === 0 ? strong(title) : { stack: [strong(title), ...lines] };
}

/** Bulleted list of texts as entered; nothing for an empty list. */
export function bullets(texts: readonly string[]): Content[] {
  if (texts.length === 0) return [];
  return [{ ul: texts.map((text) => ({ text, margin: [0, 1, 0, 1] as const })) }];
}

/** One cell across several columns, filled up with the empty cells the table needs. */
export function spanned(text: string, columns: number, extra: Partial<TextBlock> = {}): Content[] {
  return [{ text, colSpan: columns, ...extra }, ...Array.from({ length: columns - 1 }, () => ({}))];
}
