import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { aggregateExport, isAggregateTable } from "#app/queries/exports/aggregate-export.server.ts";

export const handle = { access: requires("aggregate.read") };

/** Released figures or business-critical procedures of the organisations below as a file. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { format, table } = params;
  if ((format !== "xlsx" && format !== "csv") || !isAggregateTable(table)) throw notFound();
  const file = await aggregateExport(context.deps, table, {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    visible: await context.organisations(),
    language: context.language,
    format,
    url: request.url,
  });
  return fileResponse(file.bytes, file.name, file.type);
}
