import type { LoaderFunctionArgs } from "@remix-run/node";

import { findPrint } from "#app/services/handbook/print-desk.server.ts";

import { fileResponse } from "./file-response.server.ts";
import { notFound } from "./problem.server.ts";
import { requireActor, requireOrganisation } from "./require-actor.server.ts";

/** The finished file of the print job of the address, for the person who ordered it. */
export function printedFile({ context, params }: LoaderFunctionArgs): Response {
  const { accountId } = requireActor(context);
  const whose = { accountId, organisationId: requireOrganisation(context).id };
  const task = findPrint(context.deps, whose, params["job"] ?? "");
  if (!task?.bytes) throw notFound();
  return fileResponse(task.bytes, task.fileName);
}
