import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";

import { CHOOSABLE_LISTS, columnKeys, PUBLIC } from "#app/domain/access/index.ts";
import { LANGUAGES } from "#app/domain/shared/language.ts";
import { returnField } from "#app/http/form-fields.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { preferenceCookie } from "#app/http/preferences-cookie.server.ts";
import { problem } from "#app/http/problem.server.ts";
import { safeRedirect } from "#app/http/safe-redirect.ts";
import { isTls } from "#app/http/session-cookie.server.ts";
import { changeListColumns } from "#app/services/access/change-list-columns.server.ts";
import { changePreferences } from "#app/services/access/change-preferences.server.ts";

export const handle = { access: PUBLIC };

const preferencesSchema = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  theme: z.enum(["system", "light", "dark"]).optional(),
  list: z.enum(CHOOSABLE_LISTS).optional(),
  /** Keys of the columns of that list that are not shown. */
  hidden: z.string().max(400).optional(),
  returnTo: returnField,
});

export function loader() {
  return redirect("/");
}

/** The list again with the choice in its address, so that it can be sent to somebody. */
function listAddress(returnTo: string | undefined, hidden: readonly string[]): string {
  const [path = "", query = ""] = safeRedirect(returnTo).split("?");
  const parameters = new URLSearchParams(query);
  parameters.set("hide", hidden.join(","));
  return `${path}?${parameters.toString()}`;
}

/** Language and look: kept in cookies for the first paint, and with the account for other devices. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, preferencesSchema);
  if (!form.ok) throw problem("request.malformed");
  const { language, theme, returnTo, list } = form.value;
  if (list) {
    const hidden = columnKeys(form.value.hidden ?? "");
    if (context.actor) await changeListColumns(context.deps, context.actor.accountId, { list, hidden });
    return redirect(listAddress(returnTo, hidden));
  }
  const tls = isTls(context.deps.settings);
  const headers = new Headers();
  if (language) headers.append("Set-Cookie", preferenceCookie("language", language, tls));
  if (theme) headers.append("Set-Cookie", preferenceCookie("theme", theme, tls));
  if (context.actor)
    await changePreferences(context.deps, context.actor.accountId, {
      ...(language ? { language } : {}),
      ...(theme ? { theme: theme === "system" ? null : theme } : {}),
    });
  return redirect(safeRedirect(returnTo), { headers });
}
