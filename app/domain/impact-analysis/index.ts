export { analyse, analyseChecked, resultOf } from "./analyse.ts";
export * from "./analysis-result.ts";
export { capacityBalances, type CapacityBalance } from "./capacity.ts";
export { analysisCounts, type AnalysisCounts } from "./counts.ts";
export {
  explain,
  PROCESS_EXPLANATIONS,
  RESOURCE_EXPLANATIONS,
  type ExplainedValue,
  type ProcessValue,
  type ResourceValue,
} from "./explanation/explain.ts";
export type { Trail, TrailReference } from "./explanation/trail.ts";
export { inputLabel, inputValue, trailStatement, trailText } from "./explanation/trail-text.ts";
export { findingText } from "./findings.ts";
export { buildModel, type ImpactModel } from "./impact-model.ts";
export { isRated } from "./damage-over-time.ts";
export { liveValues, type LiveValues, type RatingDraft } from "./live-values.ts";
export { mendingPlace, type MendingPlace } from "./mending-place.ts";
export { type ShownProcessStatus, shownStatus } from "./shown-status.ts";
export { simulateOutage } from "./scenario-impact.ts";
export { rtoSourceText } from "./texts/index.ts";
