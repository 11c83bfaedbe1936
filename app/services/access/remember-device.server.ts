import { deviceOf } from "#app/domain/access/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { inTransaction } from "./in-transaction.server.ts";

/** Keeps with a session which browser and system it was opened with, so that its owner recognises it in the list. */
export async function rememberDevice(deps: Deps, secret: string, userAgent: string | null): Promise<void> {
  const idHash = deps.secrets.hash(secret);
  await inTransaction(deps, async ({ sessions }) => {
    const session = await sessions.findByIdHash(idHash);
    if (session) await sessions.setContent(idHash, { ...session.content, device: deviceOf(userAgent) });
  }).catch((cause: unknown) => {
    // Whoever is signed in stays so; the list then shows an unknown device.
    deps.log.error("session.device-failed", {}, cause);
  });
}
