import { z } from "zod";

import { type HandbookCopy, handbookSettingsSchema } from "../exchange/index.ts";

const distributionSchema = z.object({ handbook: handbookSettingsSchema.optional() });

/** The distribution list an edition was printed with, from its frozen text; empty where it has none. */
export function printedCopies(snapshot: string): readonly HandbookCopy[] {
  return distributionSchema.parse(JSON.parse(snapshot)).handbook?.copies ?? [];
}
