import { z } from "zod";

import {
  contactSchema,
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

/** A previewed change that waits to be applied; kept with the submissions of its account, which are tidied away by age. */
export const storedPreviewSchema = z.strictObject({
  kind: z.literal("table-preview"),
  organisationId: z.string(),
  baseVersion: z.number().int(),
  fileHash: z.string(),
  documentHash: z.string(),
  changes: contentChangesSchema,
});

/** An applied change with everything that takes it back. */
export const storedImportSchema = z.strictObject({
  kind: z.literal("table-import"),
  organisationId: z.string(),
  contentVersion: z.number().int(),
  documentHashBefore: z.string(),
  changes: contentChangesSchema,
});

export type StoredImport = z.infer<typeof storedImportSchema>;
