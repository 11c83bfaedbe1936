import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

import type { PasswordHasher } from "#app/services/ports.ts";

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

/** At least what OWASP and BSI ask for: 19 MiB, two passes, one lane. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_LENGTH = 32;
const STORED = /^\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,3}),p=(\d{1,3})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function derive(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  const message = Buffer.from(password.normalize("NFKC"), "utf8");
  return new Promise((resolve, reject) => {
    argon2("argon2id", { message, nonce, tagLength: TAG_LENGTH, ...cost }, (error, tag) => {
      if (error) reject(error);
      else resolve(tag);
    });
  });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}

function format(nonce: Buffer, tag: Buffer, { memory, passes, parallelism }: Cost): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

function parse(stored: string): { cost: Cost; nonce: Buffer; tag: Buffer } {
  const match = STORED.exec(stored);
  if (!match) throw new Error("A stored password hash has an unknown form.");
  const [, memory, passes, parallelism, nonce = "", tag = ""] = match;
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    nonce: Buffer.from(nonce, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
}

/** Argon2id in the thread pool; the cost stands in the stored text, so that it can be raised later. */
export function createArgon2Hasher(cost: Cost = COST): PasswordHasher {
  const nobody = { cost, nonce: randomBytes(16), tag: randomBytes(TAG_LENGTH) };
  return {
    async hash(password) {
      const nonce = randomBytes(16);
      return format(nonce, await derive(password, nonce, cost), cost);
    },
    async verify(stored, password) {
      const expected = stored === null ? nobody : parse(stored);
      const tag = await derive(password, expected.nonce, expected.cost);
      const equal = tag.length === expected.tag.length && timingSafeEqual(tag, expected.tag);
      return equal && stored !== null;
    },
  };
}
