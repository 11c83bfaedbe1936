import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";

import { PUBLIC } from "#app/domain/access/index.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { expiredSessionCookie, isTls, readSessionSecret } from "#app/http/session-cookie.server.ts";
import { signOut } from "#app/services/access/sign-out.server.ts";

export const handle = { access: PUBLIC };

export function loader() {
  return redirect("/");
}

export async function action({ context, request }: ActionFunctionArgs) {
  await parseForm(request, z.strictObject({}));
  const tls = isTls(context.deps.settings);
  const secret = readSessionSecret(request, tls);
  if (secret !== undefined) await signOut(context.deps, secret);
  const headers = new Headers({ "Set-Cookie": expiredSessionCookie(tls), "Clear-Site-Data": '"cache"' });
  return redirect("/login", { headers });
}
