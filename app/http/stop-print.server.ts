import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { cancelPrint } from "#app/services/handbook/print-desk.server.ts";

import { parseForm } from "./parse-form.server.ts";
import { requireActor, requireOrganisation } from "./require-actor.server.ts";

/** Stops the print job of the address for whoever started it, and comes back to its page, which says what became of it. */
export async function stopPrint({ context, params, request }: ActionFunctionArgs): Promise<Response> {
  await parseForm(request, z.strictObject({}));
  const { accountId } = requireActor(context);
  cancelPrint(
    context.deps,
    { accountId, organisationId: requireOrganisation(context).id },
    params["job"] ?? "",
  );
  return redirect(new URL(request.url).pathname);
}
