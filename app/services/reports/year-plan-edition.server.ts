import { codeOfSubject, releaseState, type ReleaseSubject } from "#app/domain/management-release/index.ts";
import type { ExercisePlanStanding, ReportEdition } from "#app/domain/reports/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { presentPart } from "#app/services/management-release/present-part.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfJson } from "#db/audit/hashes.ts";
import type { NamedManagementRelease } from "#db/repositories/management-release-records.ts";

interface PrintedYearPlan {
  readonly edition: ReportEdition;
  /** What the paper says beside its edition. */
  readonly standing: ExercisePlanStanding | null;
}

/**
 * How a print of the Jahresübungsplan is called: the edition of the Leitung while the plan still says what was released, otherwise
 * a draft of the next edition that names the one that holds (BSI 200-4, 13.3).
 */
export async function yearPlanEdition(
  deps: Deps,
  organisationId: string,
  { year, draft }: { readonly year: number; readonly draft: ReportEdition },
): Promise<PrintedYearPlan> {
  const subject: ReleaseSubject = { kind: "year-plan", year };
  const editions = await deps.repositories.managementReleases.listNamed(
    organisationId,
    codeOfSubject(subject),
  );
  const { inForce } = releaseState(editions);
  const next = String(Math.max(0, ...editions.map(({ number }) => number)) + 1);
  const edition = { ...draft, number: next };
  if (!inForce?.releasedOn) return { edition, standing: { kind: "today", inForce: null } };
  const present = await presentPart(deps, organisationId, subject);
  if (!present || hashOfJson(present) !== inForce.contentHash) {
    const { number, releasedOn: on } = inForce;
    return { edition, standing: { kind: "today", inForce: { number, on } } };
  }
  return { edition: releasedEdition(inForce, inForce.releasedOn, draft.language), standing: null };
}

/** An edition the Leitung has released, as its paper is called. */
export function releasedEdition(
  release: NamedManagementRelease,
  releasedOn: string,
  language: Language,
): ReportEdition {
  return {
    kind: "release",
    number: String(release.number),
    date: releasedOn,
    preparedBy: release.submittedByName,
    releasedBy: release.decidedByName,
    contentHash: release.contentHash,
    language,
  };
}
