import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { RecordForm } from "#app/components/editing/record-form.tsx";
import { ResourceFields, useResourceLabels } from "#app/components/resources/resource-fields.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { resolved, undecided } from "#app/forms/conflict.ts";
import { conflictAnswer, undecidedAnswer } from "#app/forms/conflict-answer.ts";
import { parseForm } from "#app/forms/parse-form.ts";
import {
  requiredIds,
  resourceFormSchema,
  resourceFormValues,
  resourceOf,
} from "#app/forms/resource/resource-form.schema.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { submittedForm } from "#app/http/submitted-form.server.ts";
import { lastEditorOf } from "#app/queries/audit/last-editor-of.server.ts";
import { knownResources, resourceFormView } from "#app/queries/resources/resource-work.server.ts";
import { saveResource } from "#app/services/impact-analysis/save-resource.server.ts";

export const handle = { access: requires("resource.edit") };
export const meta = pageTitle((messages) => messages.editing.editResource);

async function viewOf({ context, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const view = await resourceFormView(context.deps, {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    id: params["id"] ?? "",
  });
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
  const organisation = requireOrganisation(context);
  const { resource, names } = await viewOf(args);
  const submission = await submittedForm(request);
  const { values: sent, submitId, version, choices, base } = submission;
  const stored = resourceFormValues(resource, (id) => names[id] ?? "");
  const savedByWhom = async () =>
    lastEditorOf(context.deps, organisation.id, { kind: "resource", code: resource.id });
  if (undecided(choices).length > 0)
    return data(undecidedAnswer(submission, { values: stored, savedBy: await savedByWhom() }), 422);
  const values = resolved({ ...sent, id: resource.id }, stored, choices);
  const refused = (errors: Readonly<Record<string, string>>) =>
    data({ values, errors, version, base, conflict: undefined }, 422);
  const parsed = parseForm(resourceFormSchema, values);
  if (!parsed.ok) return refused(parsed.error);
  const needed = requiredIds(parsed.value.requires, await knownResources(context.deps, organisation));
  if (needed.unknown !== null)
    return refused({
      requires: `resource.unknown?${new URLSearchParams({ line: needed.unknown }).toString()}`,
    });
  const saved = await saveResource(context.deps, requireActor(context), {
    organisation,
    resource: resourceOf(parsed.value, needed.ids, resource),
    expectedVersion: version,
    submitId,
    requestId: context.requestId,
  });
  if (saved.ok) {
    const page = organisationPath(organisation.code, `/resources/${encodeURIComponent(saved.value.id)}`);
    return redirect(doneAddress(page, "changed", saved.value.id));
  }
  switch (saved.error.code) {
    case "row.conflict": {
      const theirs = resourceFormValues(saved.error.current, (id) => names[id] ?? "");
      const other = { values: theirs, version: saved.error.version, savedBy: await savedByWhom() };
      return data(conflictAnswer({ values, base }, other), 409);
    }
    case "object.missing":
    case "access.forbidden":
      throw notFound();
    case "resources.circle": {
      const { circle } = saved.error;
      return refused({ requires: `resources.circle?${new URLSearchParams({ circle }).toString()}` });
    }
    case "row.reference":
      return refused({ "": "resource.reference" });
    default:
      throw problem("request.malformed");
  }
}

export default function ResourceEdit() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("editing");
  const r = useTranslations("resources");
  const path = useOrganisationPath();
  const { resource, names } = view;
  const title = `${resource.id} ${resource.name}`;
  return (
    <div className="stack">
      <PageHead
        title={t("editResourceTitle", { id: resource.id, name: resource.name })}
        stored={resource.name}
        crumbs={[
          { label: r("title"), to: path("/resources") },
          { label: title, to: path(`/resources/${encodeURIComponent(resource.id)}`), stored: true },
        ]}
      />
      <RecordForm
        id="resource"
        schema={resourceFormSchema}
        values={resourceFormValues(resource, (id) => names[id] ?? "")}
        version={view.version}
        submitId={submitId}
        labels={useResourceLabels()}
        answer={answer}
        save={t("saveResource")}
      >
        <input type="hidden" name="id" value={resource.id} />
        <ResourceFields choices={view} isNew={false} />
      </RecordForm>
    </div>
  );
}
