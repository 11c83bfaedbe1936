import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { HorizonFields } from "#app/components/editing/horizon-fields.tsx";
import { LinkPage } from "#app/components/editing/link-page.tsx";
import { requires } from "#app/domain/access/index.ts";
import { CheckboxField, HoursField, SelectField, TextArea } from "#app/forms/field.tsx";
import {
  resourceUseOf,
  resourceUseSchema,
  resourceUseValues,
} from "#app/forms/process/resource-use.schema.ts";
import { linkAction } from "#app/http/link-action.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
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
  const { deps } = args.context;
  const { process, other, link, parameters } = await viewOf(args);
  const horizons = parameters.horizonsHours.length;
  return linkAction(args, {
    history: { kind: "resource-use", code: JSON.stringify([process.id, other.id]) },
    page: `/processes/${encodeURIComponent(process.id)}`,
    section: "resources",
    other: other.id,
    schema: resourceUseSchema(horizons),
    stored: link,
    valuesOf: (stored) => resourceUseValues(stored, horizons),
    linkOf: (parsed) => resourceUseOf({ process: process.id, resource: other.id }, parsed),
    put: (input) => putResourceUse(deps, requireActor(args.context), input),
  });
}

function Fields({ horizonsHours }: { readonly horizonsHours: readonly number[] }) {
  const t = useTranslations("editing");
  const p = useTranslations("processes");
  const c = useTranslations("controls");
  return (
    <>
      <CheckboxField name="normalOperationOnly" label={t("normalOperationOnly")} />
      <HoursField name="leadHours" label={p("lead")} hint={t("leadHint")} />
      <HoursField name="rpoHours" label={p("rpo")} hint={t("rpoHint")} optional />
      <HorizonFields
        name="quantities"
        label={t("quantities")}
        hint={t("quantitiesHint")}
        horizonsHours={horizonsHours}
      />
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
    <LinkPage
      kind="use"
      process={view.process}
      other={view.other}
      exists={view.link !== null}
      schema={schema}
      values={resourceUseValues(view.link, horizonsHours.length)}
      version={view.version}
      submitId={submitId}
      labels={labels}
      answer={answer}
    >
      <Fields horizonsHours={horizonsHours} />
    </LinkPage>
  );
}
