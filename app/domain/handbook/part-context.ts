import type { ExchangeDocument } from "../exchange/index.ts";
import type { Language } from "../shared/language.ts";
import type { AnalysisIndex } from "./analysis-index.ts";
import type { Directory } from "./directory.ts";
import type { HandbookAnalysis } from "./handbook-input.ts";

/** What every part of the handbook is made from. */
export type PartContext = {
  readonly document: ExchangeDocument;
  readonly analysis: HandbookAnalysis;
  readonly directory: Directory;
  readonly index: AnalysisIndex;
  readonly language: Language;
};
