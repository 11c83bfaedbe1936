import type { ExchangeDocument } from "../exchange/index.ts";
import type { AnalysisResult } from "../impact-analysis/index.ts";
import type { Language } from "../shared/language.ts";

/** Which printing of a report this is. Dates are `YYYY-MM-DD`; `date` is also the day that "overdue" is judged by. */
export type ReportEdition = {
  readonly kind: "draft" | "release";
  readonly number: string;
  readonly date: string;
  readonly preparedBy: string;
  readonly releasedBy: string | null;
  /** Hex digest of the printed content; its first twelve digits are printed for comparison by telephone. */
  readonly contentHash: string;
  readonly language: Language;
};

/** Input of every report: plain JSON. */
export type ReportInput = {
  readonly document: ExchangeDocument;
  readonly analysis: AnalysisResult;
  readonly edition: ReportEdition;
  /** Who receives the report; left out: the usual circle of this kind of report. */
  readonly distribution?: readonly string[];
};
