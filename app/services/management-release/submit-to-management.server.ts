import { canonicalJson } from "#app/domain/audit/index.ts";
import { codeOfSubject, releaseState } from "#app/domain/management-release/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import type { ManagementRelease } from "#db/repositories/management-release-records.ts";

import { eventHead, type ManagementAct, type ManagementRefusal, mayWithSubject } from "./management-act.ts";
import { presentPart } from "./present-part.server.ts";

interface Submission {
  /** Hash of the content the person saw: what was not read is not submitted. */
  readonly seenHash: string;
  readonly reason: string;
}

/**
 * Freezes today's content of a subject as the next edition and puts it before the Leitung. Refused while an edition waits,
 * where nothing has changed since the edition in force, and where somebody has changed the content meanwhile.
 */
export async function submitToManagement(
  deps: Deps,
  act: ManagementAct,
  { seenHash, reason }: Submission,
): Promise<Result<ManagementRelease, ManagementRefusal>> {
  const { organisation, subject, actor } = act;
  if (!mayWithSubject(act, "edit")) return err("access.forbidden");
  const id = deps.ids.next();
  const subjectCode = codeOfSubject(subject);
  return deps.unitOfWork<ManagementRelease, ManagementRefusal>(async (repositories) => {
    const { inForce, waiting } = releaseState(
      await repositories.managementReleases.listNamed(organisation.id, subjectCode),
    );
    if (waiting) return err("management.waiting");
    const part = await presentPart({ repositories, clock: deps.clock }, organisation.id, subject);
    if (!part) return err("management.nothing");
    const content = canonicalJson(part);
    const contentHash = hashOfText(content);
    if (contentHash !== seenHash) return err("row.conflict");
    if (contentHash === inForce?.contentHash) return err("management.unchanged");
    const release = await repositories.managementReleases.insert(organisation.id, {
      ...{ id, subjectCode, content, contentHash, reason },
      submittedBy: actor.accountId,
    });
    if (!release) return err("management.waiting");
    await repositories.audit.append({
      action: "management.submitted",
      ...eventHead(act, reason),
      payload: { number: release.number, contentHash },
    });
    return ok(release);
  });
}
