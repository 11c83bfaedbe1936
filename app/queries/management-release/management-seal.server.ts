import {
  codeOfSubject,
  partDifference,
  readReleasedPart,
  type ReleasedPart,
  releaseState,
  type ReleaseSubject,
  type YearPlanChanges,
  yearPlanChanges,
} from "#app/domain/management-release/index.ts";
import type { Actor } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { mayWithSubject } from "#app/services/management-release/management-act.ts";
import { presentPart } from "#app/services/management-release/present-part.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { type EditionView, viewOf } from "./edition-view.ts";

/** The line on the page of the subject itself: what holds, and how much is different since. */
export interface ManagementSeal {
  readonly inForce: EditionView | null;
  readonly waiting: EditionView | null;
  /** Objects that differ from the edition in force; 0 where there is none. */
  readonly changed: number;
  /** The same by kind of change, for a year plan that is released; null otherwise. */
  readonly byKind: YearPlanChanges | null;
}

interface SealRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly subject: ReleaseSubject;
}

/**
 * Where a subject stands with the Leitung, in one statement beyond today's content; null for people who may not see the whole
 * subject, and where there is nothing to release.
 * @param known today's content where the page has read it anyway
 */
export async function managementSeal(
  deps: Deps,
  request: SealRequest,
  known?: ReleasedPart | null,
): Promise<ManagementSeal | null> {
  const { organisation, subject } = request;
  if (!mayWithSubject(request, "read")) return null;
  const current = await deps.repositories.managementReleases.listCurrent(
    organisation.id,
    codeOfSubject(subject),
  );
  const { inForce, waiting } = releaseState(current);
  const present = known === undefined ? await presentPart(deps, organisation.id, subject) : known;
  if (present === null && inForce === null) return null;
  const before = inForce ? readReleasedPart(inForce.content) : null;
  const changes = before ? partDifference(before, present ?? { people: [] }, "de") : [];
  return {
    inForce: inForce && viewOf(inForce),
    waiting: waiting && viewOf(waiting),
    changed: changes.length,
    byKind: subject.kind === "year-plan" && before ? yearPlanChanges(changes) : null,
  };
}
