import type { Deps } from "#app/services/ports.ts";

import { minutesFrom } from "./open-session.server.ts";
import { inTransaction } from "./in-transaction.server.ts";

export const TRIES_PER_WINDOW = 10;
export const WINDOW_MINUTES = 15;

/** Key of one account seen from one network: a person in another network is not touched by an attacker's failures. */
function throttleKey(deps: Pick<Deps, "secrets">, login: string, network: string): string {
  return deps.secrets.hash(`${login.normalize("NFKC").trim().toLowerCase()}\n${network}`);
}

/**
 * Counts an attempt before it is judged, so that attempts running at the same time count too (promise SEC-08).
 * @returns whether this attempt may be judged at all
 */
export async function admitAttempt(
  deps: Pick<Deps, "clock" | "secrets" | "unitOfWork">,
  login: string,
  network: string,
): Promise<boolean> {
  const key = throttleKey(deps, login, network);
  const windowOpenedAfter = minutesFrom(deps.clock.now(), -WINDOW_MINUTES);
  const { failures } = await inTransaction(deps, (repositories) =>
    repositories.loginThrottles.recordFailure(key, windowOpenedAfter),
  );
  return failures <= TRIES_PER_WINDOW;
}

/** Forgets the failures of one account from one network after a success. */
export async function forgiveAttempts(
  deps: Pick<Deps, "secrets" | "unitOfWork">,
  login: string,
  network: string,
): Promise<void> {
  const key = throttleKey(deps, login, network);
  await inTransaction(deps, (repositories) => repositories.loginThrottles.clear(key));
}

/** The network of an address: /24 of IPv4, /64 of IPv6. One attacker seldom has more, one office often shares it. */
export function networkOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address);
  if (v4?.[1]) return `${v4[1]}.0/24`;
  if (!address.includes(":")) return "unknown";
  const [head = "", tail = ""] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const front = head === "" ? [] : head.split(":");
  const back = tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => "0");
  const groups = address.includes("::") ? [...front, ...zeros, ...back] : front;
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
