import { canonicalDocumentText } from "#app/domain/exchange/index.ts";
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfText } from "#db/audit/hashes.ts";

import { evidenceOf } from "./service-actor.ts";
import type { ServiceActor } from "./service-actor.ts";

export type OrganisationExport = {
  readonly document: ExchangeDocument;
  /** Canonical text: the same content always gives the same bytes. */
  readonly text: string;
  readonly hash: string;
};

export type ExportRefusal = { readonly code: "organisation.unknown"; readonly message: string };

/** The whole content of one organisation in the exchange format. That it left the installation is recorded with its hash. */
export async function exportOrganisation(
  deps: Pick<Deps, "repositories" | "unitOfWork">,
  code: string,
  actor: ServiceActor = { accountId: "system" },
): Promise<Result<OrganisationExport, ExportRefusal>> {
  const organisation = await deps.repositories.organisations.findByCode(code);
  const document =
    organisation === undefined ? undefined : await deps.repositories.exchange.load(organisation.id);
  if (organisation === undefined || document === undefined) {
    return err({
      code: "organisation.unknown",
      message: `Die Organisation „${code}“ gibt es hier nicht; bitte die Schreibweise des Kürzels prüfen.`,
    });
  }
  const text = canonicalDocumentText(document);
  const hash = hashOfText(text);
  await deps.unitOfWork(async ({ audit }) =>
    ok(
      await audit.append({
        action: "organisation.exported",
        ...evidenceOf(actor),
        organisationId: organisation.id,
        object: { kind: "organisation", code: organisation.code, version: organisation.version },
        payload: { documentHash: hash },
      }),
    ),
  );
  return ok({ document, text, hash });
}
