import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { ExercisedSection } from "#app/components/exercises/exercised-section.tsx";
import { RecordActs } from "#app/components/records/record-acts.tsx";
import { recordListPath, useRecordCrumbs } from "#app/components/records/record-crumbs.ts";
import { RecordFacts } from "#app/components/records/record-facts.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { isRecordKind } from "#app/forms/records/record-kind.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { recordRequest } from "#app/http/record-action.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { exercisedRecord } from "#app/queries/records/exercised-record.server.ts";
import { recordView } from "#app/queries/records/record-view.server.ts";
import { deleteRecord, setPersonActive } from "#app/services/records/retire-record.server.ts";

export const handle = { access: requires("response.read", "response.edit") };
export const meta = pageTitle((messages) => messages.response.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { kind, id: code = "" } = params;
  if (!isRecordKind(kind)) throw notFound();
  const request = { organisation: requireOrganisation(context), actor: requireActor(context), kind, code };
  const view = await recordView(context.deps, request);
  if (!view) throw notFound();
  const exercised = await exercisedRecord(context.deps, request, view.title);
  return { view, exercised, submitId: context.deps.ids.next() };
}

const actSchema = z.strictObject({
  act: z.enum(["deactivate", "activate", "delete"]),
  version: z.string().regex(/^\d{1,12}$/, "form.invalid"),
  submitId: z.string().regex(/^[\w-]{8,64}$/, "form.invalid"),
});

/** Deactivates or brings back a person, deletes any other record that nothing names. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { kind, id: code = "" } = params;
  const form = await parseForm(request, actSchema);
  if (!isRecordKind(kind)) throw notFound();
  if (!form.ok) throw problem("form.invalid");
  const { act, version, submitId } = form.value;
  const who = recordRequest(context, submitId);
  const input = { code, expectedVersion: Number(version) };
  const done =
    act === "delete"
      ? await deleteRecord(context.deps, who, { ...input, kind })
      : kind === "people"
        ? await setPersonActive(context.deps, who, { ...input, active: act === "activate" })
        : null;
  if (!done) throw problem("form.invalid");
  if (!done.ok) {
    if (done.error.code === "object.missing") throw notFound();
    throw problem(done.error.code === "access.forbidden" ? "access.forbidden" : "row.conflict");
  }
  const place = act === "delete" ? recordListPath(kind) : `/records/${kind}/${encodeURIComponent(code)}`;
  const page = organisationPath(who.organisation.code, place);
  return redirect(doneAddress(page, act === "delete" ? "recordRemoved" : "record", code));
}

export default function RecordPage() {
  const { view, exercised, submitId } = useLoaderData<typeof loader>();
  const t = useTranslations("response");
  const crumbs = useRecordCrumbs({ kind: view.kind, listOpen: view.listOpen });
  return (
    <div className="stack">
      <PageHead
        stored
        title={view.title}
        crumbs={crumbs}
        meta={`${t(`kindOne.${view.kind}`)} · ${view.code}${view.active ? "" : ` · ${t("inactive")}`}`}
      />
      <RecordFacts view={view} />
      <ExercisedSection view={exercised} />
      <RecordActs view={view} submitId={submitId} />
    </div>
  );
}
