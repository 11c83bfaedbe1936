import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireOrganisation } from "#app/http/require-actor.server.ts";
import { templateFile } from "#app/services/tables/export-tables.server.ts";

export const handle = { access: requires("exchange.import") };

/** An empty workbook to fill in. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { deps, language } = context;
  const file = await templateFile(deps, { organisationId: requireOrganisation(context).id, language });
  if (!file.ok) throw notFound();
  const { bytes, fileName, contentType } = file.value;
  return fileResponse(bytes, fileName, contentType);
}
