import {
  activeGrants,
  isRoleCode,
  ROLES_WITH_UNITS,
  type Actor,
  type Grant,
} from "#app/domain/access/index.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Account, RoleGrant, Session } from "#db/repositories/access-repositories.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { minutesFrom } from "./open-session.server.ts";
import { inTransaction } from "./in-transaction.server.ts";

const TOUCH_MINUTES = 1;

export type SignedIn = { readonly actor: Actor; readonly account: Account };

/** A stored grant as the policy reads it; one that the policy does not understand is no grant. */
export function toGrants(rows: readonly RoleGrant[]): Grant[] {
  return rows.flatMap((row) => {
    if (!isRoleCode(row.role) || row.revokedAt !== null) return [];
    if (row.limitedTo !== null && !ROLES_WITH_UNITS.has(row.role)) return [];
    return [
      {
        role: row.role,
        organisationId: row.organisationId,
        includesBelow: row.reach === "subtree",
        expiresAt: row.expiresAt,
        units: row.limitedTo ?? [],
      },
    ];
  });
}

/** Whether a session has reached its idle or its absolute end. */
export function isOver(deps: Pick<Deps, "settings">, session: Session, now: string): boolean {
  const idleEnd = minutesFrom(session.lastSeenAt, deps.settings.sessionIdleMinutes);
  return now >= session.expiresAt || now >= idleEnd;
}

function mayHaveSession(deps: Deps, account: Account): boolean {
  return account.status === "active" && (!account.demo || deps.settings.demo);
}

/**
 * Who stands behind the secret of a cookie; undefined when the session has ended (idle, absolute limit, logout) or the
 * account may no longer be used. Account and rights are read anew with every request: changes work at once (SEC-03).
 */
export async function resolveSession(deps: Deps, secret: string): Promise<SignedIn | undefined> {
  const { repositories, clock } = deps;
  const idHash = deps.secrets.hash(secret);
  const found = await repositories.sessions.findSignedIn(idHash);
  if (!found) return undefined;
  const { session, account } = found;
  const now = clock.now();
  if (isOver(deps, session, now) || !mayHaveSession(deps, account)) {
    await ifItCanBeWritten(deps, (writing) => writing.sessions.remove(idHash));
    return undefined;
  }
  if (now >= minutesFrom(session.lastSeenAt, TOUCH_MINUTES))
    await ifItCanBeWritten(deps, (writing) => writing.sessions.touch(idHash, now));
  const grants = activeGrants(toGrants(found.grants), now);
  return { account, actor: actorOf(account, grants) };
}

/**
 * A disk that is full must keep nobody from reading, nor from the sign-in page: a session then ends earlier, or one that is over
 * stays in the table, where it is never accepted.
 */
async function ifItCanBeWritten(
  deps: Deps,
  act: (repositories: Repositories) => Promise<void>,
): Promise<void> {
  await inTransaction(deps, act).catch((cause: unknown) => {
    deps.log.error("session.write-failed", {}, cause);
  });
}

function actorOf(account: Account, grants: readonly Grant[]): Actor {
  return {
    accountId: account.id,
    displayName: account.displayName,
    personId: account.personCode,
    language: account.language ?? "de",
    grants,
  };
}
