import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { OutageChoice } from "#app/components/outage/outage-choice.tsx";
import { OutageResult } from "#app/components/outage/outage-result.tsx";
import { PreparedOutages } from "#app/components/outage/prepared-outages.tsx";
import { ViewLinks } from "#app/components/pictures/view-links.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { Icon } from "#app/components/ui/icon.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { outageAddress, outageRequest } from "#app/queries/outage/outage-request.ts";
import { outageSimulation } from "#app/queries/outage/outage-simulation.server.ts";

export const handle = { access: requires("resource.read") };
export const meta = pageTitle((messages) => messages.analysis.outage.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const asked = outageRequest(request.url);
  const view = await outageSimulation(
    context.deps,
    {
      actor: requireActor(context),
      organisation,
      language: context.language,
      base: organisationPath(organisation.code, ""),
    },
    asked,
  );
  return { asked, view: view ?? null };
}

export default function Outage() {
  const { asked, view } = useLoaderData<typeof loader>();
  const t = useTranslations("analysis.outage");
  const resources = useTranslations("resources");
  const path = useOrganisationPath();
  const name = view?.result?.name;
  return (
    <div className="stack stack--small">
      <PageHead
        title={name ? t("titleOf", { name }) : t("title")}
        stored={name ?? false}
        crumbs={[{ label: resources("title"), to: path("/resources") }]}
        meta={t("lead")}
        actions={
          view?.result && view.canPrint ? (
            <a
              className="kern-btn kern-btn--secondary"
              href={`${path("/outage/ausfall.pdf")}${outageAddress(asked)}`}
              download
            >
              <Icon name="download" />
              {t("print")}
            </a>
          ) : null
        }
      />
      <ViewLinks of="resources" />
      {view ? <OutageChoice asked={asked} view={view} /> : null}
      {view?.result ? (
        <OutageResult result={view.result} failed={view.failed} />
      ) : (
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      )}
      {view ? <PreparedOutages {...view} /> : null}
    </div>
  );
}
