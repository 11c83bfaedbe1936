import type { Content, InlineText, PrintDocument, PrintSection } from "../engine/print-document.ts";
import type { EnteredTexts } from "./entered-texts.ts";

type Node = Readonly<Record<string, unknown>>;

/** Keys under which content stands inside content. */
const NESTED = ["section", "stack", "columns", "ul", "ol", "filler"] as const;

/**
 * The document with a language on every text that people have entered, so that a screen reader reads it in the right tongue and
 * long words are divided by its rules.
 */
export function markEntered(document: PrintDocument, entered: EnteredTexts, language: string): PrintDocument {
  const mark = new Marker(entered, language);
  return { ...document, content: document.content.map((entry) => mark.content(entry) as PrintSection) };
}

class Marker {
  private readonly entered: EnteredTexts;
  private readonly language: string;

  constructor(entered: EnteredTexts, language: string) {
    this.entered = entered;
    this.language = language;
  }

  content(content: unknown): unknown {
    if (Array.isArray(content)) return content.map((entry: unknown) => this.content(entry));
    if (typeof content === "string") return this.block({ text: content }) ?? content;
    if (typeof content !== "object" || content === null) return content;
    const node = content as Node;
    if (node["lang"] !== undefined) return node;
    if ("text" in node) return this.block(node) ?? node;
    return this.group(node);
  }

  private group(node: Node): Node {
    const marked: Record<string, unknown> = { ...node };
    for (const key of NESTED) if (key in node) marked[key] = this.content(node[key]);
    const table = node["table"] as { body: readonly (readonly Content[])[] } | undefined;
    if (table) marked["table"] = { ...table, body: table.body.map((row) => this.content(row)) };
    return marked;
  }

  /** Null: nothing entered in it. A text that is entered as a whole is a block of its own language, except where the contents repeat it. */
  private block(node: Node): Node | null {
    const text = node["text"] as InlineText | readonly InlineText[];
    const runs = this.runs(text);
    if (!runs) return null;
    const [only] = runs;
    const whole = runs.length === 1 && isMarked(only, this.language) && node["tocItem"] === undefined;
    return whole ? { ...node, lang: this.language } : { ...node, text: runs };
  }

  private runs(text: InlineText | readonly InlineText[]): readonly InlineText[] | null {
    if (Array.isArray(text)) {
      const all = (text as readonly InlineText[]).map((entry) => this.runs(entry) ?? [entry]);
      return all.some((runs, at) => runs.length > 1 || runs[0] !== (text as readonly InlineText[])[at])
        ? all.flat()
        : null;
    }
    if (typeof text === "string") return this.pieces(text);
    if (typeof text !== "object" || !("text" in text) || text.lang !== undefined) return null;
    const inner = this.runs(text.text);
    return inner && [{ ...text, text: inner }];
  }

  private pieces(text: string): readonly InlineText[] | null {
    const pieces = this.entered.split(text);
    if (!pieces.some((piece) => piece.entered)) return null;
    return pieces.map((piece) => (piece.entered ? { text: piece.text, lang: this.language } : piece.text));
  }
}

function isMarked(run: InlineText | undefined, language: string): boolean {
  return typeof run === "object" && "lang" in run && run.lang === language;
}
