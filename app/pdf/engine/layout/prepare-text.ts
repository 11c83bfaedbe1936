import type { FontName, InlineText, TextStyle } from "../print-content.ts";
import { PrintError, quote } from "../print-error.ts";
import { cleanText } from "../text/clean-text.ts";
import { isPlainText, splitRuns } from "../text/split-runs.ts";
import type { TextRun } from "../layout-node.ts";
import type { PrepareContext } from "./prepare-context.ts";
import { PAGE_NUMBER_PLACEHOLDER } from "./print-measure.ts";

type InlineObject = Exclude<InlineText, string | number>;
type RunStyle = Omit<TextRun, "text" | "pageRef" | "id">;

/**
 * Turns the text of a block into runs of one style and one font. Nested inline text inherits the style of
 * the inline around it. A single plain run comes back as a string.
 */
export function prepareText(
  text: string | number | InlineText | readonly InlineText[],
  wanted: FontName,
  context: PrepareContext,
): string | TextRun[] {
  if (typeof text === "string" && wanted === "Text" && isPlainText(text)) return text;
  const runs = listOf(text).flatMap((inline) => inlineRuns(inline, { font: wanted }, context));
  const [only] = runs;
  if (runs.length === 0) return "";
  if (runs.length === 1 && only && isPlain(only, wanted)) return only.text;
  return runs.map((run) => (run.font === wanted ? withoutFont(run) : run));
}

function listOf(text: string | number | InlineText | readonly InlineText[]): readonly InlineText[] {
  return Array.isArray(text) ? (text as readonly InlineText[]) : [text as InlineText];
}

function inlineRuns(inline: InlineText, style: RunStyle, context: PrepareContext): TextRun[] {
  if (typeof inline === "string" || typeof inline === "number") {
    return stringRuns(String(inline), style, context);
  }
  checkKeys(inline);
  if ("pageReference" in inline) return [pageNumberRun(inline, style, context)];
  const { text, id, ...own } = inline;
  const runs = listOf(text).flatMap((part) => inlineRuns(part, { ...style, ...own }, context));
  const [first] = runs;
  if (id !== undefined && first) {
    context.defineId(id);
    first.id = id;
  }
  return runs;
}

function stringRuns(text: string, style: RunStyle, context: PrepareContext): TextRun[] {
  if (style.linkToDestination !== undefined) context.useId(style.linkToDestination);
  const font = style.font ?? "Text";
  return splitRuns(cleanText(text), font, context.coverage, context.missingGlyph).map((run) => ({
    ...style,
    text: run.text,
    font: run.font,
  }));
}

function pageNumberRun(
  inline: TextStyle & { pageReference: string },
  style: RunStyle,
  context: PrepareContext,
): TextRun {
  const { pageReference, ...own } = inline;
  context.useId(pageReference);
  return {
    ...style,
    ...own,
    text: PAGE_NUMBER_PLACEHOLDER,
    pageRef: pageReference,
    linkToDestination: pageReference,
  };
}

function isPlain(run: TextRun, wanted: FontName): boolean {
  return run.font === wanted && Object.keys(run).every((key) => key === "text" || key === "font");
}

function withoutFont(run: TextRun): TextRun {
  const rest = { ...run };
  delete rest.font;
  return rest;
}

const INLINE_KEYS = new Set([
  "text",
  "pageReference",
  "style",
  "lang",
  "link",
  "linkToDestination",
  "id",
  "font",
  "fontSize",
  "bold",
  "italics",
  "color",
  "background",
  "lineHeight",
  "characterSpacing",
  "decoration",
  "noWrap",
  "preserveLeadingSpaces",
  "preserveTrailingSpaces",
  "sup",
  "sub",
]);

function checkKeys(inline: InlineObject): void {
  const unknown = Object.keys(inline).find((key) => !INLINE_KEYS.has(key));
  if (unknown === undefined) return;
  const text = "text" in inline ? quote(JSON.stringify(inline.text)) : "";
  throw new PrintError(
    "refused-definition",
    `Die Angabe „${unknown}“ ist in laufendem Text nicht vorgesehen: ${text}`,
  );
}
