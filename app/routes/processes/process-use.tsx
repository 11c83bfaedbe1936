import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";

import { type RefusedForm, RecordForm } from "#app/components/editing/record-form.tsx";
import { RemovalForm } from "#app/components/editing/removal-form.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import { formatHours } from "#app/domain/shared/hours.ts";
import { fieldDifferences, resolved } from "#app/forms/conflict.ts";
import { CheckboxField, HoursField, SelectField, TextArea, TextField } from "#app/forms/field.tsx";
import type { FormTree } from "#app/forms/form-tree.ts";
import { parseForm } from "#app/forms/parse-form.ts";
import {
  resourceUseOf,
  resourceUseSchema,
  resourceUseValues,
} from "#app/forms/process/resource-use.schema.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { submittedForm } from "#app/http/submitted-form.server.ts";
import { resourceUseFormView } from "#app/queries/processes/process-work.server.ts";
import { putResourceUse } from "#app/services/impact-analysis/process-links.server.ts";

export const handle = { access: requires("process.edit") };
export const meta = pageTitle((messages) => messages.editing.uses);

async function viewOf({ context, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const request = {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    id: params["id"] ?? "",
  };
  const view = await resourceUseFormView(context.deps, request, params["other"] ?? "");
  if (!view) throw notFound();
  return view;
}

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  const view = await viewOf(args);
  return {
    view,
    submitId: context.deps.ids.next(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const view = await viewOf(args);
  const horizons = view.parameters.horizonsHours.length;
  const { values: sent, version, submitId, intent, choices } = await submittedForm(request);
  const values = resolved(sent, resourceUseValues(view.link, horizons), choices);
  const ends = { process: view.process.id, resource: view.other.id };
  const refused = (answer: Omit<RefusedForm, "values">, status: 409 | 422, kept: FormTree = values) =>
    data({ values: kept, ...answer }, status);
  const removing = intent === "remove";
  const parsed = parseForm(
    resourceUseSchema(horizons),
    removing ? resourceUseValues(view.link, horizons) : values,
  );
  if (!parsed.ok) return refused({ errors: parsed.error, version }, 422);
  const organisation = requireOrganisation(context);
  const done = await putResourceUse(context.deps, requireActor(context), {
    organisation,
    link: resourceUseOf(ends, parsed.value),
    expectedVersion: version,
    remove: removing,
    submitId,
    requestId: context.requestId,
  });
  if (done.ok) {
    const page = organisationPath(organisation.code, `/processes/${encodeURIComponent(view.process.id)}`);
    return redirect(`${doneAddress(page, removing ? "removed" : "linked", view.other.id)}#resources`);
  }
  switch (done.error.code) {
    case "row.conflict": {
      const theirs = resourceUseValues(done.error.current, horizons);
      const kept = removing ? theirs : values;
      const conflict = { differences: fieldDifferences(kept, theirs), savedBy: null };
      const errors = { "": "form.conflict" };
      return refused({ errors, version: done.error.version, conflict }, 409, kept);
    }
    case "submission.differs":
      throw problem("request.malformed");
    default:
      throw notFound();
  }
}

function Fields({ horizonsHours }: { readonly horizonsHours: readonly number[] }) {
  const t = useTranslations("editing");
  const p = useTranslations("processes");
  const c = useTranslations("controls");
  const language = useLocale();
  return (
    <>
      <CheckboxField name="normalOperationOnly" label={t("normalOperationOnly")} />
      <HoursField name="leadHours" label={p("lead")} hint={t("leadHint")} />
      <HoursField name="rpoHours" label={p("rpo")} hint={t("rpoHint")} optional />
      <fieldset className="checks">
        <legend className="field__label">{t("quantities")}</legend>
        <p className="field__hint">{t("quantitiesHint")}</p>
        <div className="row row--baseline">
          {horizonsHours.map((hours, at) => (
            <TextField key={hours} name={`quantities.${at}`} label={formatHours(hours, language)} narrow />
          ))}
        </div>
      </fieldset>
      <TextArea name="qualification" label={t("qualification")} optional rows={2} />
      <SelectField
        name="replaceable"
        label={t("replaceable")}
        optional
        choices={[
          { value: "", label: t("unsaid") },
          { value: "yes", label: c("yes") },
          { value: "no", label: c("no") },
        ]}
      />
      <TextArea name="remark" label={t("remark")} optional rows={2} />
    </>
  );
}

export default function ProcessUse() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("editing");
  const p = useTranslations("processes");
  const path = useOrganisationPath();
  const page = path(`/processes/${encodeURIComponent(view.process.id)}`);
  const { horizonsHours } = view.parameters;
  const schema = useMemo(() => resourceUseSchema(horizonsHours.length), [horizonsHours]);
  const labels = {
    leadHours: p("lead"),
    rpoHours: p("rpo"),
    qualification: t("qualification"),
    replaceable: t("replaceable"),
    normalOperationOnly: t("normalOperationOnly"),
    remark: t("remark"),
    ...Object.fromEntries(horizonsHours.map((_, at) => [`quantities.${at}`, t("quantities")])),
  };
  return (
    <div className="stack">
      <PageHead
        title={t("useTitle", { process: view.process.id, other: `${view.other.id} ${view.other.name}` })}
        crumbs={[
          { label: `${view.process.id} ${view.process.name}`, to: page },
          { label: t("uses"), to: `${page}/uses` },
        ]}
        meta={t("linksLead")}
      />
      <RecordForm
        id="use"
        schema={schema}
        values={resourceUseValues(view.link, horizonsHours.length)}
        version={view.version}
        submitId={submitId}
        labels={labels}
        answer={answer}
        save={t("saveLink")}
      >
        <Fields horizonsHours={horizonsHours} />
      </RecordForm>
      {view.link ? (
        <Section id="remove" title={t("removeLink")}>
          <p>{t("removeUse", { process: view.process.id, other: view.other.id })}</p>
          <RemovalForm
            version={view.version}
            submitId={`${submitId}-remove`}
            confirm={t("removeLink")}
            back={page}
          />
        </Section>
      ) : null}
    </div>
  );
}
