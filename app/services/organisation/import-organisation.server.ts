import { canonicalDocumentText, checkDocument, countLosses } from "#app/domain/exchange/index.ts";
import type { ExchangeDocument, PartLoss, Problem } from "#app/domain/exchange/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { adoptReleasedPlans } from "#app/services/plans/adopt-released-plans.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import type { Organisation, OrganisationRefusal } from "#db/repositories/organisation-records.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { previousContent } from "./previous-content.server.ts";
import { evidenceOf } from "./service-actor.ts";
import type { ServiceActor } from "./service-actor.ts";

export type ImportReport = {
  readonly organisation: Organisation;
  /** False when the organisation was here already and its whole content has been replaced. */
  readonly created: boolean;
  readonly counts: Readonly<Record<string, number>>;
};

export type ImportOptions = {
  /** SHA-256 of the canonical text of the content that may be replaced: only what somebody has seen and kept ever goes. */
  readonly replacing?: string;
};

export type ImportRefusal =
  | { readonly code: "document.problems"; readonly problems: readonly Problem[] }
  | { readonly code: "organisation.has-content"; readonly losses: ReadonlyMap<string, PartLoss> }
  | { readonly code: OrganisationRefusal["code"]; readonly message: string };

const MESSAGES: Record<OrganisationRefusal["code"], string> = {
  "organisation.code-taken":
    "Die Organisation wurde soeben von jemand anderem angelegt; bitte den Import wiederholen.",
  "organisation.parent-cycle":
    "Die übergeordnete Organisation liegt unter der eigenen; bitte „parent“ in der Datei berichtigen.",
  "row.conflict": "Die Organisation wurde soeben geändert; bitte den Import wiederholen.",
  "row.missing": "Die Organisation wurde soeben entfernt; bitte den Import wiederholen.",
};

function countsOf(document: ExchangeDocument): Record<string, number> {
  const lists = Object.entries(document).filter(([, part]) => Array.isArray(part));
  return Object.fromEntries(lists.map(([key, list]) => [key, (list as readonly unknown[]).length]));
}

async function placeHead(
  repositories: Repositories,
  newId: string,
  head: ExchangeDocument["organisation"],
): Promise<Result<{ organisation: Organisation; created: boolean }, OrganisationRefusal>> {
  const existing = await repositories.organisations.findByCode(head.code);
  const change = {
    id: existing?.id ?? newId,
    name: head.name,
    // What a file does not say about the head leaves the organisation where it hangs.
    kind: head.kind ?? existing?.kind ?? null,
    parentCode: head.parent ?? existing?.parentCode ?? null,
  };
  const placed =
    existing === undefined
      ? await repositories.organisations.insert({ ...change, code: head.code })
      : await repositories.organisations.update(change, existing.version);
  return placed.ok ? ok({ organisation: placed.value, created: existing === undefined }) : placed;
}

/**
 * Brings a whole organisation into the installation, all or nothing. Where its code is here already with content, that is
 * replaced only if it is exactly what `replacing` names; otherwise refused with what would go. The document is checked
 * first; every problem is named.
 */
export async function importOrganisation(
  deps: Pick<Deps, "unitOfWork" | "ids">,
  actor: ServiceActor,
  value: unknown,
  options: ImportOptions = {},
): Promise<Result<ImportReport, ImportRefusal>> {
  const problems = checkDocument(value);
  if (problems.length > 0) return err({ code: "document.problems", problems });
  const document = value as ExchangeDocument;
  const documentHash = hashOfText(canonicalDocumentText(document));
  const counts = countsOf(document);
  const newId = deps.ids.next();
  return deps.unitOfWork<ImportReport, ImportRefusal>(async (repositories) => {
    const previous = await previousContent(repositories, document.organisation.code);
    if (previous !== undefined && previous.hash !== options.replacing)
      return err({ code: "organisation.has-content", losses: countLosses(previous.document, document) });
    const placed = await placeHead(repositories, newId, document.organisation);
    if (!placed.ok) return err({ code: placed.error.code, message: MESSAGES[placed.error.code] });
    const { organisation, created } = placed.value;
    await repositories.exchange.replace(organisation.id, document);
    await adoptReleasedPlans(repositories, {
      organisationId: organisation.id,
      document,
      by: actor.accountId,
      newId: () => deps.ids.next(),
    });
    await repositories.audit.append({
      action: "organisation.imported",
      ...evidenceOf(actor),
      organisationId: organisation.id,
      object: { kind: "organisation", code: organisation.code, version: organisation.version },
      payload: {
        created,
        documentHash,
        ...(previous === undefined ? {} : { previousHash: previous.hash }),
        counts,
      },
    });
    return ok({ organisation, created, counts });
  });
}
