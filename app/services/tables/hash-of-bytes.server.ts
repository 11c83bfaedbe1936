import { createHash } from "node:crypto";

/** SHA-256 in hexadecimal digits. */
export function hashOfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
