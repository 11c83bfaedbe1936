import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { PlanContents } from "#app/components/plans/plan-contents.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { Alert } from "#app/components/ui/alert.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { planEditView } from "#app/queries/plans/plan-edit.server.ts";

export const handle = { access: requires("plan.edit") };
export const meta = pageTitle((messages) => messages.planWork.editTitle);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const request = {
    organisation: requireOrganisation(context),
    actor: requireActor(context),
    id: params["id"] ?? "",
  };
  const view = await planEditView(context.deps, request);
  if (!view) throw notFound();
  return { view };
}

export default function PlanEdit() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("planWork");
  const path = useOrganisationPath();
  const page = path(`/plans/${encodeURIComponent(view.plan.id)}`);
  return (
    <div className="stack">
      <PageHead
        title={t("editOf", { title: view.plan.title })}
        stored={view.plan.title}
        crumbs={[
          { label: t("plans"), to: path("/plans") },
          { label: view.plan.title, to: page, stored: true },
        ]}
        meta={t("contentsLead")}
      />
      {view.open ? null : (
        <Alert kind="info" title={t("closedTitle")}>
          <p>{t("closedText")}</p>
          <p>
            <Link to={page}>{t("toPlanPage")}</Link>
          </p>
        </Alert>
      )}
      <PlanContents view={view} />
    </div>
  );
}
