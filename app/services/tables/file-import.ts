import type { Result } from "#app/domain/shared/result.ts";
import type { ExchangeMode, SheetKey } from "#app/domain/tables/index.ts";
import type { Deps } from "#app/services/ports.ts";

import type { FileRefusal } from "./file-checker.ts";

export type TableDeps = Pick<Deps, "repositories" | "unitOfWork" | "ids" | "tableFiles" | "checkFile">;

export interface ImportFile {
  readonly organisationId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Sheets that name everything there is; what they do not name is removed. */
  readonly complete?: readonly SheetKey[];
  /** The file is in the exchange format, not a table; how much of the content it replaces. */
  readonly exchange?: ExchangeMode;
}

/** Something somebody else has changed meanwhile. */
export interface MeanwhileChanged {
  readonly list: string;
  readonly id: string;
  readonly updatedAt: string;
}

export type TableImportRefusal =
  | FileRefusal
  | { readonly code: "organisation.unknown" | "tables.no-parameters" }
  | { readonly code: "tables.preview-unknown" | "tables.import-unknown" }
  | {
      readonly code: "tables.conflict" | "tables.undo-conflict";
      readonly contentVersion: number;
      /** As far as it is still there; what has been removed meanwhile is not named. */
      readonly changed: readonly MeanwhileChanged[];
    };

export type TableResult<T> = Result<T, TableImportRefusal>;
