import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { cancelPrint } from "#app/services/handbook/print-desk.server.ts";

import { requireActor, requireOrganisation } from "./require-actor.server.ts";

/** Stops the print job of the address for whoever started it, and comes back to its page, which says what became of it. */
export function stopPrint({ context, params, request }: ActionFunctionArgs): Response {
  const { accountId } = requireActor(context);
  cancelPrint(
    context.deps,
    { accountId, organisationId: requireOrganisation(context).id },
    params["job"] ?? "",
  );
  return redirect(new URL(request.url).pathname);
}
