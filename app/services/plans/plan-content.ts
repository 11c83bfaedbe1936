import { type ExchangeDocument, type Plan, planSchema } from "#app/domain/exchange/index.ts";
import { canonicalJson } from "#app/domain/audit/index.ts";
import { type PlanBasis, releasedPlan } from "#app/domain/plans/index.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import type { NewPlanVersion, PlanVersionContent } from "#db/repositories/plan-version-records.ts";

/** The plan as submitted. */
export function planContent(edition: Pick<PlanVersionContent, "content">): Plan {
  return planSchema.parse(JSON.parse(edition.content));
}

/** The plan as released, with the facts of its release; for an adopted edition it came with them. */
export function releasedContent(edition: PlanVersionContent, by: string): Plan {
  const content = planContent(edition);
  if (edition.origin === "adopted" || edition.releasedOn === null || edition.nextReviewOn === null)
    return { ...content, status: "released" };
  const { versionText: version, releasedOn, nextReviewOn, approver, reason } = edition;
  return releasedPlan(content, { version, releasedOn, nextReviewOn, approver, by, reason });
}

/** A released plan that came with an import, as the edition it is from now on. */
export function adoptedEdition(
  plan: Plan,
  { id, basis, by }: { readonly id: string; readonly basis: string; readonly by: string },
): NewPlanVersion {
  const content = canonicalJson(plan);
  return {
    id,
    planCode: plan.id,
    versionText: plan.version,
    origin: "adopted",
    status: "released",
    content,
    contentHash: hashOfText(content),
    basis,
    reason: "",
    submittedBy: by,
    releasedOn: plan.releasedOn,
    nextReviewOn: plan.nextReviewOn,
    approver: plan.approver,
  };
}

export function planBasis(edition: Pick<PlanVersionContent, "basis">): PlanBasis {
  return JSON.parse(edition.basis) as PlanBasis;
}

/**
 * The document with every plan that is being worked on replaced by its released edition, where it has one: what is printed
 * for an emergency is what was released. Plans that were never released stay as they are and print as drafts.
 */
export function withReleasedPlans(
  document: ExchangeDocument,
  editions: readonly PlanVersionContent[],
): ExchangeDocument {
  if (!document.plans) return document;
  const byCode = new Map(editions.map((edition) => [edition.planCode, edition]));
  const plans = document.plans.map((plan) => {
    const edition = byCode.get(plan.id);
    const inWork = plan.status === "in-revision" || plan.status === "in-review";
    return edition && inWork ? releasedContent(edition, "") : plan;
  });
  return { ...document, plans };
}
