import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { RecordForm } from "#app/components/editing/record-form.tsx";
import { ResourceFields, useResourceLabels } from "#app/components/resources/resource-fields.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { parseForm } from "#app/forms/parse-form.ts";
import {
  newResourceValues,
  requiredIds,
  resourceFormSchema,
  resourceOf,
} from "#app/forms/resource/resource-form.schema.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { problem } from "#app/http/problem.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { submittedForm } from "#app/http/submitted-form.server.ts";
import { knownResources, newResourceView } from "#app/queries/resources/resource-work.server.ts";
import { saveResource } from "#app/services/impact-analysis/save-resource.server.ts";

export const handle = { access: requires("resource.edit") };
export const meta = pageTitle((messages) => messages.editing.newResource);

export async function loader({ context }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const view = await newResourceView(context.deps, organisation);
  if (!view) throw redirectTo(organisationPath(organisation.code, "/parameters"));
  return {
    view,
    submitId: context.deps.ids.next(),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const organisation = requireOrganisation(context);
  const { values, submitId } = await submittedForm(request);
  const refused = (errors: Readonly<Record<string, string>>) => data({ values, errors, version: 0 }, 422);
  const parsed = parseForm(resourceFormSchema, values);
  if (!parsed.ok) return refused(parsed.error);
  const needed = requiredIds(parsed.value.requires, await knownResources(context.deps, organisation));
  if (needed.unknown !== null)
    return refused({
      requires: `resource.unknown?${new URLSearchParams({ line: needed.unknown }).toString()}`,
    });
  const saved = await saveResource(context.deps, requireActor(context), {
    organisation,
    resource: resourceOf(parsed.value, needed.ids, null),
    expectedVersion: 0,
    submitId,
    requestId: context.requestId,
  });
  if (saved.ok) {
    const page = organisationPath(organisation.code, `/resources/${encodeURIComponent(saved.value.id)}`);
    return redirect(doneAddress(page, "created", saved.value.id));
  }
  switch (saved.error.code) {
    case "id.taken":
      return refused({ id: "id.taken" });
    case "access.forbidden":
      return refused({ responsiblePerson: "resource.not-yours" });
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

export default function ResourceNew() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("editing");
  const r = useTranslations("resources");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead title={t("newResource")} crumbs={[{ label: r("title"), to: path("/resources") }]} />
      <RecordForm
        id="resource"
        schema={resourceFormSchema}
        values={newResourceValues(view.suggestedId)}
        version={0}
        submitId={submitId}
        labels={useResourceLabels()}
        answer={answer}
        save={t("create")}
      >
        <ResourceFields choices={view} isNew />
      </RecordForm>
    </div>
  );
}
