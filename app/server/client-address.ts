import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** The address our nearest trusted proxy saw; entries further left could be written by anybody. */
export function forwardedAddress(header: string | undefined, trustedProxies: number): string | undefined {
  if (trustedProxies < 1 || header === undefined) return undefined;
  const seen = header.split(",").map((part) => part.trim());
  return seen.at(-trustedProxies);
}

/** Address of the person's network connection; without a socket (tests) `unknown`. */
export function clientAddress(c: Context, trustedProxies: number): string {
  const forwarded = forwardedAddress(c.req.header("x-forwarded-for"), trustedProxies);
  if (forwarded !== undefined) return forwarded;
  const env: unknown = c.env;
  const hasSocket = typeof env === "object" && env !== null && "incoming" in env;
  return (hasSocket ? getConnInfo(c).remote.address : undefined) ?? "unknown";
}
