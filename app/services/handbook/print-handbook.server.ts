import { createHash } from "node:crypto";

import type { Actor } from "#app/domain/access/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { Deps } from "#app/services/ports.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";

import { draftInput, releaseInput } from "./handbook-input.server.ts";
import { startPrint } from "./print-desk.server.ts";

export interface PrintOrder {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly language: Language;
  readonly requestId: string;
}

type Started = Result<{ readonly id: string }, "print.busy" | "object.missing">;

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Every print leaves a trace: who printed which edition, and the hash of the file. */
async function recordPrint(
  deps: Deps,
  order: PrintOrder,
  number: number | null,
  bytes: Uint8Array,
): Promise<void> {
  await deps.unitOfWork(async (repositories) => {
    await repositories.audit.append({
      action: "handbook.printed",
      actor: order.actor.accountId,
      organisationId: order.organisation.id,
      object: null,
      payload: { number, pdfHash: sha256(bytes) },
      requestId: order.requestId,
    });
    return ok(undefined);
  });
}

/** Prints today's content, marked as draft on every page. */
export async function printDraft(deps: Deps, order: PrintOrder): Promise<Started> {
  const { actor, organisation, language } = order;
  const input = await draftInput(deps, organisation.id, { name: actor.displayName, language });
  if (!input) return err("object.missing");
  return startPrint(deps, {
    accountId: actor.accountId,
    organisationId: organisation.id,
    fileName: `Notfallhandbuch-${organisation.code}-Entwurf.pdf`,
    edition: null,
    input,
    onPrinted: (bytes) => recordPrint(deps, order, null, bytes),
  });
}

async function keep(
  deps: Deps,
  order: PrintOrder,
  release: HandbookRelease,
  bytes: Uint8Array,
): Promise<void> {
  if (release.status === "released")
    await deps.unitOfWork(async (repositories) => {
      await repositories.handbookReleases.attachPdf(order.organisation.id, release.id, {
        bytes,
        hash: sha256(bytes),
      });
      return ok(undefined);
    });
  await recordPrint(deps, order, release.number, bytes);
}

/** Prints a frozen edition from its snapshot. The file of a release is kept, so that it stays the same for ever. */
export async function printRelease(
  deps: Deps,
  order: PrintOrder,
  release: HandbookRelease,
): Promise<Started> {
  const { actor, organisation } = order;
  const input = await releaseInput(deps, organisation.id, release);
  if (!input) return err("object.missing");
  const mark = release.status === "released" ? "" : "-Entwurf";
  return startPrint(deps, {
    accountId: actor.accountId,
    organisationId: organisation.id,
    fileName: `Notfallhandbuch-${organisation.code}-${release.number}${mark}.pdf`,
    edition: `${release.id}${mark}`,
    input,
    onPrinted: (bytes) => keep(deps, order, release, bytes),
  });
}
