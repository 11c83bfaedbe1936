import { type Actor, type Device, readDevice } from "#app/domain/access/index.ts";
import { isOver } from "#app/services/access/resolve-session.server.ts";
import type { Deps } from "#app/services/ports.ts";

export type OwnSessionView = {
  /** Names the session in a form; worth nothing as a cookie. */
  readonly id: string;
  readonly device: Device;
  readonly signedInAt: string;
  readonly lastSeenAt: string;
  /** The one this page is read with. */
  readonly present: boolean;
};

/** Where one is signed in at this moment: the present session first, then the one used last. */
export async function ownSessions(
  deps: Deps,
  actor: Actor,
  secret: string | undefined,
): Promise<readonly OwnSessionView[]> {
  const presentId = secret === undefined ? null : deps.secrets.hash(secret);
  const now = deps.clock.now();
  const sessions = await deps.repositories.sessions.listByAccount(actor.accountId);
  const shown = sessions
    .filter((session) => !isOver(deps, session, now))
    .map((session) => ({
      id: session.idHash,
      device: readDevice(session.content["device"]),
      signedInAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
      present: session.idHash === presentId,
    }));
  return [...shown.filter(({ present }) => present), ...shown.filter(({ present }) => !present)];
}
