import { type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { releaseFile } from "#app/services/handbook/release-file.server.ts";

export const handle = { access: requires("handbook.read") };

/** The file of one edition: the kept one of a release, otherwise it is printed from the snapshot first. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const { deps, language, requestId } = context;
  const order = { actor: requireActor(context), organisation, language, requestId };
  const file = await releaseFile(deps, order, params["release"] ?? "");
  if (file.ok && file.value.kind === "file") return fileResponse(file.value.bytes, file.value.name);
  if (file.ok && file.value.kind === "printing")
    return redirect(organisationPath(organisation.code, `/handbook/jobs/${file.value.job}`));
  if (!file.ok && file.error === "print.busy")
    return redirect(organisationPath(organisation.code, "/handbook?busy=1"));
  throw notFound();
}
