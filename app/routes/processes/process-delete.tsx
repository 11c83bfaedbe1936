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
import { processRemovalView } from "#app/queries/processes/process-work.server.ts";
import { removeProcess } from "#app/services/impact-analysis/remove-process.server.ts";

export const handle = { access: requires("process.edit") };
export const meta = pageTitle((messages) => messages.editing.deleteProcess);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const view = await processRemovalView(context.deps, {
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
  const removed = await removeProcess(context.deps, requireActor(context), {
    organisation,
    id: params["id"] ?? "",
    expectedVersion: version,
    submitId,
    requestId: context.requestId,
  });
  return removalAnswer(removed, { organisation, path: "/processes" });
}

export default function ProcessDelete() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("editing");
  const p = useTranslations("processes");
  const sentences = [
    t("sheetGoes"),
    ...(view.needs > 0 ? [t("needsGo", { count: view.needs })] : []),
    ...(view.servedBy.length > 0
      ? [t("servedBy", { count: view.servedBy.length, ids: view.servedBy.join(", ") })]
      : []),
    ...(view.resources > 0 ? [t("usesGo", { count: view.resources })] : []),
    t("auditStays"),
  ];
  return (
    <RemovalPage
      removed={view}
      list={{ title: p("title"), path: "/processes" }}
      sentences={sentences}
      submitId={submitId}
      refusal={answer?.refusal}
    />
  );
}
