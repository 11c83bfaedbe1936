import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { requiredLine } from "#app/http/form-fields.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { announceRelease } from "#app/services/handbook/announce-release.server.ts";
import { approveRelease, rejectRelease } from "#app/services/organisation/decide-release.server.ts";
import type { ReleaseRefusalCode } from "#app/services/organisation/release-refusal.ts";

export const handle = { access: requires("handbook.release.approve") };

const decisionSchema = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.literal("approve") }),
  z.strictObject({ verdict: z.literal("reject"), reason: requiredLine(500) }),
]);

export function loader({ context }: LoaderFunctionArgs) {
  return redirect(organisationPath(requireOrganisation(context).code, "/handbook"));
}

function refusal(code: ReleaseRefusalCode): Response {
  if (code === "release.self-approval") return problem("access.forbidden");
  return code === "release.already-decided" ? problem("row.conflict") : notFound();
}

/** The second person approves the edition or sends it back with a reason. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const organisation = requireOrganisation(context);
  const form = await parseForm(request, decisionSchema);
  if (!form.ok) throw problem("form.invalid");
  const actor = { accountId: requireActor(context).accountId, requestId: context.requestId };
  const decision = { organisationId: organisation.id, releaseId: params["release"] ?? "" };
  const approved = form.value.verdict === "approve";
  const decided =
    form.value.verdict === "approve"
      ? await approveRelease(context.deps, actor, decision)
      : await rejectRelease(context.deps, actor, { ...decision, reason: form.value.reason });
  if (!decided.ok) throw refusal(decided.error.code);
  if (approved) announceRelease(context.deps, organisation.code, decided.value);
  const page = organisationPath(organisation.code, "/handbook");
  return redirect(doneAddress(page, approved ? "approved" : "rejected", String(decided.value.number)));
}
