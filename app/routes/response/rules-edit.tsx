import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ReactionSum } from "#app/components/response/reaction-sum.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { RecordForm } from "#app/forms/record/record-form.tsx";
import { RULES_FIELDS } from "#app/forms/records/record-kind-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireOrganisation } from "#app/http/require-actor.server.ts";
import { singleRecordAction } from "#app/http/single-record-action.server.ts";
import { rulesView } from "#app/queries/response/rules-view.server.ts";
import { rulesStore } from "#app/services/records/record-kinds.ts";

export const handle = { access: requires("response.edit") };
export const meta = pageTitle((messages) => messages.response.editRules);

export async function loader({ context }: LoaderFunctionArgs) {
  const { id } = requireOrganisation(context);
  return {
    view: await rulesView(context.deps, id),
    submitId: context.deps.ids.next(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const view = await rulesView(context.deps, requireOrganisation(context).id);
  return singleRecordAction(args, { store: rulesStore, fields: RULES_FIELDS, view, page: "/response" });
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
