import { createHash, randomBytes } from "node:crypto";

import { canonicalJson } from "#app/domain/audit/index.ts";

const LEAF = Buffer.from([0]);
const SALT_BYTES = 16;

/** SHA-256 over 0x00, the previous hash and the text of the event. */
export function linkHash(previousHash: string, text: string): string {
  return createHash("sha256")
    .update(LEAF)
    .update(Buffer.from(previousHash, "hex"))
    .update(text, "utf8")
    .digest("hex");
}

/** Binds a value without revealing it: erasing salt and value leaves nothing that could be guessed from the hash. */
export function commitment(salt: string, valueText: string): string {
  return createHash("sha256").update(salt, "utf8").update(LEAF).update(valueText, "utf8").digest("hex");
}

export function newSalt(): string {
  return randomBytes(SALT_BYTES).toString("hex");
}

/** SHA-256 of a JSON value in its canonical text. */
export function hashOfJson(value: unknown): string {
  return hashOfText(canonicalJson(value));
}

export function hashOfText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
