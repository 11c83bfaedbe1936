import { type Actor, can } from "#app/domain/access/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

/** One act on a receipt: which edition the page showed, and the submission it came with. */
export interface ReceiptRequest {
  readonly organisation: CurrentOrganisation;
  readonly submitId: string;
  readonly requestId: string;
  readonly releaseId: string;
  readonly copyNumber: number;
}

export type EditionRefusal = {
  readonly code: "access.forbidden" | "object.missing" | "handbook.receipt-edition";
};

/** The edition in force, if it is still the one the page showed and the person may record its receipts. */
export async function editionInForce(
  repositories: Repositories,
  actor: Actor,
  { organisation, releaseId }: Pick<ReceiptRequest, "organisation" | "releaseId">,
): Promise<Result<HandbookRelease & { readonly releasedOn: string }, EditionRefusal>> {
  if (!can(actor, "handbook.release.prepare", { organisation })) return err({ code: "access.forbidden" });
  const asked = await repositories.handbookReleases.findById(organisation.id, releaseId);
  if (asked?.status !== "released") return err({ code: "object.missing" });
  const latest = await repositories.handbookReleases.findLatestReleased(organisation.id);
  const { releasedOn } = asked;
  if (latest?.id !== asked.id || releasedOn === null) return err({ code: "handbook.receipt-edition" });
  return ok({ ...asked, releasedOn });
}
