import type { Plan, PlanStatus } from "../exchange/index.ts";

/** What a release adds to the content that went into quality assurance. */
export interface ReleaseFacts {
  readonly version: string;
  readonly releasedOn: string;
  readonly nextReviewOn: string;
  /** Person of the register; null where the account belongs to none. */
  readonly approver: string | null;
  /** Name as it stood then. */
  readonly by: string;
  readonly reason: string;
}

/** Content may change in these states only: everything else is frozen or under judgement (BSI 200-4, 5.7 of the plan life cycle). */
export function isOpenForChange(plan: Pick<Plan, "status">): boolean {
  return plan.status === "draft" || plan.status === "in-revision";
}

/** The plan as released: the submitted content word for word, with the facts of its release. */
export function releasedPlan(content: Plan, facts: ReleaseFacts): Plan {
  const { version, releasedOn, nextReviewOn, approver, by, reason } = facts;
  const change = { version, date: releasedOn, text: reason, by };
  return {
    ...content,
    status: "released",
    version,
    releasedOn,
    nextReviewOn,
    approver,
    changes: [...content.changes, change].slice(-200),
  };
}

/** Number of the edition after the given version text: whole numbers count, `1.2` is followed by `2.0`. */
export function nextEdition(version: string, editions: readonly number[]): number {
  const written = Number.parseInt(version, 10);
  return Math.max(0, Number.isNaN(written) ? 0 : written, ...editions) + 1;
}

export function versionText(edition: number): string {
  return `${edition}.0`;
}

/** State after an act of the life cycle; null where the act is not possible in that state. */
export function statusAfter(
  status: PlanStatus,
  act: "submit" | "return" | "release" | "revise",
  hasRelease: boolean,
): PlanStatus | null {
  if (act === "submit") return status === "draft" || status === "in-revision" ? "in-review" : null;
  if (act === "revise") return status === "released" ? "in-revision" : null;
  if (status !== "in-review") return null;
  if (act === "release") return "released";
  return hasRelease ? "in-revision" : "draft";
}
