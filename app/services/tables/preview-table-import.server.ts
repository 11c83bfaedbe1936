import type { Language } from "#app/domain/shared/language.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import {
  documentDifference,
  type DocumentDifference,
  type SheetKey,
  type TableProblem,
} from "#app/domain/tables/index.ts";
import type { ServiceActor } from "#app/services/organisation/service-actor.ts";

import { readTableChange } from "./table-change.server.ts";
import type { ImportFile, TableDeps, TableResult } from "./table-import.ts";

export interface TablePreview {
  readonly difference: DocumentDifference;
  /** Content version the preview was made on; the change is refused on any other. */
  readonly baseVersion: number;
  /** Hash of the content after the change: what was looked at is what is applied. */
  readonly fingerprint: string;
  /** Names the change that waits to be applied; null where there is nothing to change. */
  readonly token: string | null;
  readonly sheets: readonly SheetKey[];
  /** Sheets and columns that were left out, each by name. */
  readonly notices: readonly TableProblem[];
}

/** What a file would change, as a difference. The organisation stays as it is; the change is kept for its account. */
export async function previewTableImport(
  deps: TableDeps,
  actor: ServiceActor,
  file: ImportFile,
  language: Language,
): Promise<TableResult<TablePreview>> {
  const read = await readTableChange(deps, file);
  if (!read.ok) return read;
  const { before, after, changes, baseVersion, fileHash, documentHash, sheets, notices } = read.value;
  const difference = documentDifference(before, after, language);
  const preview = { difference, baseVersion, fingerprint: documentHash, sheets, notices };
  if (difference.objects.length === 0) return ok({ ...preview, token: null });
  const token = deps.ids.next();
  const { organisationId } = file;
  const stored = { kind: "table-preview", organisationId, baseVersion, fileHash, documentHash, changes };
  const kept = await deps.unitOfWork(async (repositories) =>
    repositories.submissions.insert({
      submitId: token,
      accountId: actor.accountId,
      fingerprint: documentHash,
      result: stored,
    }),
  );
  return kept.ok ? ok({ ...preview, token }) : err({ code: "tables.preview-unknown" });
}
