import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { TABLE_LISTS, type ContentChanges } from "#app/domain/tables/index.ts";
import { evidenceOf, type ServiceActor } from "#app/services/organisation/service-actor.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import type { TableDeps, TableResult } from "./file-import.ts";
import { meanwhileChanged } from "./meanwhile-changed.server.ts";
import { replaceContent } from "./replace-content.server.ts";
import {
  importIdOf,
  storedPreviewSchema,
  type StoredImport,
  type StoredPreview,
} from "./stored-import.server.ts";
import { writeContentChanges, type Conflict } from "./write-content-changes.server.ts";

export interface FileImportRequest {
  readonly organisationId: string;
  /** The change as it was previewed. */
  readonly token: string;
}

type Counts = StoredImport["counts"];

export interface AppliedImport {
  /** Give it to `undoFileImport`. */
  readonly importId: string;
  readonly contentVersion: number;
  readonly counts: Counts;
}

/**
 * Applies a previewed change, all or nothing in one transaction: the rows that change with their events, one event of the
 * import with its counts, and what takes it back. Refuses when anybody changed the organisation since the preview.
 */
export async function applyFileImport(
  deps: Pick<TableDeps, "repositories" | "unitOfWork">,
  actor: ServiceActor,
  { organisationId, token }: FileImportRequest,
): Promise<TableResult<AppliedImport>> {
  const kept = await deps.repositories.submissions.find(actor.accountId, token);
  const preview = storedPreviewSchema.safeParse(kept?.result);
  if (!preview.success || preview.data.organisationId !== organisationId)
    return err({ code: "tables.preview-unknown" });
  const importId = importIdOf(token);
  const applied = await deps.unitOfWork<AppliedImport, Conflict>(async (repositories) =>
    write(repositories, actor, importId, preview.data),
  );
  return applied.ok ? applied : conflict(deps, preview.data);
}

async function conflict(
  { repositories }: Pick<TableDeps, "repositories">,
  { organisationId, baseVersion }: StoredPreview,
): Promise<TableResult<never>> {
  const contentVersion = (await repositories.organisations.findById(organisationId))?.contentVersion;
  if (contentVersion === undefined) return err({ code: "organisation.unknown" });
  const changed = await meanwhileChanged(repositories, organisationId, baseVersion);
  return err({ code: "tables.conflict", contentVersion, changed });
}

function countsOfRows(changes: ContentChanges): Counts {
  const counts: Counts = {};
  for (const list of TABLE_LISTS) {
    const { added, changed, removed } = changes[list];
    counts[list] = { added: added.length, changed: changed.length, removed: removed.length };
  }
  return counts;
}

function listSizes(document: ExchangeDocument): Record<string, number> {
  const lists = Object.entries(document).filter(([, part]) => Array.isArray(part));
  return Object.fromEntries(lists.map(([key, list]) => [key, (list as readonly unknown[]).length]));
}

async function write(
  repositories: Repositories,
  actor: ServiceActor,
  importId: string,
  preview: StoredPreview,
): Promise<Result<AppliedImport, Conflict>> {
  const { organisationId, change, fileHash, documentHash, documentHashBefore, fileName } = preview;
  const written =
    change.kind === "tables"
      ? await writeContentChanges(repositories, actor, preview, change.changes)
      : await replaceContent(repositories, preview, change.after, {
          accountId: actor.accountId,
          importId,
        });
  if (!written.ok) return written;
  const { contentVersion } = written.value;
  const organisation = await repositories.organisations.findById(organisationId);
  const head = {
    ...evidenceOf(actor),
    organisationId,
    object: {
      kind: "organisation",
      code: organisation?.code ?? organisationId,
      version: contentVersion,
    },
  } as const;
  const counts: Counts = change.kind === "tables" ? countsOfRows(change.changes) : {};
  if (change.kind === "tables")
    await repositories.audit.append({
      action: "tables.imported",
      ...head,
      payload: { fileHash, documentHash, counts },
    });
  else {
    const previous = change.before === null ? {} : { previousHash: documentHashBefore };
    const payload = { created: false, documentHash, ...previous, counts: listSizes(change.after) };
    await repositories.audit.append({ action: "organisation.imported", ...head, payload });
  }
  const result: StoredImport = {
    kind: "import",
    organisationId,
    fileName,
    contentVersion,
    documentHash,
    documentHashBefore,
    counts,
    change,
  };
  await repositories.submissions.insert({
    submitId: importId,
    accountId: actor.accountId,
    fingerprint: documentHash,
    result,
  });
  return ok({ importId, contentVersion, counts });
}
