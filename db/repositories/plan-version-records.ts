import type { Result } from "#app/domain/shared/result.ts";

import type { MissingRow } from "./tenant-repository.ts";

export type PlanVersionStatus = "submitted" | "reviewed" | "released" | "returned";

/** One edition of a plan without its content. */
export interface PlanVersion {
  readonly id: string;
  readonly planCode: string;
  /** Counts the submissions of one plan from 1. */
  readonly number: number;
  readonly versionText: string;
  readonly origin: "submitted" | "adopted";
  readonly status: PlanVersionStatus;
  readonly contentHash: string;
  readonly reason: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
  readonly reviewNote: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decisionNote: string | null;
  readonly releasedOn: string | null;
  readonly nextReviewOn: string | null;
  readonly approver: string | null;
  /** JSON text of the values of the BIA at submission. */
  readonly basis: string;
}

/** An edition with the names of those who acted, as their accounts are called today. */
export interface NamedPlanVersion extends PlanVersion {
  readonly submittedByName: string;
  readonly reviewedByName: string | null;
  readonly decidedByName: string | null;
}

export interface PlanVersionContent extends PlanVersion {
  /** Canonical JSON text of the plan as submitted. */
  readonly content: string;
}

export type NewPlanVersion = Pick<
  PlanVersionContent,
  | "id"
  | "planCode"
  | "versionText"
  | "origin"
  | "status"
  | "content"
  | "contentHash"
  | "basis"
  | "reason"
  | "submittedBy"
  | "releasedOn"
  | "nextReviewOn"
  | "approver"
>;

export interface PlanVersionDecision {
  readonly status: "released" | "returned";
  readonly decidedBy: string;
  readonly note: string | null;
  readonly releasedOn: string | null;
  readonly nextReviewOn: string | null;
  readonly approver: string | null;
}

export interface PlanVersionRepository {
  /** Editions of one plan, newest first. */
  list(organisationId: string, planCode: string): Promise<readonly PlanVersion[]>;
  /** The same with names, in one statement; null: of every plan, by its code. */
  listNamed(organisationId: string, planCode: string | null): Promise<readonly NamedPlanVersion[]>;
  /** The latest released edition of every plan, with its content. */
  listReleased(organisationId: string): Promise<readonly PlanVersionContent[]>;
  /** What the latest released edition of every plan was released for. */
  listBases(organisationId: string): Promise<readonly Pick<PlanVersion, "planCode" | "basis">[]>;
  /** The edition that waits for quality assurance or decision. */
  findOpen(organisationId: string, planCode: string): Promise<PlanVersionContent | undefined>;
  findContent(
    organisationId: string,
    planCode: string,
    number: number,
  ): Promise<PlanVersionContent | undefined>;
  insert(organisationId: string, version: NewPlanVersion): Promise<PlanVersion>;
  /** Records quality assurance; only while the edition waits for it. */
  review(
    organisationId: string,
    id: string,
    review: { readonly reviewedBy: string; readonly note: string },
  ): Promise<Result<PlanVersion, MissingRow>>;
  /** Of two deciders exactly one succeeds. */
  decide(
    organisationId: string,
    id: string,
    decision: PlanVersionDecision,
  ): Promise<Result<PlanVersion, MissingRow>>;
}
