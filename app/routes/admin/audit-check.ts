import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { verifyChain } from "#app/services/evidence/verify-chain.server.ts";

export const handle = { access: requires("audit.read") };

export function loader({ context }: LoaderFunctionArgs) {
  return redirect(organisationPath(requireOrganisation(context).code, "/admin/audit"));
}

/** Has the chain of the audit trail checked. A post, because the result is recorded. */
export async function action({ context, request }: ActionFunctionArgs) {
  await parseForm(request, z.strictObject({}));
  const organisation = requireOrganisation(context);
  const { requestId } = context;
  const checked = await verifyChain(context.deps, {
    actor: requireActor(context),
    organisation,
    requestId,
  });
  if (!checked.ok) throw problem("access.forbidden");
  const page = organisationPath(organisation.code, "/admin/audit");
  return redirect(doneAddress(page, "auditChecked", String(checked.value.size)));
}
