export type { CapacityLine } from "./capacity-lines.ts";
export type { DamageMatrixLine, MatrixRow, UncriticalLine } from "./damage-matrices.ts";
export { exerciseConcept } from "./exercise-concept.ts";
export type {
  ConceptReader,
  ExerciseConcept,
  ExerciseConceptInput,
  ExerciseScript,
} from "./exercise-concept.ts";
export type { ExerciseFacts, ExerciseRole, RoleGroup } from "./exercise-facts.ts";
export { exercisePlan } from "./exercise-plan.ts";
export type * from "./exercise-plan.ts";
export { exerciseReport } from "./exercise-report.ts";
export type * from "./exercise-report.ts";
export { impactReport } from "./impact-report.ts";
export type { DependencyLine, FindingLine, ImpactReport } from "./impact-report.ts";
export type { ImpactSummary } from "./impact-summary.ts";
export { measurePlan } from "./measure-plan.ts";
export type { MeasureGroup, MeasureLine, MeasurePlan } from "./measure-plan.ts";
export type { ProcessLine } from "./process-line.ts";
export type { Named } from "./report-directory.ts";
export { reportIdentity, type ReportIdentity } from "./report-identity.ts";
export type { ReportEdition, ReportInput } from "./report-input.ts";
export type { ResourceLine } from "./resource-line.ts";
export type { PathStep } from "./slowest-path.ts";
export type { SurveyCoverage } from "./survey-coverage.ts";
export { targetActualOverview } from "./target-actual-overview.ts";
export type { OpenQuestion, TargetActualOverview } from "./target-actual-overview.ts";
export type { Treatment } from "./treatments.ts";
