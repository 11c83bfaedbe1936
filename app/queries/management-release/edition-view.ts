import type { NamedManagementRelease } from "#db/repositories/management-release-records.ts";

/** An edition as the pages show it: with names, without the ids of accounts. */
export type EditionView = Omit<NamedManagementRelease, "submittedBy" | "decidedBy" | "subjectCode">;

export function viewOf(edition: NamedManagementRelease): EditionView {
  const { id, number, status, contentHash, reason, submittedByName, submittedAt } = edition;
  const { decidedByName, decidedAt, decisionNote, releasedOn } = edition;
  return {
    ...{ id, number, status, contentHash, reason, submittedByName, submittedAt },
    ...{ decidedByName, decidedAt, decisionNote, releasedOn },
  };
}
