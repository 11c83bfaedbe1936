import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { LinkPage } from "#app/components/editing/link-page.tsx";
import { requires } from "#app/domain/access/index.ts";
import { SelectField, TextArea, TextField } from "#app/forms/field.tsx";
import {
  AGREEMENTS,
  DEPENDENCY_KINDS,
  dependencyOf,
  dependencySchema,
  dependencyValues,
  REQUIRED_STATES,
} from "#app/forms/process/dependency.schema.ts";
import { linkAction } from "#app/http/link-action.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
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
  const { deps } = args.context;
  const { process, other, link } = await viewOf(args);
  return linkAction(args, {
    history: { kind: "process-dependency", code: JSON.stringify([process.id, other.id]) },
    page: `/processes/${encodeURIComponent(process.id)}`,
    section: "dependencies",
    other: other.id,
    schema: dependencySchema,
    stored: link,
    valuesOf: dependencyValues,
    linkOf: (parsed) => dependencyOf({ consumer: process.id, requires: other.id }, parsed),
    put: (input) => putDependency(deps, requireActor(args.context), input),
  });
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
  const labels = {
    kind: p("kind"),
    offsetHours: p("offset"),
    requiredState: t("requiredStateLabel"),
    agreement: p("agreement"),
    reason: t("reason"),
  };
  return (
    <LinkPage
      kind="need"
      process={view.process}
      other={view.other}
      exists={view.link !== null}
      schema={dependencySchema}
      values={dependencyValues(view.link)}
      version={view.version}
      submitId={submitId}
      labels={labels}
      answer={answer}
    >
      <Fields />
    </LinkPage>
  );
}
