import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { PictureFigure } from "#app/components/pictures/picture-figure.tsx";
import { ViewLinks } from "#app/components/pictures/view-links.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { ListFilters } from "#app/components/ui/list-filters.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { PROCESS_PICTURES, processPicture } from "#app/queries/pictures/process-pictures.server.ts";

export const handle = { access: requires("process.read") };
export const meta = pageTitle((messages) => messages.analysis.processPictures);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const picture = PROCESS_PICTURES.find((known) => known === params["picture"]);
  if (!picture) throw notFound();
  const asked = listRequest(request.url, { sorts: [], filters: {} });
  const view = await processPicture(
    context.deps,
    {
      picture,
      actor: requireActor(context),
      organisation,
      language: context.language,
      base: organisationPath(organisation.code, ""),
    },
    asked,
  );
  return { picture, view: view ?? null, searched: asked.search !== "" };
}

export default function ProcessPictures() {
  const { picture, view, searched } = useLoaderData<typeof loader>();
  const t = useTranslations("analysis");
  const processes = useTranslations("processes");
  const path = useOrganisationPath();
  return (
    <div className="stack stack--small">
      <PageHead
        title={t(`pictures.${picture}`)}
        crumbs={[{ label: processes("title"), to: path("/processes") }]}
        meta={t(`lead.${picture}`)}
      />
      <ViewLinks of="processes" />
      <ListFilters searchLabel={t("searchPicture")} filters={[]} />
      {view && view.total > 0 ? (
        <>
          <PictureFigure picture={view.picture} />
          <Pagination page={view.page} pageSize={view.pageSize} total={view.total} />
        </>
      ) : (
        <EmptyState title={searched ? processes("noneTitle") : t("nothingTitle")}>
          {searched ? processes("noneText") : t("nothingText")}
        </EmptyState>
      )}
    </div>
  );
}
