import type { ReportIdentity } from "../../domain/reports/index.ts";
import { formatNumber } from "../../domain/shared/hours.ts";
import type { Language } from "../../domain/shared/language.ts";
import { createFormat, type Format } from "../primitives/format.ts";
import { reportsDe, type ReportTexts } from "../texts/reports.de.ts";
import { reportsEn } from "../texts/reports.en.ts";

/** What every part of a report is built with. */
export type ReportContext = {
  readonly identity: ReportIdentity;
  readonly language: Language;
  readonly texts: ReportTexts;
  readonly format: Format & { readonly number: (value: number) => string };
  /** Short name of the report in the line at the top of every page. */
  readonly frame: string;
};

export function reportTexts(language: Language): ReportTexts {
  return language === "de" ? reportsDe : reportsEn;
}

export function reportContext(
  identity: ReportIdentity,
  language: Language,
  frame: (texts: ReportTexts) => string,
): ReportContext {
  const texts = reportTexts(language);
  return {
    identity,
    language,
    texts,
    format: { ...createFormat(language), number: (value) => formatNumber(value, language) },
    frame: frame(texts),
  };
}
