import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { registerExport } from "#app/queries/exports/register-export.server.ts";

export const handle = { access: requires("process.read") };

/** The register of the processes as a file, as one has it on the screen. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { format } = params;
  if (format !== "xlsx" && format !== "csv") throw notFound();
  const file = await registerExport(context.deps, "processes", {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    language: context.language,
    format,
    url: request.url,
  });
  return fileResponse(file.bytes, file.name, file.type);
}
