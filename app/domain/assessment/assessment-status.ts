import type { BiaStatus } from "#app/domain/exchange/index.ts";

/** What people do with a BIA-Bogen as a whole. */
export const ASSESSMENT_ACTS = ["begin", "submit", "object", "release", "reopen"] as const;
export type AssessmentAct = (typeof ASSESSMENT_ACTS)[number];

const STEPS: Readonly<
  Record<AssessmentAct, { readonly from: readonly BiaStatus[]; readonly to: BiaStatus }>
> = {
  begin: { from: ["draft", "to-be-reassessed"], to: "in-survey" },
  submit: { from: ["draft", "in-survey", "to-be-reassessed"], to: "in-review" },
  object: { from: ["in-review"], to: "in-survey" },
  release: { from: ["in-review"], to: "released" },
  reopen: { from: ["released"], to: "to-be-reassessed" },
};

/** Status after an act (state machine of the BIA); null where the act is not open. A missing status counts as draft. */
export function statusAfterAct(status: BiaStatus | undefined, act: AssessmentAct): BiaStatus | null {
  const { from, to } = STEPS[act];
  return from.includes(status ?? "draft") ? to : null;
}

/** Acts that are open in a status. */
export function openActs(status: BiaStatus | undefined): readonly AssessmentAct[] {
  return ASSESSMENT_ACTS.filter((act) => statusAfterAct(status, act) !== null);
}

/**
 * Status after somebody changed the content: what was released has to be assessed again, what is under review goes back to
 * the survey, so that nobody releases what nobody has reviewed. Undefined stays undefined.
 */
export function statusAfterChange(status: BiaStatus | undefined): BiaStatus | undefined {
  if (status === "released") return "to-be-reassessed";
  return status === "in-review" ? "in-survey" : status;
}

/** Status after the ground of an assessment changed (parameters, dependencies, resources). */
export function statusAfterGroundChanged(status: BiaStatus | undefined): BiaStatus | undefined {
  return status === "released" || status === "in-review" ? "to-be-reassessed" : status;
}

/** Status after new BIA parameters: every sheet that has been rated must be looked at again. */
export function statusAfterNewParameters(status: BiaStatus | undefined): BiaStatus {
  return status === "draft" || status === "superseded" ? status : "to-be-reassessed";
}
