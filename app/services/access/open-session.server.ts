import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { endDemo } from "./demo-installation.server.ts";

const MINUTE = 60_000;

export type SignInMethod = "password" | "demo" | "token";

/** An instant some minutes away from another. */
export function minutesFrom(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * MINUTE).toISOString();
}

/** Starts a fresh session inside a unit of work; only the hash of the returned secret is stored (promise SEC-02). */
export async function openSession(
  deps: Pick<Deps, "clock" | "secrets" | "settings">,
  repositories: Repositories,
  {
    accountId,
    organisationId,
    method,
  }: { accountId: string; organisationId: string | null; method: SignInMethod },
): Promise<string> {
  const secret = deps.secrets.create();
  const now = deps.clock.now();
  await repositories.sessions.insert({
    idHash: deps.secrets.hash(secret),
    accountId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: minutesFrom(now, deps.settings.sessionHours * 60),
    content: { method },
  });
  await repositories.accounts.recordLogin(accountId);
  if (!deps.settings.demo) await endDemo(repositories);
  await repositories.audit.append({
    action: "session.started",
    actor: accountId,
    organisationId,
    object: null,
    payload: { method },
  });
  return secret;
}
