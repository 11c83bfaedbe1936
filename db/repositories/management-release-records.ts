import type { Result } from "#app/domain/shared/result.ts";

import type { MissingRow } from "./tenant-repository.ts";

/** One edition of what the Leitung releases, without its content. */
export interface ManagementRelease {
  readonly id: string;
  /** `response`, `parameters`, `year-plan-2026`. */
  readonly subjectCode: string;
  /** Counts the submissions of one subject from 1. */
  readonly number: number;
  readonly status: "submitted" | "released" | "returned";
  readonly contentHash: string;
  readonly reason: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decisionNote: string | null;
  readonly releasedOn: string | null;
}

/** An edition with the names of those who acted, as their accounts are called today. */
export interface NamedManagementRelease extends ManagementRelease {
  readonly submittedByName: string;
  readonly decidedByName: string | null;
}

export type NewManagementRelease = Pick<
  ManagementRelease,
  "id" | "subjectCode" | "contentHash" | "reason" | "submittedBy"
> & { readonly content: string };

export interface ManagementDecision {
  readonly status: "released" | "returned";
  readonly decidedBy: string;
  readonly note: string | null;
  readonly releasedOn: string | null;
}

export interface ManagementReleaseRepository {
  /** Editions of one subject, newest first; null: of every subject. */
  listNamed(organisationId: string, subjectCode: string | null): Promise<readonly NamedManagementRelease[]>;
  /** The newest released and the waiting edition of one subject with their contents, in one statement and unchecked. */
  listCurrent(
    organisationId: string,
    subjectCode: string,
  ): Promise<readonly (NamedManagementRelease & { readonly content: string })[]>;
  /** Canonical JSON text by id of the edition; null for one that no longer agrees with its hash or with the log. */
  listContents(organisationId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  /** Undefined where an edition of the subject waits already: of two who submit at the same moment exactly one succeeds. */
  insert(organisationId: string, release: NewManagementRelease): Promise<ManagementRelease | undefined>;
  /** Of two deciders exactly one succeeds. */
  decide(
    organisationId: string,
    id: string,
    decision: ManagementDecision,
  ): Promise<Result<ManagementRelease, MissingRow>>;
}
