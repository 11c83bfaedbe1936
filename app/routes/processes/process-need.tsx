import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { type RefusedForm, RecordForm } from "#app/components/editing/record-form.tsx";
import { RemovalForm } from "#app/components/editing/removal-form.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import { fieldDifferences, resolved } from "#app/forms/conflict.ts";
import { SelectField, TextArea, TextField } from "#app/forms/field.tsx";
import type { FormTree } from "#app/forms/form-tree.ts";
import { parseForm } from "#app/forms/parse-form.ts";
import {
  AGREEMENTS,
  DEPENDENCY_KINDS,
  dependencyOf,
  dependencySchema,
  dependencyValues,
  REQUIRED_STATES,
} from "#app/forms/process/dependency.schema.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { submittedForm } from "#app/http/submitted-form.server.ts";
import { dependencyFormView } from "#app/queries/processes/process-work.server.ts";
import { putDependency } from "#app/services/impact-analysis/process-links.server.ts";

export const handle = { access: requires("process.edit") };
export const meta = pageTitle((messages) => messages.editing.needs);

async function viewOf({ context, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const request = {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    id: params["id"] ?? "",
  };
  const view = await dependencyFormView(context.deps, request, params["other"] ?? "");
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
  const { values: sent, version, submitId, intent, choices } = await submittedForm(request);
  const values = resolved(sent, dependencyValues(view.link), choices);
  const ends = { consumer: view.process.id, requires: view.other.id };
  const refused = (answer: Omit<RefusedForm, "values">, status: 409 | 422, kept: FormTree = values) =>
    data({ values: kept, ...answer }, status);
  const removing = intent === "remove";
  const parsed = parseForm(dependencySchema, removing ? dependencyValues(view.link) : values);
  if (!parsed.ok) return refused({ errors: parsed.error, version }, 422);
  const organisation = requireOrganisation(context);
  const done = await putDependency(context.deps, requireActor(context), {
    organisation,
    link: dependencyOf(ends, parsed.value),
    expectedVersion: version,
    remove: removing,
    submitId,
    requestId: context.requestId,
  });
  if (done.ok) {
    const page = organisationPath(organisation.code, `/processes/${encodeURIComponent(view.process.id)}`);
    return redirect(`${doneAddress(page, removing ? "removed" : "linked", view.other.id)}#dependencies`);
  }
  switch (done.error.code) {
    case "row.conflict": {
      const theirs = dependencyValues(done.error.current);
      const kept = removing ? theirs : values;
      const conflict = { differences: fieldDifferences(kept, theirs), savedBy: null };
      const errors = { "": "form.conflict" };
      return refused({ errors, version: done.error.version, conflict }, 409, kept);
    }
    case "dependencies.circle": {
      const named = new URLSearchParams({ circle: done.error.circle }).toString();
      return refused({ errors: { offsetHours: `dependencies.circle?${named}` }, version }, 422);
    }
    case "submission.differs":
      throw problem("request.malformed");
    default:
      throw notFound();
  }
}

function Fields() {
  const t = useTranslations("editing");
  const p = useTranslations("processes");
  const kinds = useTranslations("terms.dependency");
  const agreements = useTranslations("terms.agreement");
  const states = useTranslations("editing.requiredState");
  const unsaid = { value: "", label: t("unsaid") };
  return (
    <>
      <SelectField
        name="kind"
        label={p("kind")}
        hint={t("kindHint")}
        choices={DEPENDENCY_KINDS.map((value) => ({ value, label: kinds(value) }))}
      />
      <TextField name="offsetHours" label={p("offset")} hint={t("offsetHint")} narrow />
      <SelectField
        name="requiredState"
        label={t("requiredStateLabel")}
        optional
        choices={[unsaid, ...REQUIRED_STATES.map((value) => ({ value, label: states(value) }))]}
      />
      <SelectField
        name="agreement"
        label={p("agreement")}
        hint={t("agreementHint")}
        optional
        choices={[unsaid, ...AGREEMENTS.map((value) => ({ value, label: agreements(value) }))]}
      />
      <TextArea name="reason" label={t("reason")} optional />
    </>
  );
}

export default function ProcessNeed() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("editing");
  const p = useTranslations("processes");
  const path = useOrganisationPath();
  const page = path(`/processes/${encodeURIComponent(view.process.id)}`);
  const labels = {
    kind: p("kind"),
    offsetHours: p("offset"),
    requiredState: t("requiredStateLabel"),
    agreement: p("agreement"),
    reason: t("reason"),
  };
  return (
    <div className="stack">
      <PageHead
        title={t("needTitle", { process: view.process.id, other: `${view.other.id} ${view.other.name}` })}
        crumbs={[
          { label: `${view.process.id} ${view.process.name}`, to: page },
          { label: t("needs"), to: `${page}/needs` },
        ]}
        meta={t("linksLead")}
      />
      <RecordForm
        id="need"
        schema={dependencySchema}
        values={dependencyValues(view.link)}
        version={view.version}
        submitId={submitId}
        labels={labels}
        answer={answer}
        save={t("saveLink")}
      >
        <Fields />
      </RecordForm>
      {view.link ? (
        <Section id="remove" title={t("removeLink")}>
          <p>{t("removeNeed", { process: view.process.id, other: view.other.id })}</p>
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
