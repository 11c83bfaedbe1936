import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";

import { PUBLIC } from "#app/domain/access/index.ts";
import { requiredLine, returnField } from "#app/http/form-fields.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { safeRedirect } from "#app/http/safe-redirect.ts";
import { startSession } from "#app/http/start-session.server.ts";
import { signInDemo } from "#app/services/access/sign-in-demo.server.ts";

export const handle = { access: PUBLIC };

const demoSchema = z.strictObject({ login: requiredLine(200), to: returnField });

export function loader() {
  return redirect("/login");
}

/** Outside demo mode this address answers as if it did not exist. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, demoSchema);
  if (!form.ok) throw notFound();
  const signedIn = await signInDemo(context.deps, form.value.login);
  if (!signedIn.ok && signedIn.error === "login.refused") throw notFound();
  // This address has no page of its own: the sign-in page says the sentence.
  if (!signedIn.ok)
    return redirectTo(`/login?${new URLSearchParams({ problem: signedIn.error }).toString()}`);
  return startSession(context, request, { secret: signedIn.value, to: safeRedirect(form.value.to) });
}
