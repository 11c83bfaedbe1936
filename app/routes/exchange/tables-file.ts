import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { SHEET_KEYS } from "#app/domain/tables/index.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { exportTables } from "#app/services/tables/export-tables.server.ts";

export const handle = { access: requires("exchange.export") };

const orderSchema = z.strictObject({ format: z.enum(["xlsx", ...SHEET_KEYS]) });

export function loader({ context }: LoaderFunctionArgs) {
  return redirect(organisationPath(requireOrganisation(context).code, "/import"));
}

/** All tables as one workbook, or one of them as CSV. A post, because handing it out is recorded. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { deps, language, requestId } = context;
  const form = await parseForm(request, orderSchema);
  if (!form.ok) throw problem("form.invalid");
  const { format } = form.value;
  const { accountId } = requireActor(context);
  const file = await exportTables(
    deps,
    { accountId, requestId },
    {
      organisationId: requireOrganisation(context).id,
      language,
      format: format === "xlsx" ? { kind: "xlsx" } : { kind: "csv", sheet: format },
    },
  );
  if (!file.ok) throw notFound();
  const { bytes, fileName, contentType } = file.value;
  return fileResponse(bytes, fileName, contentType);
}
