export { partDifference } from "./part-difference.ts";
export { releaseState, type ReleaseState } from "./release-state.ts";
export {
  codeOfSubject,
  RELEASE_RIGHTS,
  type ReleaseSubject,
  type ReleaseSubjectKind,
  subjectOfCode,
} from "./release-subject.ts";
export { readReleasedPart, type ReleasedPart, releasedPart, type ReleaseSources } from "./released-part.ts";
export { YEAR_PLAN_CHANGES, type YearPlanChanges, yearPlanChanges } from "./year-plan-changes.ts";
