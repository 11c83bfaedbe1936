import type { Actor } from "#app/domain/access/index.ts";
import { err, type Result } from "#app/domain/shared/result.ts";
import type { RegisterLetter } from "#app/domain/handbook/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { Deps } from "#app/services/ports.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";

import { draftInput, releaseInput } from "./handbook-input.server.ts";
import { keepPrint } from "./keep-print.server.ts";
import { startPrint } from "./print-desk.server.ts";

export interface PrintOrder {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly language: Language;
  readonly requestId: string;
}

type Started = Result<{ readonly id: string }, "print.busy" | "object.missing">;

/** What is done with the finished file: kept with its release, and recorded. */
function keeping(deps: Deps, order: PrintOrder, release: HandbookRelease | null) {
  const actor = { accountId: order.actor.accountId, requestId: order.requestId };
  const organisationId = order.organisation.id;
  return async (bytes: Uint8Array) => keepPrint(deps, actor, { organisationId, release, bytes });
}

/** Prints today's content, marked as draft on every page: the whole handbook, or only the registers named. */
export async function printDraft(
  deps: Deps,
  order: PrintOrder,
  parts: readonly RegisterLetter[] = [],
): Promise<Started> {
  const { actor, organisation, language } = order;
  const input = await draftInput(deps, organisation.id, { name: actor.displayName, language });
  if (!input) return err("object.missing");
  const { contentHash, number, date } = input.edition;
  const chosen = parts.length > 0 ? `-${parts.join("")}` : "";
  return startPrint(deps, {
    accountId: actor.accountId,
    organisationId: organisation.id,
    fileName: `Notfallhandbuch-${organisation.code}-Entwurf${chosen}.pdf`,
    edition: null,
    content: `draft${chosen}/${language}/${number}/${date}/${contentHash}`,
    job: { kind: "handbook", input: parts.length > 0 ? { ...input, parts } : input },
    onPrinted: keeping(deps, order, null),
  });
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
    job: { kind: "handbook", input },
    onPrinted: keeping(deps, order, release),
  });
}
