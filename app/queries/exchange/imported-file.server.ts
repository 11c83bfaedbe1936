import type { Language } from "#app/domain/shared/language.ts";
import { partLabel } from "#app/domain/tables/index.ts";
import type { Deps } from "#app/services/ports.ts";
import { storedImportSchema } from "#app/services/tables/stored-import.server.ts";
import { isUndoable } from "#app/services/tables/undo-file-import.server.ts";

export interface ImportedFileView {
  readonly fileName: string;
  readonly documentHash: string;
  /** Empty where the whole content was replaced. */
  readonly counts: readonly {
    readonly label: string;
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
  }[];
  readonly canUndo: boolean;
}

/** A finished import of this account; undefined once it has been tidied away. */
export async function importedFile(
  { repositories }: Deps,
  whose: { readonly accountId: string; readonly organisationId: string; readonly language: Language },
  importId: string,
): Promise<ImportedFileView | undefined> {
  const submission = await repositories.submissions.find(whose.accountId, importId);
  const stored = storedImportSchema.safeParse(submission?.result);
  if (!stored.success || stored.data.organisationId !== whose.organisationId) return undefined;
  const { fileName, documentHash, counts } = stored.data;
  const rows = Object.entries(counts).map(([part, count]) => ({
    label: partLabel(part, whose.language),
    ...count,
  }));
  return {
    fileName,
    documentHash,
    counts: rows.filter(({ added, changed, removed }) => added + changed + removed > 0),
    canUndo: isUndoable(stored.data),
  };
}
