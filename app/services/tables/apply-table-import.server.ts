import { canonicalDocumentText } from "#app/domain/exchange/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import {
  TABLE_LISTS,
  type ChangeCounts,
  type ContentChanges,
  type TableList,
} from "#app/domain/tables/index.ts";
import { evidenceOf, type ServiceActor } from "#app/services/organisation/service-actor.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { meanwhileChanged } from "./meanwhile-changed.server.ts";
import { storedPreviewSchema, type StoredImport } from "./stored-import.server.ts";
import { readTableChange } from "./table-change.server.ts";
import type { ImportFile, TableDeps, TableResult } from "./table-import.ts";
import { writeContentChanges } from "./write-content-changes.server.ts";

export interface TableImportRequest {
  readonly organisationId: string;
  /** The change as it was previewed, or the file again with what its preview said. */
  readonly source:
    | { readonly token: string }
    | (Omit<ImportFile, "organisationId"> & { readonly baseVersion: number; readonly fingerprint: string });
}

export interface AppliedImport {
  /** Give it to `undoTableImport`. */
  readonly importId: string;
  readonly contentVersion: number;
  readonly counts: Readonly<Record<TableList, ChangeCounts>>;
}

type Pending = {
  readonly importId: string;
  readonly organisationId: string;
  readonly baseVersion: number;
  readonly fileHash: string;
  readonly documentHash: string;
  readonly documentHashBefore: string;
  readonly changes: ContentChanges;
};

/**
 * Applies a previewed change, all or nothing in one transaction: the rows that change with their events, one event of the
 * import with its counts, and what takes it back. Refuses when anybody changed the organisation since the preview.
 */
export async function applyTableImport(
  deps: TableDeps,
  actor: ServiceActor,
  request: TableImportRequest,
): Promise<TableResult<AppliedImport>> {
  const pending = await pendingChange(deps, actor, request);
  if (!pending.ok) return pending;
  const applied = await deps.unitOfWork<AppliedImport, { readonly code: "changed-meanwhile" }>(
    async (repositories) => write(repositories, actor, pending.value),
  );
  if (applied.ok) return applied;
  return conflict(deps, pending.value);
}

async function conflict(
  { repositories }: Pick<TableDeps, "repositories">,
  { organisationId, baseVersion }: Pick<Pending, "organisationId" | "baseVersion">,
): Promise<TableResult<never>> {
  const contentVersion = (await repositories.organisations.findById(organisationId))?.contentVersion;
  if (contentVersion === undefined) return err({ code: "organisation.unknown" });
  const changed = await meanwhileChanged(repositories, organisationId, baseVersion);
  return err({ code: "tables.conflict", contentVersion, changed });
}

async function pendingChange(
  deps: TableDeps,
  actor: ServiceActor,
  { organisationId, source }: TableImportRequest,
): Promise<TableResult<Pending>> {
  const current = await deps.repositories.exchange.load(organisationId);
  if (current === undefined) return err({ code: "organisation.unknown" });
  const importId = deps.ids.next();
  const documentHashBefore = hashOfText(canonicalDocumentText(current));
  if ("token" in source) {
    const stored = await deps.repositories.submissions.find(actor.accountId, source.token);
    const preview = storedPreviewSchema.safeParse(stored?.result);
    if (!preview.success || preview.data.organisationId !== organisationId)
      return err({ code: "tables.preview-unknown" });
    const { baseVersion, fileHash, documentHash, changes } = preview.data;
    return ok({ importId, organisationId, baseVersion, fileHash, documentHash, documentHashBefore, changes });
  }
  const read = await readTableChange(deps, { organisationId, ...source });
  if (!read.ok) return read;
  const { fileHash, documentHash, changes } = read.value;
  const { baseVersion } = source;
  if (read.value.baseVersion !== baseVersion) return conflict(deps, { organisationId, baseVersion });
  if (documentHash !== source.fingerprint) return err({ code: "tables.differs" });
  if (isEmpty(changes)) return err({ code: "tables.unchanged" });
  return ok({ importId, organisationId, baseVersion, fileHash, documentHash, documentHashBefore, changes });
}

function isEmpty(changes: ContentChanges): boolean {
  return Object.values(countsOf(changes)).every(
    ({ added, changed, removed }) => added + changed + removed === 0,
  );
}

function countsOf(changes: ContentChanges): Record<TableList, ChangeCounts> {
  const counts = TABLE_LISTS.map((list) => {
    const { added, changed, removed } = changes[list];
    return [list, { added: added.length, changed: changed.length, removed: removed.length }];
  });
  return Object.fromEntries(counts) as Record<TableList, ChangeCounts>;
}

async function write(repositories: Repositories, actor: ServiceActor, pending: Pending) {
  const { importId, organisationId, fileHash, documentHash, documentHashBefore, changes } = pending;
  const written = await writeContentChanges(repositories, actor, pending, changes);
  if (!written.ok) return written;
  const { contentVersion } = written.value;
  const counts = countsOf(changes);
  const organisation = await repositories.organisations.findById(organisationId);
  await repositories.audit.append({
    action: "tables.imported",
    ...evidenceOf(actor),
    organisationId,
    object: { kind: "organisation", code: organisation?.code ?? organisationId, version: contentVersion },
    payload: { fileHash, documentHash, counts },
  });
  const stored: StoredImport = {
    kind: "table-import",
    organisationId,
    contentVersion,
    documentHashBefore,
    changes: changes as StoredImport["changes"],
  };
  await repositories.submissions.insert({
    submitId: importId,
    accountId: actor.accountId,
    fingerprint: documentHash,
    result: stored,
  });
  return ok({ importId, contentVersion, counts });
}
