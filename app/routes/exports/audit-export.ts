import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { auditRequest } from "#app/queries/audit/audit-request.ts";
import { auditExport } from "#app/queries/exports/audit-export.server.ts";

export const handle = { access: requires("audit.read") };

/** The audit trail as a file, with the search and filters of the screen. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { format } = params;
  if (format !== "xlsx" && format !== "csv") throw notFound();
  const reader = {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    language: context.language,
  };
  const file = await auditExport(context.deps, reader, { format, ...auditRequest(request.url) });
  return fileResponse(file.bytes, file.name, file.type);
}
