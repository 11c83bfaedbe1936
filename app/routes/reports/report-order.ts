import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { printReport, REPORTS } from "#app/services/reports/print-report.server.ts";

export const handle = { access: requires("report.read") };

const orderSchema = z.strictObject({
  report: z.enum(REPORTS),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .optional(),
});

export function loader({ context }: LoaderFunctionArgs) {
  return redirect(organisationPath(requireOrganisation(context).code, ""));
}

/** Starts the print of a report and leads to its progress. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { deps, language, requestId } = context;
  const organisation = requireOrganisation(context);
  const form = await parseForm(request, orderSchema);
  if (!form.ok) throw problem("form.invalid");
  const { report, year } = form.value;
  const started = await printReport(deps, {
    report,
    actor: requireActor(context),
    organisation,
    language,
    requestId,
    ...(year === undefined ? {} : { year }),
  });
  if (started.ok) return redirect(organisationPath(organisation.code, `/reports/jobs/${started.value.id}`));
  if (started.error === "object.missing") throw notFound();
  return redirect(organisationPath(organisation.code, "/reports/jobs/busy"));
}
