import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";
import type { ManagementDecision, ManagementRelease } from "#db/repositories/management-release-records.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import {
  editionOf,
  eventHead,
  type ManagementAct,
  type ManagementRefusal,
  mayWithSubject,
} from "./management-act.ts";

interface Decision {
  readonly id: string;
  readonly note: string;
}

type Decided = Result<ManagementRelease, ManagementRefusal>;

async function decided(
  repositories: Repositories,
  act: ManagementAct,
  edition: ManagementRelease,
  decision: Pick<ManagementDecision, "status" | "releasedOn" | "note">,
): Promise<Decided> {
  const done = await repositories.managementReleases.decide(act.organisation.id, edition.id, {
    ...decision,
    decidedBy: act.actor.accountId,
  });
  return done.ok ? ok(done.value) : err("management.decided");
}

/**
 * The Leitung releases what was submitted, word for word. Whoever submitted it cannot release it; a text that no longer agrees
 * with its hash is not released.
 */
export async function releaseAsManagement(
  deps: Deps,
  act: ManagementAct,
  { id, note }: Decision,
): Promise<Decided> {
  if (!mayWithSubject(act, "approve")) return err("access.forbidden");
  const releasedOn = dateInBerlin(deps.clock.now());
  return deps.unitOfWork<ManagementRelease, ManagementRefusal>(async (repositories) => {
    const edition = await editionOf(repositories, act, id);
    if (!edition) return err("object.missing");
    if (edition.submittedBy === act.actor.accountId) return err("management.same-person");
    const contents = await repositories.managementReleases.listContents(act.organisation.id, [id]);
    if (typeof contents.get(id) !== "string") return err("management.damaged");
    const done = await decided(repositories, act, edition, {
      ...{ status: "released", releasedOn },
      note: note === "" ? null : note,
    });
    if (!done.ok) return done;
    const { number, contentHash } = edition;
    await repositories.audit.append({
      action: "management.released",
      ...eventHead(act, note),
      payload: { number, contentHash, releasedOn },
    });
    return done;
  });
}

/** Sends an edition back with a reason; whoever submitted it may withdraw it. Its number stays used. */
export async function returnAsManagement(
  deps: Deps,
  act: ManagementAct,
  { id, note }: Decision,
): Promise<Decided> {
  return deps.unitOfWork<ManagementRelease, ManagementRefusal>(async (repositories) => {
    const edition = await editionOf(repositories, act, id);
    if (!edition) return err("object.missing");
    const withdraws = edition.submittedBy === act.actor.accountId && mayWithSubject(act, "edit");
    if (!withdraws && !mayWithSubject(act, "approve")) return err("access.forbidden");
    const done = await decided(repositories, act, edition, { status: "returned", releasedOn: null, note });
    if (!done.ok) return done;
    const { number, contentHash } = edition;
    await repositories.audit.append({
      action: "management.returned",
      ...eventHead(act, note),
      payload: { number, contentHash },
    });
    return done;
  });
}
