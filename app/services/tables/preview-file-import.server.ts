import type { Language } from "#app/domain/shared/language.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import type { DocumentDifference, SheetKey, TableProblem } from "#app/domain/tables/index.ts";
import type { ServiceActor } from "#app/services/organisation/service-actor.ts";

import type { FileCheckPhase } from "./file-checker.ts";
import type { ImportFile, TableDeps, TableResult } from "./file-import.ts";
import { readFileChange, type FileChange } from "./read-file-change.server.ts";
import type { StoredChange, StoredPreview } from "./stored-import.server.ts";
import { isUndoable } from "./undo-file-import.server.ts";

export interface FilePreview {
  readonly difference: DocumentDifference;
  /** Entries of each part that stay as they are. */
  readonly unchanged: Readonly<Record<string, number>>;
  /** Content version the preview was made on; the change is refused on any other. */
  readonly baseVersion: number;
  /** Hash of the content after the change: what was looked at is what is applied. */
  readonly fingerprint: string;
  /** Names the change that waits to be applied; null where there is nothing to change. */
  readonly token: string | null;
  /** False where the organisation has no content yet that could be put back. */
  readonly canUndo: boolean;
  readonly sheets: readonly SheetKey[];
  /** Sheets and columns that were left out, each by name. */
  readonly notices: readonly TableProblem[];
}

/** Larger differences are not kept a second time beside their change; after a restart one then chooses the file again. */
const MOST_OBJECTS_KEPT = 5_000;

export interface Reading {
  readonly language: Language;
  /** Name of the preview; missing: a fresh one. */
  readonly token?: string;
  readonly checkedAt?: string;
  readonly onPhase?: (phase: FileCheckPhase) => void;
}

/** What a file would change, as a difference. The organisation stays as it is; the change is kept for its account. */
export async function previewFileImport(
  deps: TableDeps,
  actor: ServiceActor,
  file: ImportFile,
  reading: Reading,
): Promise<TableResult<FilePreview>> {
  const read = await readFileChange(deps, file, reading.language, reading.onPhase);
  if (!read.ok) return read;
  const { difference, unchanged, baseVersion, fileHash, documentHash, sheets, notices } = read.value;
  const canUndo = isUndoable({ change: storedChange(read.value) });
  const preview = { difference, unchanged, baseVersion, fingerprint: documentHash, sheets, notices, canUndo };
  if (difference.objects.length === 0) return ok({ ...preview, token: null });
  const token = reading.token ?? deps.ids.next();
  const { documentHashBefore } = read.value;
  const stored: StoredPreview = {
    kind: "import-preview",
    organisationId: file.organisationId,
    fileName: file.fileName,
    baseVersion,
    fileHash,
    documentHash,
    documentHashBefore,
    change: storedChange(read.value),
    ...(reading.checkedAt === undefined || difference.objects.length > MOST_OBJECTS_KEPT
      ? {}
      : { shown: { difference, unchanged, sheets, notices, checkedAt: reading.checkedAt } }),
  };
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

/** A preview as it was shown, from what was kept of it; undefined where that is not enough. */
export function recalledPreview(stored: StoredPreview, token: string): FilePreview | undefined {
  const { shown, baseVersion, documentHash, change } = stored;
  if (!shown) return undefined;
  const { difference, unchanged, sheets, notices } = shown;
  const canUndo = isUndoable({ change });
  return { difference, unchanged, sheets, notices, baseVersion, fingerprint: documentHash, canUndo, token };
}

function storedChange({ change, before, hadContent }: FileChange): StoredChange {
  if (change.kind === "tables") return { kind: "tables", changes: change.changes };
  return { kind: "exchange", before: hadContent ? before : null, after: change.document };
}
