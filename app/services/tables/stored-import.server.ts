import { z } from "zod";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import {
  TABLE_LISTS,
  type ContentChanges,
  type DocumentDifference,
  type RowChanges,
  type SheetKey,
  type TableList,
  type TableProblem,
} from "#app/domain/tables/index.ts";

/** Checked before it was stored: looking at ten thousand entries once more would keep everybody waiting. */
const entrySchema = z.custom<object>((value) => typeof value === "object" && value !== null);

const rowChangesSchema: z.ZodType<RowChanges> = z.strictObject({
  added: z.array(entrySchema),
  changed: z.array(z.strictObject({ before: entrySchema, after: entrySchema })),
  removed: z.array(entrySchema),
});

const contentChangesSchema = z.custom<ContentChanges>((value) => {
  const lists = z.record(z.enum(TABLE_LISTS), rowChangesSchema).safeParse(value);
  return lists.success && TABLE_LISTS.every((list: TableList) => list in lists.data);
});

const documentSchema = z.custom<ExchangeDocument>((value) => entrySchema.safeParse(value).success);

/** Rows of tables, or the whole content before and after; null before where there was none. */
const storedChangeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("tables"), changes: contentChangesSchema }),
  z.strictObject({
    kind: z.literal("exchange"),
    before: documentSchema.nullable(),
    after: documentSchema,
  }),
]);

const stored = {
  organisationId: z.string(),
  fileName: z.string(),
  documentHash: z.string(),
  documentHashBefore: z.string(),
  change: storedChangeSchema,
};

/** What a person sees of a preview besides the change itself; written by this program, so its shape is known. */
export interface ShownPreview {
  readonly difference: DocumentDifference;
  readonly unchanged: Readonly<Record<string, number>>;
  readonly sheets: readonly SheetKey[];
  readonly notices: readonly TableProblem[];
  readonly checkedAt: string;
}

const shownPreviewSchema = z.custom<ShownPreview>(
  (value) => z.looseObject({ difference: entrySchema, checkedAt: z.string() }).safeParse(value).success,
);

/** A previewed change that waits to be applied; kept with the submissions of its account, which are tidied away by age. */
export const storedPreviewSchema = z.strictObject({
  kind: z.literal("import-preview"),
  baseVersion: z.number().int(),
  fileHash: z.string(),
  /** Missing where the preview was too large to be kept twice. */
  shown: shownPreviewSchema.optional(),
  ...stored,
});

/** Number of the import a preview becomes: whoever knows the preview finds what became of it. */
export function importIdOf(token: string): string {
  return `${token}.applied`;
}

/** An applied change with everything that takes it back. */
export const storedImportSchema = z.strictObject({
  kind: z.literal("import"),
  contentVersion: z.number().int(),
  counts: z.record(
    z.string(),
    z.strictObject({ added: z.number().int(), changed: z.number().int(), removed: z.number().int() }),
  ),
  ...stored,
});

export type StoredChange = z.infer<typeof storedChangeSchema>;
export type StoredPreview = z.infer<typeof storedPreviewSchema>;
export type StoredImport = z.infer<typeof storedImportSchema>;
