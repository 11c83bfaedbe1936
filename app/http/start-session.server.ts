import { rememberDevice } from "#app/services/access/remember-device.server.ts";
import { signOut } from "#app/services/access/sign-out.server.ts";

import type { RequestContext } from "./load-context.ts";
import { redirectTo } from "./redirect-to.server.ts";
import { isTls, readSessionSecret, sessionCookie } from "./session-cookie.server.ts";

/** Answers a successful sign-in: the session the browser had before is over, the new one has a new secret (SEC-02). */
export async function startSession(
  { deps }: Pick<RequestContext, "deps">,
  request: Request,
  { secret, to }: { readonly secret: string; readonly to: string },
): Promise<Response> {
  const tls = isTls(deps.settings);
  const previous = readSessionSecret(request, tls);
  if (previous !== undefined) await signOut(deps, previous);
  await rememberDevice(deps, secret, request.headers.get("user-agent"));
  return redirectTo(to, { "Set-Cookie": sessionCookie(secret, tls) });
}
