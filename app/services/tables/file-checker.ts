import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type {
  ContentChanges,
  DocumentDifference,
  ExchangeFault,
  ExchangeMode,
  SheetKey,
  TableProblem,
} from "#app/domain/tables/index.ts";

import type { TableFileRefusal } from "./table-files.ts";

export type FileOrder = {
  readonly bytes: Uint8Array;
  readonly language: Language;
  /** Present content the file is compared with. */
  readonly document: ExchangeDocument;
} & (
  | { readonly kind: "tables"; readonly fileName: string; readonly complete: readonly SheetKey[] }
  | { readonly kind: "exchange"; readonly mode: ExchangeMode }
);

/** What a file would do to the content. */
export interface CheckedFile {
  readonly difference: DocumentDifference;
  /** Entries of each part that stay as they are. */
  readonly unchanged: Readonly<Record<string, number>>;
  readonly fileHash: string;
  /** Of the content after and before the change. */
  readonly documentHash: string;
  readonly documentHashBefore: string;
  readonly sheets: readonly SheetKey[];
  /** What was left out, each by name. */
  readonly notices: readonly TableProblem[];
  readonly change:
    | { readonly kind: "tables"; readonly changes: ContentChanges }
    | { readonly kind: "exchange"; readonly document: ExchangeDocument };
}

export type ExchangeFileRefusal = "exchange.empty" | "exchange.too-large" | "exchange.encoding";

export type FileRefusal =
  | { readonly code: TableFileRefusal | ExchangeFileRefusal }
  | { readonly code: "tables.problems"; readonly problems: readonly TableProblem[] }
  | ExchangeFault;

export type FileCheckPhase = "waiting" | "reading";

/** Port: reads what somebody sent and compares it with the content, without keeping other people waiting. */
export type FileChecker = (
  order: FileOrder,
  onPhase?: (phase: FileCheckPhase) => void,
) => Promise<Result<CheckedFile, FileRefusal>>;
