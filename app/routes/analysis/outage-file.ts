import type { LoaderFunctionArgs } from "@remix-run/node";

import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { outageRequest } from "#app/queries/outage/outage-request.ts";
import { outageSimulation } from "#app/queries/outage/outage-simulation.server.ts";
import { printOutage } from "#app/services/reports/print-outage.server.ts";

export const handle = { access: requires("resource.read") };

/** The simulation of the address as a PDF, for those who see the organisation as a whole: the print leaves nothing out. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const { deps, language } = context;
  const base = organisationPath(organisation.code, "");
  const view = await outageSimulation(
    deps,
    { actor, organisation, language, base },
    outageRequest(request.url),
  );
  if (!view?.result || !view.canPrint) throw notFound();
  const { name, occurredAt } = view.result;
  const failed = view.failed.map(({ id }) => id);
  const bytes = await printOutage(deps, { actor, organisation, language, failed, name, occurredAt });
  if (!bytes) throw notFound();
  return fileResponse(bytes, `${organisation.code}-Ausfall.pdf`);
}
