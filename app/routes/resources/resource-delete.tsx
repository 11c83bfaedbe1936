import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { RemovalPage } from "#app/components/editing/removal-page.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { removalAnswer } from "#app/http/removal-answer.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { submittedForm } from "#app/http/submitted-form.server.ts";
import { resourceRemovalView } from "#app/queries/resources/resource-work.server.ts";
import { removeResource } from "#app/services/impact-analysis/remove-resource.server.ts";

export const handle = { access: requires("resource.edit") };
export const meta = pageTitle((messages) => messages.editing.deleteResource);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const view = await resourceRemovalView(context.deps, {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    id: params["id"] ?? "",
  });
  if (!view) throw notFound();
  return { view, submitId: context.deps.ids.next() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const organisation = requireOrganisation(context);
  const { version, submitId } = await submittedForm(request);
  const removed = await removeResource(context.deps, requireActor(context), {
    organisation,
    id: params["id"] ?? "",
    expectedVersion: version,
    submitId,
    requestId: context.requestId,
  });
  return removalAnswer(removed, { organisation, path: "/resources" });
}

export default function ResourceDelete() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("editing");
  const r = useTranslations("resources");
  const sentences = [
    t("resourceGoes"),
    ...(view.users.length > 0
      ? [t("usersLose", { count: view.users.length, ids: view.users.join(", ") })]
      : []),
    ...(view.dependents.length > 0
      ? [t("dependentsLose", { count: view.dependents.length, ids: view.dependents.join(", ") })]
      : []),
    ...(view.scenarios.length > 0 ? [t("scenariosLose", { names: view.scenarios.join(", ") })] : []),
    ...(view.capacities > 0 ? [t("capacitiesGo", { count: view.capacities })] : []),
    t("auditStays"),
  ];
  return (
    <RemovalPage
      removed={view}
      list={{ title: r("title"), path: "/resources" }}
      sentences={sentences}
      submitId={submitId}
      refusal={answer?.refusal}
    />
  );
}
