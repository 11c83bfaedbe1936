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
  /** Registers of an extract; null where the whole book is printed. */
  readonly extract: readonly RegisterLetter[] | null;
};

export function createBuildContext(
  data: HandbookData,
  texts: HandbookTexts,
  options: HandbookOptions,
): BuildContext {
  const parts = new Set<RegisterLetter>(options.parts ?? REGISTER_LETTERS);
  const printed = REGISTER_LETTERS.filter((letter) => parts.has(letter));
  const isExtract = printed.length > 0 && printed.length < REGISTER_LETTERS.length;
  return {
    data,
    texts,
    format: createFormat(data.language),
    prints: (letter) => parts.has(letter),
    extract: isExtract ? printed : null,
  };
}

/** Name of the book; an extract says so, and of what. */
export function bookTitle({ texts, extract }: Pick<BuildContext, "texts" | "extract">): string {
  const { frame } = texts;
  return extract === null ? frame.handbook : `${frame.handbook} (${frame.extract} ${extract.join(", ")})`;
}
