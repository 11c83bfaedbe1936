import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { useRecordCrumbs } from "#app/components/records/record-crumbs.ts";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { listsForPage } from "#app/forms/record/lists-for-page.ts";
import { RecordForm } from "#app/forms/record/record-form.tsx";
import { appliedTo } from "#app/forms/record/record-schema.ts";
import { recordValues } from "#app/forms/record/record-values.ts";
import { isRecordKind } from "#app/forms/records/record-kind.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { recordAction, recordRequest } from "#app/http/record-action.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { lastEditorOf } from "#app/queries/audit/last-editor-of.server.ts";
import { mayEditKind, recordFormView } from "#app/queries/records/record-view.server.ts";
import { changeRecord } from "#app/services/records/change-record.server.ts";
import { type AnyRecord, RECORD_STORES } from "#app/services/records/record-kinds.ts";

export const handle = { access: requires("response.edit") };
export const meta = pageTitle((messages) => messages.response.editTitle);

async function viewOf({ context, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const { kind, id: code = "" } = params;
  if (!isRecordKind(kind)) throw notFound();
  const request = { organisation: requireOrganisation(context), actor: requireActor(context), kind, code };
  const view = await recordFormView(context.deps, request);
  if (!view) throw notFound();
  if (!mayEditKind(request.actor, request.organisation, kind)) throw problem("access.forbidden");
  return view;
}

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  const view = await viewOf(args);
  return {
    view: { ...view, lists: listsForPage(view.lists, view.values) },
    submitId: context.deps.ids.next(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const { kind, code, fields, lists, values } = await viewOf(args);
  const organisation = requireOrganisation(context);
  const store = RECORD_STORES[kind];
  const done = await recordAction<AnyRecord>(request, {
    fields,
    lists,
    stored: values,
    valuesOf: (current) => recordValues(current, fields, lists),
    savedBy: () => lastEditorOf(context.deps, organisation.id, { kind: store.audit, code }),
    save: (parsed, { version, submitId }) =>
      changeRecord(context.deps, store, recordRequest(context, submitId), {
        code,
        expectedVersion: version,
        change: (before) => appliedTo(before, fields, parsed),
        submitted: parsed,
      }),
  });
  if (!done.done) return done.answer;
  const page = organisationPath(organisation.code, `/records/${kind}/${encodeURIComponent(code)}`);
  return redirect(doneAddress(page, "record", code));
}

export default function RecordEdit() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("response");
  const crumbs = useRecordCrumbs(view);
  return (
    <div className="stack">
      <PageHead title={t("editOf", { title: view.title })} stored={view.title} crumbs={crumbs} />
      <RecordForm
        id="record"
        fields={view.fields}
        lists={view.lists}
        values={view.values}
        version={view.version}
        answer={answer}
        submitId={submitId}
      />
    </div>
  );
}
