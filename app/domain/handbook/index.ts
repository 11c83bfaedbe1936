export { checkNumber } from "./check-number.ts";
export type { PersonEntry } from "./directory.ts";
export * from "./edition-comparison.ts";
export { handbookContent } from "./handbook-content.ts";
export type * from "./handbook-data.ts";
export type * from "./handbook-input.ts";
export * from "./handbook-settings.ts";
export * from "./receipts.ts";
export * from "./register-letters.ts";
