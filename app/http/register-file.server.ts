import type { LoaderFunctionArgs } from "@remix-run/node";

import { type Register, registerExport } from "#app/queries/exports/register-export.server.ts";

import { fileResponse } from "./file-response.server.ts";
import { notFound } from "./problem.server.ts";
import { requireActor, requireOrganisation } from "./require-actor.server.ts";

/** Answer of a route that gives a register as a file, as one has it on the screen. */
export async function registerFile(
  { context, params, request }: LoaderFunctionArgs,
  register: Register,
): Promise<Response> {
  const { format } = params;
  if (format !== "xlsx" && format !== "csv") throw notFound();
  const file = await registerExport(context.deps, register, {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    language: context.language,
    format,
    url: request.url,
  });
  return fileResponse(file.bytes, file.name, file.type);
}
