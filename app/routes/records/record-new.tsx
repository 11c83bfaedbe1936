import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { useRecordCrumbs } from "#app/components/records/record-crumbs.ts";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { listsUsed } from "#app/forms/record/lists-used.ts";
import { listsForPage } from "#app/forms/record/lists-for-page.ts";
import { RecordForm } from "#app/forms/record/record-form.tsx";
import { appliedTo } from "#app/forms/record/record-schema.ts";
import { recordValues } from "#app/forms/record/record-values.ts";
import { isRecordKind } from "#app/forms/records/record-kind.ts";
import { recordKindFields } from "#app/forms/records/record-kind-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { recordAction, recordRequest } from "#app/http/record-action.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { pickLists } from "#app/queries/records/pick-lists.server.ts";
import { mayEditKind } from "#app/queries/records/record-view.server.ts";
import { createRecord } from "#app/services/records/change-record.server.ts";
import { type AnyRecord, blankRecord, RECORD_STORES } from "#app/services/records/record-kinds.ts";

export const handle = { access: requires("response.edit") };
export const meta = pageTitle((messages) => messages.response.newTitle);

async function viewOf({ context, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const { kind } = params;
  if (!isRecordKind(kind)) throw notFound();
  const organisation = requireOrganisation(context);
  if (!mayEditKind(requireActor(context), organisation, kind)) throw problem("access.forbidden");
  const fields = recordKindFields(kind, true);
  const lists = await pickLists(context.deps, organisation, listsUsed(fields));
  return { kind, fields, lists, values: recordValues({}, fields, lists) };
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
  const { kind, fields, lists, values } = await viewOf(args);
  const done = await recordAction<AnyRecord>(request, {
    fields,
    lists,
    stored: values,
    valuesOf: (current) => recordValues(current, fields, lists),
    savedBy: async () => null,
    save: (parsed, { submitId }) => {
      const value = appliedTo(blankRecord(kind), fields, parsed);
      const input = { value, submitted: parsed };
      return createRecord(context.deps, RECORD_STORES[kind], recordRequest(context, submitId), input);
    },
  });
  if (!done.done) return done.answer;
  const { code } = requireOrganisation(context);
  const page = organisationPath(code, `/records/${kind}/${encodeURIComponent(done.code)}`);
  return redirect(doneAddress(page, "record", done.code));
}

export default function RecordNew() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("response");
  const crumbs = useRecordCrumbs({ kind: view.kind });
  return (
    <div className="stack">
      <PageHead title={t("newOf", { kind: t(`kindOne.${view.kind}`) })} crumbs={crumbs} />
      <RecordForm
        id="record"
        fields={view.fields}
        lists={view.lists}
        values={view.values}
        version={0}
        answer={answer}
        submitId={submitId}
      />
    </div>
  );
}
