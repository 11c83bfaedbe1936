import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { findPrint } from "#app/services/handbook/print-desk.server.ts";

export const handle = { access: requires("handbook.read") };

/** The finished file of a print, for the person who ordered it. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const { accountId } = requireActor(context);
  const whose = { accountId, organisationId: requireOrganisation(context).id };
  const task = findPrint(context.deps, whose, params["job"] ?? "");
  if (!task?.bytes) throw notFound();
  return fileResponse(task.bytes, task.fileName);
}
