import type { ExchangeDocument } from "../exchange/index.ts";
import type { Language } from "../shared/language.ts";

export type HandbookStatus = "met" | "gap" | "unknown" | "not-time-critical";

/** What the handbook reads of the analysis of a process; all times in hours, null means unknown or not applicable. */
export type AnalysedProcess = {
  readonly id: string;
  readonly worst: readonly number[];
  readonly mtpdHours: number | null;
  readonly drivers: readonly string[];
  readonly effectiveRtoHours: number | null;
  readonly rtoSource: string | null;
  readonly reachableHours: number | null;
  readonly status: HandbookStatus;
  readonly mtpdViolated: boolean | null;
};

/** What the handbook reads of the analysis of a resource; all times in hours, null means unknown or not applicable. */
export type AnalysedResource = {
  readonly id: string;
  readonly rtoHours: number | null;
  readonly rtoSource: string | null;
  readonly totalRtaHours: number | null;
  readonly netStatus: HandbookStatus | null;
  readonly status: HandbookStatus | null;
  readonly gapHours: number | null;
  readonly rpoHours: number | null;
  readonly rpoStatus: HandbookStatus | null;
  readonly spof: readonly ("knowledge" | "single" | "accumulation")[];
  readonly processesTransitive: readonly string[];
};

/** The part of the analysis result that is printed. */
export type HandbookAnalysis = {
  readonly processes: readonly AnalysedProcess[];
  readonly resources: readonly AnalysedResource[];
  readonly restartOrder: { readonly resources: readonly string[]; readonly processes: readonly string[] };
  readonly outageScenarios: readonly {
    readonly id: string;
    readonly direct: readonly string[];
    readonly followOn: readonly string[];
  }[];
};

/** One entry of the change log; `number` is the release number. */
export type EditionChange = {
  readonly number: string;
  readonly date: string;
  readonly text: string;
  readonly by: string;
};

/** Which printing this is. Dates are `YYYY-MM-DD`; a release has a second person in `releasedBy`. */
export type Edition = {
  readonly kind: "draft" | "release";
  readonly number: string;
  readonly date: string;
  readonly validUntil: string;
  readonly preparedBy: string;
  readonly releasedBy: string | null;
  readonly contentHash: string;
  readonly copy: { readonly number: number; readonly holder: string; readonly place: string } | null;
  readonly language: Language;
  readonly changes?: readonly EditionChange[];
};

export type HandbookInput = {
  readonly document: ExchangeDocument;
  readonly analysis: HandbookAnalysis;
  readonly edition: Edition;
};
