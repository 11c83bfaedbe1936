import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { GraphFilters } from "#app/components/pictures/graph-filters.tsx";
import { PictureFigure } from "#app/components/pictures/picture-figure.tsx";
import { ViewLinks } from "#app/components/pictures/view-links.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { can, requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { dependencyGraphView } from "#app/queries/pictures/dependency-graph.server.ts";
import { graphRequest } from "#app/queries/pictures/graph-request.ts";

export const handle = { access: requires("resource.read") };
export const meta = pageTitle((messages) => messages.analysis.graph);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const asked = graphRequest(request.url);
  const register = can(actor, "process.read", { organisation })
    ? ("processes" as const)
    : ("resources" as const);
  const view = await dependencyGraphView(
    context.deps,
    {
      actor,
      organisation,
      language: context.language,
      base: organisationPath(organisation.code, ""),
    },
    asked,
  );
  return { asked, register, view: view ?? null };
}

export default function Graph() {
  const { asked, register, view } = useLoaderData<typeof loader>();
  const t = useTranslations("analysis");
  const title = useTranslations(register)("title");
  const path = useOrganisationPath();
  return (
    <div className="stack stack--small">
      <PageHead
        title={t("graph")}
        crumbs={[{ label: title, to: path(`/${register}`) }]}
        meta={t("lead.graph")}
      />
      <ViewLinks of={register} />
      <GraphFilters asked={asked} focus={view?.focus ?? null} choices={view?.choices ?? []} />
      {view && view.nodes > 0 ? (
        <PictureFigure picture={view.picture} />
      ) : (
        <EmptyState title={t("nothingTitle")}>{t("nothingText")}</EmptyState>
      )}
    </div>
  );
}
