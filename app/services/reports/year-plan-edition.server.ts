import { canonicalJson } from "#app/domain/audit/index.ts";
import { codeOfSubject, releaseState, type ReleaseSubject } from "#app/domain/management-release/index.ts";
import type { ReportEdition } from "#app/domain/reports/index.ts";
import { presentPart } from "#app/services/management-release/present-part.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfText } from "#db/audit/hashes.ts";

/**
 * How a print of the Jahresübungsplan is called: the edition of the Leitung while the plan still says what was released, otherwise
 * the given draft (BSI 200-4, 13.3).
 */
export async function yearPlanEdition(
  deps: Deps,
  organisationId: string,
  { year, draft }: { readonly year: number; readonly draft: ReportEdition },
): Promise<ReportEdition> {
  const subject: ReleaseSubject = { kind: "year-plan", year };
  const { inForce } = releaseState(
    await deps.repositories.managementReleases.listNamed(organisationId, codeOfSubject(subject)),
  );
  if (!inForce?.releasedOn) return draft;
  const present = await presentPart(deps, organisationId, subject);
  if (!present || hashOfText(canonicalJson(present)) !== inForce.contentHash) return draft;
  return {
    ...draft,
    kind: "release",
    number: String(inForce.number),
    date: inForce.releasedOn,
    preparedBy: inForce.submittedByName,
    releasedBy: inForce.decidedByName,
    contentHash: inForce.contentHash,
  };
}
