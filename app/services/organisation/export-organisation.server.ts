import type { Actor } from "#app/domain/access/index.ts";
import { canonicalDocumentText } from "#app/domain/exchange/index.ts";
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { scriptSecrets } from "#app/services/access/script-secrets.server.ts";
import { documentWithoutSecrets } from "#app/services/evidence/without-secrets.ts";
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

/**
 * The whole content of one organisation in the exchange format; for a reader without the scripts he or she must not know yet.
 * That it left the installation is recorded with its hash.
 */
export async function exportOrganisation(
  deps: Pick<Deps, "repositories" | "unitOfWork">,
  code: string,
  actor: ServiceActor = { accountId: "system" },
  reader?: { readonly actor: Actor; readonly organisation: CurrentOrganisation },
): Promise<Result<OrganisationExport, ExportRefusal>> {
  const organisation = await deps.repositories.organisations.findByCode(code);
  const stored =
    organisation === undefined ? undefined : await deps.repositories.exchange.load(organisation.id);
  if (organisation === undefined || stored === undefined) {
    return err({
      code: "organisation.unknown",
      message: `Die Organisation „${code}“ gibt es hier nicht; bitte die Schreibweise des Kürzels prüfen.`,
    });
  }
  const secrets = reader === undefined ? [] : await scriptSecrets(deps, reader.actor, reader.organisation);
  const document = documentWithoutSecrets(stored, secrets);
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
