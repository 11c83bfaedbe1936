import { type HandbookData, REGISTER_LETTERS, type RegisterLetter } from "../../domain/handbook/index.ts";
import { createFormat, type Format } from "../primitives/format.ts";
import type { HandbookTexts } from "../texts/handbook.de.ts";

export type HandbookOptions = {
  /** Registers to print; cover, control and situation index are always there. Missing means all. */
  readonly parts?: readonly RegisterLetter[];
};

/** What every section is built with. */
export type BuildContext = {
  readonly data: HandbookData;
  readonly texts: HandbookTexts;
  readonly format: Format;
  readonly prints: (letter: RegisterLetter) => boolean;
};

export function createBuildContext(
  data: HandbookData,
  texts: HandbookTexts,
  options: HandbookOptions,
): BuildContext {
  const parts = new Set<RegisterLetter>(options.parts ?? REGISTER_LETTERS);
  return { data, texts, format: createFormat(data.language), prints: (letter) => parts.has(letter) };
}
