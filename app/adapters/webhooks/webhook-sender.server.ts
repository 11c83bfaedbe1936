import { lookup as systemLookup, type LookupAddress, type LookupOptions } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";

import type { WebhookMessage, WebhookOutcome, WebhookSender } from "#app/services/ports.ts";

import { isPrivateAddress } from "./private-address.server.ts";
import { signedRequest } from "./signed-request.server.ts";

export type WebhookOptions = {
  readonly url: string;
  readonly secret: string;
  /** For receivers inside the own network; otherwise only public addresses and only HTTPS. */
  readonly allowPrivate: boolean;
  readonly timeoutMilliseconds?: number;
  /** Names to addresses; tests bring their own. */
  readonly lookup?: LookupFunction;
};

const TIMEOUT = 10_000;

class ForbiddenTarget extends Error {
  override readonly name = "ForbiddenTarget";
}

/**
 * Resolves a name and refuses it when any of its addresses is private. It runs at the moment of connecting, so that the
 * address that was judged is the address that is called: rebinding the name in between gains nothing.
 */
function guardedLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options: LookupOptions, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) {
        callback(error, [], 0);
        return;
      }
      const addresses: readonly LookupAddress[] = Array.isArray(found)
        ? found
        : [{ address: found, family: 4 }];
      if (addresses.length === 0 || addresses.some(({ address }) => isPrivateAddress(address))) {
        callback(new ForbiddenTarget("The name leads to a private address."), [], 0);
        return;
      }
      const [first] = addresses;
      if (options.all) {
        callback(null, [...addresses]);
        return;
      }
      callback(null, first?.address ?? "", first?.family ?? 4);
    });
  };
}

/** The address to call; null when it may not be called at all. */
export function permittedTarget(url: string, allowPrivate: boolean): URL | null {
  if (!URL.canParse(url)) return null;
  const target = new URL(url);
  if (target.username !== "" || target.password !== "") return null;
  if (target.protocol !== "https:" && !(allowPrivate && target.protocol === "http:")) return null;
  const host = target.hostname.replace(/^\[|\]$/g, "");
  return isIP(host) !== 0 && !allowPrivate && isPrivateAddress(host) ? null : target;
}

function outcomeOf(status: number): WebhookOutcome {
  return status >= 200 && status < 300
    ? { kind: "delivered", status }
    : { kind: "failed", code: "webhook.status" };
}

function outcomeOfError(error: Error): WebhookOutcome {
  if (error instanceof ForbiddenTarget) return { kind: "refused", code: "webhook.target" };
  return { kind: "failed", code: error.name === "TimeoutError" ? "webhook.timeout" : "webhook.network" };
}

function call(target: URL, message: WebhookMessage, options: WebhookOptions): Promise<WebhookOutcome> {
  const { body, headers } = signedRequest(message, options.secret);
  const lookup = options.lookup ?? systemLookup;
  const signal = AbortSignal.timeout(options.timeoutMilliseconds ?? TIMEOUT);
  const { request } = target.protocol === "https:" ? https : http;
  return new Promise((resolve) => {
    const outgoing = request(target, {
      method: "POST",
      headers,
      signal,
      lookup: options.allowPrivate ? lookup : guardedLookup(lookup),
    });
    outgoing.on("response", (response) => {
      response.resume();
      resolve(outcomeOf(response.statusCode ?? 0));
    });
    outgoing.on("error", (error) =>
      resolve(outcomeOfError(signal.aborted && signal.reason instanceof Error ? signal.reason : error)),
    );
    outgoing.end(body);
  });
}

/**
 * Tells a configured address of an event (promise SEC-12): HTTPS, signed, no redirects followed, a time limit, and never
 * to the own network unless the installation says so. Never throws for what the other side may do.
 */
export function createWebhookSender(options: WebhookOptions): WebhookSender {
  const target = permittedTarget(options.url, options.allowPrivate);
  return {
    send: async (message) =>
      target ? call(target, message, options) : { kind: "refused", code: "webhook.address" },
  };
}
