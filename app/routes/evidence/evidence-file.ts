import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { dateSchema } from "#app/domain/exchange/primitives.schema.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { requiredLine } from "#app/http/form-fields.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import type { EvidenceSubject } from "#app/services/evidence/evidence-subject.ts";
import { exportEvidence } from "#app/services/evidence/export-evidence.server.ts";

export const handle = { access: requires("audit.read") };

const subjectSchema = z.union([
  z
    .strictObject({ from: dateSchema, till: dateSchema })
    .refine(({ from, till }) => from <= till, "form.invalid"),
  z.strictObject({ exercise: requiredLine(64) }),
]);

export function loader({ context }: LoaderFunctionArgs) {
  return redirect(organisationPath(requireOrganisation(context).code, "/admin/evidence"));
}

/** The evidence archive. A post, because handing it out is recorded. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, subjectSchema);
  if (!form.ok) throw problem("form.invalid");
  const subject: EvidenceSubject =
    "exercise" in form.value
      ? { kind: "exercise", code: form.value.exercise }
      : { kind: "period", ...form.value };
  const done = await exportEvidence(context.deps, {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    subject,
    requestId: context.requestId,
  });
  if (!done.ok) throw done.error === "object.missing" ? notFound() : problem("access.forbidden");
  return fileResponse(done.value.bytes, done.value.name, "application/zip");
}
