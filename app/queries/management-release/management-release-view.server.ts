import {
  codeOfSubject,
  partDifference,
  readReleasedPart,
  type ReleasedPart,
  releaseState,
  type ReleaseSubject,
} from "#app/domain/management-release/index.ts";
import type { Actor } from "#app/domain/access/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { ObjectDifference } from "#app/domain/tables/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { mayWithSubject } from "#app/services/management-release/management-act.ts";
import { presentPart } from "#app/services/management-release/present-part.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfJson } from "#db/audit/hashes.ts";
import type { NamedManagementRelease } from "#db/repositories/management-release-records.ts";

import { type EditionView, viewOf } from "./edition-view.ts";

export interface ManagementReleaseView {
  readonly subject: ReleaseSubject;
  readonly inForce: EditionView | null;
  readonly waiting: EditionView | null;
  readonly editions: readonly EditionView[];
  /** What today's content says otherwise than the edition in force; everything where there is none. */
  readonly changes: readonly ObjectDifference[];
  /** What the waiting edition says otherwise than the edition in force; null while none waits or one of them is damaged. */
  readonly waitingChanges: readonly ObjectDifference[] | null;
  /** The content was changed after it had been submitted: it will need another release. */
  readonly changedSinceSubmission: boolean;
  /** The edition that is read, and all it says; null where today's content is read. */
  readonly shown: { readonly edition: EditionView; readonly content: readonly ObjectDifference[] } | null;
  /** Numbers of editions whose text no longer agrees with its hash or with the log. */
  readonly damaged: readonly number[];
  /** Hash of today's content; null where there is nothing to release yet. */
  readonly presentHash: string | null;
  readonly maySubmit: boolean;
  readonly mayDecide: boolean;
  /** The waiting edition was submitted by this person. */
  readonly own: boolean;
}

export interface ManagementReleaseRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly subject: ReleaseSubject;
  readonly language: Language;
  /** Number of the edition to read; null for today's content. */
  readonly edition: number | null;
}

function partOf(text: string | null | undefined): ReleasedPart | null {
  return typeof text === "string" ? readReleasedPart(text) : null;
}

/** Frozen parts of some editions, and which of them are damaged. */
async function partsOf(
  deps: Deps,
  organisationId: string,
  editions: readonly (NamedManagementRelease | null | undefined)[],
) {
  const wanted = editions.filter((edition) => edition !== null && edition !== undefined);
  const ids = wanted.map(({ id }) => id);
  const contents = await deps.repositories.managementReleases.listContents(organisationId, ids);
  return {
    part: (edition: NamedManagementRelease | null | undefined) =>
      edition ? partOf(contents.get(edition.id)) : null,
    damaged: wanted.filter(({ id }) => contents.get(id) === null).map(({ number }) => number),
  };
}

/**
 * Where a subject stands with the Leitung: what holds, what waits, what has changed since, and what this person may do.
 * At most six statements; undefined for people who may not see the whole subject.
 */
export async function managementReleaseView(
  deps: Deps,
  request: ManagementReleaseRequest,
): Promise<ManagementReleaseView | undefined> {
  const { organisation, actor, subject, language } = request;
  if (!mayWithSubject(request, "read")) return undefined;
  const editions = await deps.repositories.managementReleases.listNamed(
    organisation.id,
    codeOfSubject(subject),
  );
  const { inForce, waiting } = releaseState(editions);
  const asked = editions.find(({ number }) => number === request.edition);
  const { part, damaged } = await partsOf(deps, organisation.id, [inForce, waiting, asked]);
  const present = await presentPart(deps, organisation.id, subject);
  const [inForcePart, waitingPart, askedPart] = [part(inForce), part(waiting), part(asked)];
  const presentHash = present ? hashOfJson(present) : null;
  return {
    subject,
    inForce: inForce && viewOf(inForce),
    waiting: waiting && viewOf(waiting),
    editions: editions.map(viewOf),
    changes: partDifference(inForcePart, present ?? { people: [] }, language),
    waitingChanges: waitingPart && partDifference(inForcePart, waitingPart, language),
    changedSinceSubmission: waiting !== null && waiting.contentHash !== presentHash,
    shown:
      asked && askedPart
        ? { edition: viewOf(asked), content: partDifference(null, askedPart, language) }
        : null,
    damaged: [...new Set(damaged)],
    presentHash,
    maySubmit: waiting === null && mayWithSubject(request, "edit"),
    mayDecide:
      waiting !== null && waiting.submittedBy !== actor.accountId && mayWithSubject(request, "approve"),
    own: waiting?.submittedBy === actor.accountId,
  };
}
