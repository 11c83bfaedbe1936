import { err, ok } from "#app/domain/shared/result.ts";
import { inverseChanges } from "#app/domain/tables/index.ts";
import { evidenceOf, type ServiceActor } from "#app/services/organisation/service-actor.ts";

import { meanwhileChanged } from "./meanwhile-changed.server.ts";
import { storedImportSchema, type StoredImport } from "./stored-import.server.ts";
import type { TableDeps, TableResult } from "./table-import.ts";
import { writeContentChanges } from "./write-content-changes.server.ts";

export interface UndoRequest {
  readonly organisationId: string;
  readonly importId: string;
}

/**
 * Takes an import of the same account back, row by row, as long as nobody has changed anything since; the content is then
 * exactly what it was. A second undo finds a changed organisation and is refused.
 */
export async function undoTableImport(
  deps: Pick<TableDeps, "repositories" | "unitOfWork">,
  actor: ServiceActor,
  { organisationId, importId }: UndoRequest,
): Promise<TableResult<{ readonly contentVersion: number }>> {
  const submission = await deps.repositories.submissions.find(actor.accountId, importId);
  const stored = storedImportSchema.safeParse(submission?.result);
  if (!stored.success || stored.data.organisationId !== organisationId)
    return err({ code: "tables.import-unknown" });
  const undone = await takeBack(deps, actor, { importId, ...stored.data });
  if (undone.ok) return undone;
  const organisation = await deps.repositories.organisations.findById(organisationId);
  if (organisation === undefined) return err({ code: "organisation.unknown" });
  const changed = await meanwhileChanged(deps.repositories, organisationId, stored.data.contentVersion);
  return err({ code: "tables.undo-conflict", contentVersion: organisation.contentVersion, changed });
}

async function takeBack(
  { unitOfWork }: Pick<TableDeps, "unitOfWork">,
  actor: ServiceActor,
  { organisationId, importId, contentVersion, changes, documentHashBefore }: StoredImport & UndoRequest,
) {
  return unitOfWork<{ readonly contentVersion: number }, { readonly code: "changed-meanwhile" }>(
    async (repositories) => {
      const target = { organisationId, baseVersion: contentVersion };
      const written = await writeContentChanges(repositories, actor, target, inverseChanges(changes));
      if (!written.ok) return written;
      const organisation = await repositories.organisations.findById(organisationId);
      const version = written.value.contentVersion;
      await repositories.audit.append({
        action: "tables.import-undone",
        ...evidenceOf(actor),
        organisationId,
        object: { kind: "organisation", code: organisation?.code ?? organisationId, version },
        payload: { importId, documentHash: documentHashBefore },
      });
      return ok({ contentVersion: version });
    },
  );
}
