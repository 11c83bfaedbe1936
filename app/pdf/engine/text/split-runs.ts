import { PrintError, quote } from "../print-error.ts";
import type { FontName } from "../print-content.ts";

/** Which characters each font family can draw (in every one of its styles). */
export type GlyphCoverage = Readonly<Record<FontName, (codePoint: number) => boolean>>;
export type MissingGlyphPolicy = {
  readonly mode: "error" | "replace";
  readonly onReplace: (message: string) => void;
};
export type FontRun = { readonly text: string; readonly font: FontName };

/** Printed for characters that no font has when the document asks for replacement. */
const REPLACEMENT = "□";
const NEWLINE = 10;
const PLAIN = /^[\n\u0020-\u007E\u00A1-\u00AC\u00AE-\u00FF]*$/;

/** True for everyday Latin text: nothing to clean, and the text font has all of it. */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

/**
 * Splits text into runs that their font can draw: the wanted font first, the other one as fallback.
 * A character neither has is an error that names it, or "□" with a warning, as the policy says.
 */
export function splitRuns(
  text: string,
  wanted: FontName,
  coverage: GlyphCoverage,
  policy: MissingGlyphPolicy,
): FontRun[] {
  if (wanted === "Text" && PLAIN.test(text)) return [{ text, font: wanted }];
  const other: FontName = wanted === "Text" ? "Symbol" : "Text";
  const choose = { fonts: [wanted, other], coverage, policy } as const;
  const runs: FontRun[] = [];
  let current = "";
  let font = wanted;
  for (const character of text) {
    const [drawn, drawnWith] = chooseFont(character, text, choose);
    if (drawnWith !== font && current !== "") {
      runs.push({ text: current, font });
      current = "";
    }
    font = drawnWith;
    current += drawn;
  }
  if (current !== "" || runs.length === 0) runs.push({ text: current, font });
  return runs;
}

type FontChoice = {
  readonly fonts: readonly [FontName, FontName];
  readonly coverage: GlyphCoverage;
  readonly policy: MissingGlyphPolicy;
};

function chooseFont(
  character: string,
  context: string,
  { fonts: [wanted, other], coverage, policy }: FontChoice,
): [string, FontName] {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint === NEWLINE || coverage[wanted](codePoint)) return [character, wanted];
  if (coverage[other](codePoint)) return [character, other];
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  const message = `Für das Zeichen ${name} in ${quote(context)} gibt es keine Schrift.`;
  if (policy.mode === "error")
    throw new PrintError("missing-glyph", `${message} Bitte ersetzen Sie das Zeichen.`);
  policy.onReplace(`${message} Gedruckt wurde ein Kästchen.`);
  return [REPLACEMENT, coverage[wanted](0x25a1) ? wanted : other];
}
