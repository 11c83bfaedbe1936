import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { RecordForm } from "#app/components/editing/record-form.tsx";
import { ParametersFields, useParameterLabels } from "#app/components/parameters/parameters-fields.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import type { BiaParameters } from "#app/domain/exchange/index.ts";
import { resolved, undecided } from "#app/forms/conflict.ts";
import { conflictAnswer, undecidedAnswer } from "#app/forms/conflict-answer.ts";
import {
  parametersFormSchema,
  parametersFormValues,
  parametersOf,
} from "#app/forms/parameters/parameters-form.schema.ts";
import { parseForm } from "#app/forms/parse-form.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { submittedForm } from "#app/http/submitted-form.server.ts";
import { parametersFormView } from "#app/queries/parameters/parameters-view.server.ts";
import { lastEditorOf } from "#app/queries/audit/last-editor-of.server.ts";
import { saveParameters } from "#app/services/impact-analysis/save-parameters.server.ts";

export const handle = { access: requires("parameters.edit") };
export const meta = pageTitle((messages) => messages.parameters.edit);

function viewOf({ context }: LoaderFunctionArgs | ActionFunctionArgs) {
  return parametersFormView(context.deps, requireActor(context), requireOrganisation(context));
}

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  return {
    view: await viewOf(args),
    submitId: context.deps.ids.next(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const organisation = requireOrganisation(context);
  const { parameters } = await viewOf(args);
  const submission = await submittedForm(request);
  const { values: sent, version, submitId, choices, base } = submission;
  const { reason, confirm } = sent;
  // Reason and confirmation belong to the act, not to what is stored.
  const formOf = (stored: BiaParameters) =>
    ({ ...parametersFormValues(stored), reason, confirm }) as typeof sent;
  const savedByWhom = async () =>
    lastEditorOf(context.deps, organisation.id, { kind: "parameters", code: "parameters" });
  if (undecided(choices).length > 0) {
    const stored = { values: formOf(parameters), savedBy: await savedByWhom() };
    return data(undecidedAnswer(submission, stored), 422);
  }
  const values = resolved(sent, formOf(parameters), choices);
  const parsed = parseForm(parametersFormSchema(parameters), values);
  if (!parsed.ok) return data({ values, errors: parsed.error, version, base, conflict: undefined }, 422);
  const saved = await saveParameters(context.deps, requireActor(context), {
    organisation,
    parameters: parametersOf(parameters, parsed.value),
    expectedVersion: version,
    reason: parsed.value.reason,
    submitId,
    requestId: context.requestId,
  });
  if (saved.ok) {
    const page = organisationPath(organisation.code, "/parameters");
    return redirect(doneAddress(page, "parameters", String(saved.value.reassessed)));
  }
  switch (saved.error.code) {
    case "row.conflict": {
      const { current, version: newest } = saved.error;
      const stored = { values: formOf(current), version: newest, savedBy: await savedByWhom() };
      return data(
        conflictAnswer({ values, base: base && { ...base, reason: "", confirm: "" } }, stored),
        409,
      );
    }
    case "object.missing":
      throw notFound();
    case "access.forbidden":
      throw problem("access.forbidden");
    case "submission.differs":
      throw problem("request.malformed");
  }
}

export default function ParametersEdit() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("parameters");
  const path = useOrganisationPath();
  const { parameters, reassessed, version } = view;
  const schema = useMemo(() => parametersFormSchema(parameters), [parameters]);
  const labels = useParameterLabels(parameters);
  return (
    <div className="stack">
      <PageHead
        title={version === 0 ? t("define") : t("edit")}
        crumbs={[{ label: t("title"), to: path("/parameters") }]}
        meta={t("frozen")}
      />
      <RecordForm
        id="parameters"
        schema={schema}
        values={parametersFormValues(parameters)}
        version={version}
        submitId={submitId}
        labels={labels}
        answer={answer}
        save={t("save")}
      >
        <ParametersFields parameters={parameters} reassessed={reassessed} />
      </RecordForm>
    </div>
  );
}
