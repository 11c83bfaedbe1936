import { type Actor, can } from "#app/domain/access/index.ts";
import { checkNumber } from "#app/domain/handbook/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";

import type { ListRequestView } from "../analysis/list-request.ts";
import { type ReceiptsView, receiptsView } from "./receipts-view.server.ts";

export interface ReleaseRow {
  readonly id: string;
  readonly number: number;
  readonly status: HandbookRelease["status"];
  readonly reason: string;
  readonly preparedBy: string;
  readonly preparedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  readonly releasedOn: string | null;
  /** What can be compared with a copy on paper; null while the edition is not released. */
  readonly checkNumber: string | null;
  readonly contentHash: string;
  /** Hash of the kept file; null before the first print. */
  readonly pdfHash: string | null;
  /** Prepared by the person who looks at it: somebody else has to decide. */
  readonly own: boolean;
}

export interface HandbookView {
  readonly current: ReleaseRow | null;
  readonly waiting: readonly ReleaseRow[];
  readonly releases: readonly ReleaseRow[];
  readonly canGenerate: boolean;
  readonly canPrepare: boolean;
  readonly canDecide: boolean;
  /** Receipts of the edition in force; null while there is none. */
  readonly receipts: ReceiptsView | null;
  readonly today: string;
}

function rowOf(release: HandbookRelease, actor: Actor): ReleaseRow {
  return {
    id: release.id,
    number: release.number,
    status: release.status,
    reason: release.reason,
    preparedBy: release.preparedByName,
    preparedAt: release.preparedAt,
    decidedBy: release.decidedByName,
    decidedAt: release.decidedAt,
    decisionReason: release.decisionReason,
    releasedOn: release.releasedOn,
    checkNumber: release.status === "released" ? checkNumber(release.snapshotHash) : null,
    contentHash: release.snapshotHash,
    pdfHash: release.pdfHash,
    own: release.preparedBy === actor.accountId,
  };
}

/** State of the emergency handbook: what holds, what waits, what was before. */
export async function handbookView(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  asked: ListRequestView,
): Promise<HandbookView> {
  const stored = await deps.repositories.handbookReleases.list(organisation.id);
  const releases = stored.map((release) => rowOf(release, actor)).toSorted((a, b) => b.number - a.number);
  const current = releases.find((release) => release.status === "released") ?? null;
  return {
    current,
    receipts: current ? await receiptsView(deps, organisation.id, current.id, asked) : null,
    today: dateInBerlin(deps.clock.now()),
    waiting: releases.filter((release) => release.status === "prepared"),
    releases,
    canGenerate: can(actor, "handbook.generate", { organisation }),
    canPrepare: can(actor, "handbook.release.prepare", { organisation }),
    canDecide: can(actor, "handbook.release.approve", { organisation }),
  };
}

/** One edition, whatever its state. */
export async function editionRow(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  id: string,
): Promise<ReleaseRow | undefined> {
  const release = await deps.repositories.handbookReleases.findById(organisation.id, id);
  return release ? rowOf(release, actor) : undefined;
}
