import { checkDocument, type ExchangeDocument, type Problem } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";

import type { AnalysisResult } from "./analysis-result.ts";
import { findingsOf } from "./findings.ts";
import { buildModel, type ImpactModel } from "./impact-model.ts";

/**
 * The whole impact analysis of one document (reference 3.4 to 4.1, 11.6, 11.7): pure, deterministic, independent of the
 * order of the input. Expects a checked document and throws on an unsound one; see {@link analyseChecked}.
 */
export function analyse(document: ExchangeDocument): AnalysisResult {
  return resultOf(buildModel(document));
}

/** The result of a computed model, with its findings. */
export function resultOf(model: ImpactModel): AnalysisResult {
  return { ...model.results, findings: findingsOf(model) };
}

/** Checks a value of unknown shape, then analyses it; every problem is named, none of them throws. */
export function analyseChecked(value: unknown): Result<AnalysisResult, readonly Problem[]> {
  const problems = checkDocument(value);
  // No problem means that the value keeps the schema, which is what the type says.
  return problems.length > 0 ? err(problems) : ok(analyse(value as ExchangeDocument));
}
