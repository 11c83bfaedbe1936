import type { PrintDocument } from "./engine/print-document.ts";
import { buildSampleDocument } from "./sample/build-sample-document.ts";

/** Every document the print worker can make, by name. Add a kind by adding its builder here. */
export const documents = {
  sample: buildSampleDocument,
} satisfies Record<string, (input: never) => PrintDocument>;

export type DocumentKind = keyof typeof documents;
export type DocumentInput<K extends DocumentKind> = Parameters<(typeof documents)[K]>[0];
