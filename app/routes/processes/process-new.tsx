import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { RecordForm } from "#app/components/editing/record-form.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { SelectField, TextArea, TextField } from "#app/forms/field.tsx";
import { parseForm } from "#app/forms/parse-form.ts";
import { newProcessSchema } from "#app/forms/process/new-process.schema.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { problem } from "#app/http/problem.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { submittedForm } from "#app/http/submitted-form.server.ts";
import { newProcessView, peopleChoices } from "#app/queries/processes/process-work.server.ts";
import { createProcess } from "#app/services/impact-analysis/create-process.server.ts";

export const handle = { access: requires("process.edit") };
export const meta = pageTitle((messages) => messages.editing.newProcess);

export async function loader({ context }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const view = await newProcessView(context.deps, organisation);
  if (!view) throw redirectTo(organisationPath(organisation.code, "/parameters"));
  return {
    view,
    submitId: context.deps.ids.next(),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const organisation = requireOrganisation(context);
  const { values, submitId } = await submittedForm(request);
  const people = await peopleChoices(context.deps, organisation.id);
  const parsed = parseForm(newProcessSchema(people.map(({ id }) => id)), values);
  if (!parsed.ok) return data({ values, errors: parsed.error, version: 0 }, 422);
  const created = await createProcess(context.deps, requireActor(context), {
    organisation,
    process: parsed.value,
    submitId,
    requestId: context.requestId,
  });
  if (created.ok) {
    const page = organisationPath(
      organisation.code,
      `/processes/${encodeURIComponent(created.value.id)}/edit`,
    );
    return redirect(doneAddress(page, "created", created.value.id));
  }
  switch (created.error.code) {
    case "access.forbidden":
      return data({ values, errors: { unit: "process.not-yours" }, version: 0 }, 422);
    case "id.taken":
      return data({ values, errors: { id: "id.taken" }, version: 0 }, 422);
    case "row.reference":
      return data({ values, errors: { owner: "process.person" }, version: 0 }, 422);
    case "submission.differs":
      throw problem("request.malformed");
  }
}

export default function ProcessNew() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("editing");
  const p = useTranslations("processes");
  const path = useOrganisationPath();
  const schema = useMemo(() => newProcessSchema(view.people.map(({ id }) => id)), [view]);
  const people = [
    { value: "", label: p("nobody") },
    ...view.people.map(({ id, name }) => ({ value: id, label: name, stored: true })),
  ];
  const labels = { id: p("code"), name: p("name"), unit: p("unit"), owner: p("owner") };
  return (
    <div className="stack">
      <PageHead
        title={t("newProcess")}
        crumbs={[{ label: p("title"), to: path("/processes") }]}
        meta={t("newProcessLead")}
      />
      <RecordForm
        id="new-process"
        schema={schema}
        values={{ id: view.suggestedId, name: "", unit: "", owner: "", description: "" }}
        version={0}
        submitId={submitId}
        labels={labels}
        answer={answer}
        save={t("create")}
      >
        <TextField name="id" label={p("code")} hint={t("idHint")} narrow />
        <TextField name="name" label={p("name")} />
        {view.units.length > 0 ? (
          <SelectField
            name="unit"
            label={p("unit")}
            choices={[
              { value: "", label: p("chooseUnit") },
              ...view.units.map((unit) => ({ value: unit, label: unit, stored: true })),
            ]}
          />
        ) : (
          <TextField name="unit" label={p("unit")} />
        )}
        <SelectField name="owner" label={p("owner")} choices={people} optional />
        <TextArea name="description" label={p("description")} optional />
      </RecordForm>
    </div>
  );
}
