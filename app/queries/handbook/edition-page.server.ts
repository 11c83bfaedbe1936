import type { Actor } from "#app/domain/access/index.ts";
import { printedCopies } from "#app/domain/handbook/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import type { ListRequestView } from "../analysis/list-request.ts";
import { type ReleaseRow, editionRow } from "./handbook-view.server.ts";
import { type ReceiptsView, receiptsOf } from "./receipts-view.server.ts";

export interface EditionReceipts extends ReceiptsView {
  /** False where the frozen text cannot be trusted any more: the copies are then known by their numbers only. */
  readonly isPrinted: boolean;
}

export interface EditionPageView {
  readonly release: ReleaseRow;
  /** Null for an edition that was never in force: nobody has a copy of it. */
  readonly receipts: EditionReceipts | null;
}

/** One edition, also one that holds no more, with the receipts of the copies it was printed for. Three statements. */
export async function editionPage(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  { id, list }: { readonly id: string; readonly list: ListRequestView },
): Promise<EditionPageView | undefined> {
  const release = await editionRow(deps, actor, organisation, id);
  if (!release) return undefined;
  if (release.status !== "released") return { release, receipts: null };
  const { handbookReceipts, handbookReleases } = deps.repositories;
  const receipts = await handbookReceipts.list(organisation.id, id);
  const snapshot = (await handbookReleases.listSnapshots([organisation.id], [id])).get(id) ?? null;
  const copies = snapshot === null ? [] : printedCopies(snapshot);
  return { release, receipts: { ...receiptsOf(copies, receipts, list), isPrinted: snapshot !== null } };
}
