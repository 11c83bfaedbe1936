import { createHash, randomBytes } from "node:crypto";

import type { SecretSource } from "#app/services/ports.ts";

/** Secrets for cookies and one-time links: 256 random bits, SHA-256 suffices for what cannot be guessed. */
export const secretSource: SecretSource = {
  create: () => randomBytes(32).toString("base64url"),
  hash: (secret) => createHash("sha256").update(secret).digest("hex"),
};
