import type { Language } from "../../domain/shared/language.ts";
import { handbookDe, type HandbookTexts } from "./handbook.de.ts";

export type { HandbookTexts } from "./handbook.de.ts";

export function handbookTexts(_language: Language): HandbookTexts {
  return handbookDe;
}
