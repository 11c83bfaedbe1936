import {
  exerciseConcept,
  exercisePlan,
  exercisePlanOf,
  exerciseReport,
  impactReport,
  targetActualOverview,
  type ExerciseConceptInput,
  type ExercisePlanInput,
  type ExercisePlanStanding,
  type ExerciseReportInput,
  type YearPlanContent,
  type ReportEdition,
  type ReportInput,
} from "../../domain/reports/index.ts";
import { gapChartOf } from "../../pictures/gap-chart.ts";
import { processDamagesOf } from "../../pictures/heat-map/process-heat-map.ts";
import type { PrintDocument } from "../engine/print-document.ts";
import { buildExerciseConcept } from "./exercise/build-exercise-concept.ts";
import { buildExercisePlan } from "./exercise/build-exercise-plan.ts";
import { buildExerciseReport } from "./exercise/build-exercise-report.ts";
import { buildImpactReport } from "./impact/build-impact-report.ts";
import { buildTargetActual } from "./target-actual/build-target-actual.ts";

/** BIA-Bericht. */
export function printImpactReport(input: ReportInput): PrintDocument {
  const { document, analysis, edition } = input;
  const pictures = { gaps: gapChartOf(document, analysis), damages: processDamagesOf(document, analysis) };
  return buildImpactReport(impactReport(input), pictures, edition.language);
}

/** Soll-Ist-Übersicht. */
export function printTargetActual(input: ReportInput): PrintDocument {
  const { document, analysis, edition } = input;
  return buildTargetActual(targetActualOverview(input), gapChartOf(document, analysis), edition.language);
}

/** Übungsbericht of the exercise named in `exercise`. */
export function printExerciseReport(input: ExerciseReportInput): PrintDocument {
  return buildExerciseReport(exerciseReport(input), input.edition.language);
}

/** Übungskonzept of the exercise named in `exercise`, for the reader named in `reader`. */
export function printExerciseConcept(input: ExerciseConceptInput): PrintDocument {
  return buildExerciseConcept(exerciseConcept(input), input.edition.language);
}

/** Jahresübungsplan of `year`, by default of the running cycle. */
export function printExercisePlan(input: ExercisePlanInput): PrintDocument {
  return buildExercisePlan(exercisePlan(input), input.edition.language);
}

/** A frozen edition of the Jahresübungsplan: only what it said when it was submitted. */
export function printExercisePlanEdition({
  document,
  edition,
  standing,
}: {
  readonly document: YearPlanContent;
  readonly edition: ReportEdition;
  readonly standing: ExercisePlanStanding | null;
}): PrintDocument {
  return buildExercisePlan(exercisePlanOf(document, edition, { standing }), edition.language);
}
