import { createHmac } from "node:crypto";

import type { WebhookMessage } from "#app/services/ports.ts";

export type SignedRequest = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

/** The receiver computes HMAC-SHA256 over `timestamp.body` with the shared secret and compares. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return `sha256=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`;
}

/** What is sent for a message. Same message, same secret, same time: same bytes. */
export function signedRequest(message: WebhookMessage, secret: string): SignedRequest {
  const body = JSON.stringify(message);
  return {
    body,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": String(Buffer.byteLength(body)),
      "User-Agent": "Standfest",
      "X-Standfest-Id": message.id,
      "X-Standfest-Timestamp": message.occurredAt,
      "X-Standfest-Signature": signatureOf(secret, message.occurredAt, body),
    },
  };
}
