import type { PrintDocument } from "./engine/print-document.ts";
import { printFormSet, printHandbook, printPocketCard, printRoleCards } from "./handbook/print-handbook.ts";
import { buildSampleDocument } from "./sample/build-sample-document.ts";

/** Every document the print worker can make, by name. Add a kind by adding its builder here. */
export const documents = {
  sample: buildSampleDocument,
  handbook: printHandbook,
  "form-set": printFormSet,
  "role-cards": printRoleCards,
  "pocket-card": printPocketCard,
} satisfies Record<string, (input: never) => PrintDocument>;

export type DocumentKind = keyof typeof documents;
export type DocumentInput<K extends DocumentKind> = Parameters<(typeof documents)[K]>[0];
