import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { Consequences, Mentions } from "#app/components/editing/removal-consequences.tsx";
import { RemovalForm } from "#app/components/editing/removal-form.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
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
  if (removed.ok)
    return redirect(
      doneAddress(organisationPath(organisation.code, "/processes"), "removed", removed.value.id),
    );
  switch (removed.error.code) {
    case "object.missing":
    case "access.forbidden":
      throw notFound();
    case "submission.differs":
      throw problem("request.malformed");
    default:
      return data({ refusal: removed.error.code }, 409);
  }
}

export default function ProcessDelete() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("editing");
  const p = useTranslations("processes");
  const path = useOrganisationPath();
  const page = path(`/processes/${encodeURIComponent(view.id)}`);
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
    <div className="stack">
      <PageHead
        title={t("deleteTitle", { id: view.id, name: view.name })}
        crumbs={[
          { label: p("title"), to: path("/processes") },
          { label: `${view.id} ${view.name}`, to: page },
        ]}
      />
      {view.mentions.length > 0 ? (
        <Mentions mentions={view.mentions} />
      ) : (
        <>
          <p>{t("consequences")}</p>
          <Consequences sentences={sentences} />
          <RemovalForm
            version={view.version}
            submitId={submitId}
            confirm={t("deleteNow", { id: view.id })}
            back={page}
            refusal={answer?.refusal}
          />
        </>
      )}
    </div>
  );
}
