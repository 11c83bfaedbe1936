import { DatabaseRefusal } from "#db/refusal.ts";

/** Whether the database could not write: the disk is full, fails, or is held by another program. */
export function isStorageRefusal(error: unknown): boolean {
  return error instanceof DatabaseRefusal && error.code.startsWith("storage.");
}
