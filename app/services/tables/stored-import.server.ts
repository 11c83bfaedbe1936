import { z } from "zod";

import {
  contactSchema,
  exchangeDocumentSchema,
  measureSchema,
  personSchema,
  processDependencySchema,
  processSchema,
  resourceSchema,
  resourceUseSchema,
} from "#app/domain/exchange/index.ts";

function rowChangesSchema<T extends z.ZodType>(entry: T) {
  return z.strictObject({
    added: z.array(entry),
    changed: z.array(z.strictObject({ before: entry, after: entry })),
    removed: z.array(entry),
  });
}

const contentChangesSchema = z.strictObject({
  people: rowChangesSchema(personSchema),
  contacts: rowChangesSchema(contactSchema),
  processes: rowChangesSchema(processSchema),
  resources: rowChangesSchema(resourceSchema),
  processDependencies: rowChangesSchema(processDependencySchema),
  resourceUses: rowChangesSchema(resourceUseSchema),
  measures: rowChangesSchema(measureSchema),
});

/** Rows of tables, or the whole content before and after; null before where there was none. */
const storedChangeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("tables"), changes: contentChangesSchema }),
  z.strictObject({
    kind: z.literal("exchange"),
    before: exchangeDocumentSchema.nullable(),
    after: exchangeDocumentSchema,
  }),
]);

const stored = {
  organisationId: z.string(),
  fileName: z.string(),
  documentHash: z.string(),
  documentHashBefore: z.string(),
  change: storedChangeSchema,
};

/** A previewed change that waits to be applied; kept with the submissions of its account, which are tidied away by age. */
export const storedPreviewSchema = z.strictObject({
  kind: z.literal("import-preview"),
  baseVersion: z.number().int(),
  fileHash: z.string(),
  ...stored,
});

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
