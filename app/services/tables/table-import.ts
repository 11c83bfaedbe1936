import type { Result } from "#app/domain/shared/result.ts";
import type { SheetKey, TableProblem } from "#app/domain/tables/index.ts";
import type { Deps } from "#app/services/ports.ts";

import type { TableFileRefusal } from "./table-files.ts";

export type TableDeps = Pick<Deps, "repositories" | "unitOfWork" | "ids" | "tableFiles">;

export interface ImportFile {
  readonly organisationId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Sheets that name everything there is; what they do not name is removed. */
  readonly complete?: readonly SheetKey[];
}

/** Something somebody else has changed meanwhile. */
export interface MeanwhileChanged {
  readonly list: string;
  readonly id: string;
  readonly updatedAt: string;
}

export type TableImportRefusal =
  | { readonly code: TableFileRefusal | "organisation.unknown" | "tables.unchanged" }
  | { readonly code: "tables.preview-unknown" | "tables.differs" | "tables.import-unknown" }
  | { readonly code: "tables.problems"; readonly problems: readonly TableProblem[] }
  | {
      readonly code: "tables.conflict" | "tables.undo-conflict";
      readonly contentVersion: number;
      /** As far as it is still there; what has been removed meanwhile is not named. */
      readonly changed: readonly MeanwhileChanged[];
    };

export type TableResult<T> = Result<T, TableImportRefusal>;
