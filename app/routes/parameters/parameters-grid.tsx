import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { Alert } from "#app/components/ui/alert.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import type { BiaParameters } from "#app/domain/exchange/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import {
  GRID_FIELDS,
  gridErrors,
  gridOf,
  gridValues,
  unconfirmed,
} from "#app/forms/parameters/grid-fields.ts";
import { RecordForm } from "#app/forms/record/record-form.tsx";
import { pageTitle } from "#app/http/page-title.ts";
import { recordAction } from "#app/http/record-action.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { parametersFormView } from "#app/queries/parameters/parameters-view.server.ts";
import { lastEditorOf } from "#app/queries/audit/last-editor-of.server.ts";
import { saveGrid } from "#app/services/impact-analysis/save-grid.server.ts";

export const handle = { access: requires("parameters.edit") };
export const meta = pageTitle((messages) => messages.parameters.grid);

function viewOf({ context }: LoaderFunctionArgs | ActionFunctionArgs) {
  return parametersFormView(context.deps, requireActor(context), requireOrganisation(context));
}

export async function loader(args: LoaderFunctionArgs) {
  return { view: await viewOf(args), submitId: args.context.deps.ids.next() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const organisation = requireOrganisation(context);
  const { parameters } = await viewOf(args);
  let reassessed = 0;
  const done = await recordAction<BiaParameters>(request, {
    fields: GRID_FIELDS,
    lists: {},
    stored: gridValues(parameters),
    valuesOf: (current) => gridValues(current),
    savedBy: () => lastEditorOf(context.deps, organisation.id, { kind: "parameters", code: "parameters" }),
    save: async (parsed, { version, submitId }) => {
      if (unconfirmed(parsed))
        return err({ code: "record.unsound", errors: { confirm: "parameters.confirm" } });
      const saved = await saveGrid(context.deps, requireActor(context), {
        ...gridOf(parsed),
        organisation,
        expectedVersion: version,
        submitId,
        requestId: context.requestId,
      });
      if (saved.ok) {
        reassessed = saved.value.reassessed;
        return ok({ code: "parameters", version: saved.value.version });
      }
      return saved.error.code === "grid.unsound"
        ? err({ code: "record.unsound", errors: gridErrors(saved.error.problems) })
        : err(saved.error);
    },
  });
  if (!done.done) return done.answer;
  const page = organisationPath(organisation.code, "/parameters");
  return redirect(doneAddress(page, "parameters", String(reassessed)));
}

export default function ParametersGrid() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("parameters");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        title={t("grid")}
        crumbs={[{ label: t("title"), to: path("/parameters") }]}
        meta={t("frozen")}
      />
      <RecordForm
        id="grid"
        fields={GRID_FIELDS}
        lists={{}}
        values={gridValues(view.parameters)}
        version={view.version}
        submitId={submitId}
        answer={answer}
      >
        <Alert kind="warning" title={t("warning", { count: view.reassessed })}>
          {t("gridText")}
        </Alert>
      </RecordForm>
    </div>
  );
}
