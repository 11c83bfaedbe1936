import type { Language } from "../../domain/shared/language.ts";
import { handbookDe, type HandbookTexts } from "./handbook.de.ts";
import { handbookEn } from "./handbook.en.ts";

export type { HandbookTexts } from "./handbook.de.ts";

/** Fixed texts of printed documents in the language of the print. */
export function handbookTexts(language: Language): HandbookTexts {
  return language === "de" ? handbookDe : handbookEn;
}
