import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ReactionSum } from "#app/components/response/reaction-sum.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { RecordForm } from "#app/forms/record/record-form.tsx";
import { appliedTo } from "#app/forms/record/record-schema.ts";
import { recordValues } from "#app/forms/record/record-values.ts";
import { RULES_FIELDS } from "#app/forms/records/record-kind-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { recordAction, recordRequest } from "#app/http/record-action.server.ts";
import { requireOrganisation } from "#app/http/require-actor.server.ts";
import { lastEditorOf } from "#app/queries/records/last-editor-of.server.ts";
import { rulesView } from "#app/queries/response/rules-view.server.ts";
import { changeRecord, createRecord } from "#app/services/records/change-record.server.ts";
import { type AnyRecord, rulesStore } from "#app/services/records/record-kinds.ts";

export const handle = { access: requires("response.edit") };
export const meta = pageTitle((messages) => messages.response.editRules);

const CODE = "rulesOfProcedure";

export async function loader({ context }: LoaderFunctionArgs) {
  const { id } = requireOrganisation(context);
  return {
    view: await rulesView(context.deps, id),
    submitId: context.deps.ids.next(),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { id, code } = requireOrganisation(context);
  const { values, stored } = await rulesView(context.deps, id);
  const valuesOf = (record: AnyRecord) => recordValues(record, RULES_FIELDS, {});
  const done = await recordAction<AnyRecord>(request, {
    fields: RULES_FIELDS,
    lists: {},
    stored: values,
    valuesOf,
    savedBy: () => lastEditorOf(context.deps, id, { kind: "rules-of-procedure", code: CODE }),
    save: (parsed, { version, submitId }) => {
      const who = recordRequest(context, submitId);
      const change = (before: AnyRecord) => appliedTo(before, RULES_FIELDS, parsed);
      return stored
        ? changeRecord(context.deps, rulesStore, who, {
            code: CODE,
            expectedVersion: version,
            change,
            submitted: parsed,
          })
        : createRecord(context.deps, rulesStore, who, { value: change({}), submitted: parsed });
    },
  });
  if (!done.done) return done.answer;
  return redirect(doneAddress(organisationPath(code, "/response"), "record", ""));
}

export default function RulesEdit() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("response");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead title={t("editRules")} crumbs={[{ label: t("title"), to: path("/response") }]} />
      <RecordForm
        id="rules"
        fields={RULES_FIELDS}
        lists={{}}
        values={view.values}
        version={view.version}
        answer={answer}
        submitId={submitId}
      >
        <ReactionSum setHours={view.setHours} />
      </RecordForm>
    </div>
  );
}
