import { checkDocument, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { inverseChanges, TABLE_LISTS, withChanges, type RowChanges } from "#app/domain/tables/index.ts";
import { evidenceOf, type ServiceActor } from "#app/services/organisation/service-actor.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import type { MeanwhileChanged, TableDeps, TableResult } from "./file-import.ts";
import { meanwhileChanged, rowName } from "./meanwhile-changed.server.ts";
import { replaceContent } from "./replace-content.server.ts";
import { storedImportSchema, type StoredImport } from "./stored-import.server.ts";
import { writeContentChanges, type Conflict } from "./write-content-changes.server.ts";

export interface UndoRequest {
  readonly organisationId: string;
  readonly importId: string;
}

type Undone = { readonly contentVersion: number };
type UndoDeps = Pick<TableDeps, "repositories" | "unitOfWork">;

/**
 * Takes an import of the same account back: rows of a table as long as nobody has changed one of them since (other rows may have
 * changed), the whole content as long as nothing at all has. A second undo finds changed rows and is refused.
 */
export async function undoFileImport(
  deps: UndoDeps,
  actor: ServiceActor,
  { organisationId, importId }: UndoRequest,
): Promise<TableResult<Undone>> {
  const submission = await deps.repositories.submissions.find(actor.accountId, importId);
  const stored = storedImportSchema.safeParse(submission?.result);
  if (!stored.success || stored.data.organisationId !== organisationId || !isUndoable(stored.data))
    return err({ code: "tables.import-unknown" });
  const organisation = await deps.repositories.organisations.findById(organisationId);
  if (organisation === undefined) return err({ code: "organisation.unknown" });
  const { contentVersion } = organisation;
  const changed = await inTheWay(deps.repositories, stored.data, contentVersion);
  const refused = { code: "tables.undo-conflict", contentVersion, changed } as const;
  if (changed.length > 0 || !(await staysSound(deps.repositories, stored.data, contentVersion)))
    return err(refused);
  const undone = await deps.unitOfWork<Undone, Conflict>(async (repositories) =>
    takeBack(repositories, actor, { ...stored.data, importId, baseVersion: contentVersion }),
  );
  return undone.ok ? undone : err(refused);
}

/** Content that was not there before cannot be put back. */
export function isUndoable({ change }: Pick<StoredImport, "change">): boolean {
  return change.kind === "tables" || change.before !== null;
}

/** What somebody changed since the import and undoing would overwrite. */
async function inTheWay(
  repositories: Repositories,
  { organisationId, contentVersion, change }: StoredImport,
  versionNow: number,
): Promise<readonly MeanwhileChanged[]> {
  if (versionNow === contentVersion) return [];
  const changed = await meanwhileChanged(repositories, organisationId, contentVersion);
  if (change.kind === "exchange") return changed;
  const touched = new Set(TABLE_LISTS.flatMap((list) => rowsOf(change.changes[list], list)));
  return changed.filter(({ list, id }) => touched.has(`${list} ${id}`));
}

function rowsOf({ added, changed, removed }: RowChanges, list: string): readonly string[] {
  const rows = [...added, ...removed, ...changed.map(({ after }) => after)];
  return rows.map((row) => `${list} ${rowName(row)}`);
}

/** Whether the content would still hold together: something new may point at what would go. */
async function staysSound(
  { exchange }: Repositories,
  { organisationId, contentVersion, change }: StoredImport,
  versionNow: number,
): Promise<boolean> {
  if (versionNow === contentVersion) return true;
  if (change.kind === "exchange") return false;
  const document = await exchange.load(organisationId);
  const back = inverseChanges(change.changes);
  const after = document === undefined ? undefined : withChanges(document, back);
  return after !== undefined && checkDocument(after).length === 0;
}

async function takeBack(
  repositories: Repositories,
  actor: ServiceActor,
  imported: StoredImport & UndoRequest & { readonly baseVersion: number },
): Promise<Result<Undone, Conflict>> {
  const { organisationId, importId, change, documentHashBefore } = imported;
  const written =
    change.kind === "tables"
      ? await writeContentChanges(repositories, actor, imported, inverseChanges(change.changes))
      : await replaceContent(repositories, imported, change.before as ExchangeDocument, {
          accountId: actor.accountId,
          importId,
        });
  if (!written.ok) return written;
  const organisation = await repositories.organisations.findById(organisationId);
  const { contentVersion: version } = written.value;
  await repositories.audit.append({
    action: "tables.import-undone",
    ...evidenceOf(actor),
    organisationId,
    object: { kind: "organisation", code: organisation?.code ?? organisationId, version },
    payload: { importId, documentHash: documentHashBefore },
  });
  return ok({ contentVersion: version });
}
