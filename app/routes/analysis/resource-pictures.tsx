import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
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
import {
  RESOURCE_PICTURES,
  resourcePicture,
  type ResourcePictureView,
} from "#app/queries/pictures/resource-pictures.server.ts";
import { STORED_LANGUAGE } from "#app/components/ui/stored-language.ts";

export const handle = { access: requires("resource.read") };
export const meta = pageTitle((messages) => messages.analysis.resourcePictures);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const picture = RESOURCE_PICTURES.find((known) => known === params["picture"]);
  if (!picture) throw notFound();
  const asked = listRequest(request.url, { sorts: [], filters: {} });
  const target = new URL(request.url).searchParams.get("target") ?? "";
  const view = await resourcePicture(
    context.deps,
    {
      picture,
      target,
      actor: requireActor(context),
      organisation,
      language: context.language,
      base: organisationPath(organisation.code, ""),
    },
    asked,
  );
  return { picture, view: view ?? null, search: asked.search };
}

interface TargetChoiceProps {
  readonly view: Pick<ResourcePictureView, "target" | "choices">;
  readonly search: string;
}

/** Which resource is to run again: found by the search above, chosen by a link. */
function TargetChoice({ view, search }: TargetChoiceProps) {
  const t = useTranslations("analysis");
  if (search !== "" && view.choices.length === 0) return <p className="muted">{t("noChoice")}</p>;
  return (
    <>
      {view.choices.length > 0 ? (
        <ul className="choices" aria-label={t("chooseTarget")}>
          {view.choices.map(({ id, name }) => (
            <li key={id}>
              <Link lang={STORED_LANGUAGE} to={`?${new URLSearchParams({ target: id }).toString()}`}>
                {id} {name}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {view.target ? (
        <p className="row">
          {t("targetIs", { id: view.target.id, name: view.target.name })}
          <Link to="?">{t("allTargets")}</Link>
        </p>
      ) : null}
    </>
  );
}

export default function ResourcePictures() {
  const { picture, view, search } = useLoaderData<typeof loader>();
  const t = useTranslations("analysis");
  const resources = useTranslations("resources");
  const path = useOrganisationPath();
  const narrowed = search !== "" && picture !== "restart";
  return (
    <div className="stack stack--small">
      <PageHead
        title={t(`pictures.${picture}`)}
        crumbs={[{ label: resources("title"), to: path("/resources") }]}
        meta={t(`lead.${picture}`)}
      />
      <ViewLinks of="resources" />
      <ListFilters
        searchLabel={picture === "restart" ? t("searchTarget") : t("searchPicture")}
        filters={[]}
      />
      {view && picture === "restart" ? <TargetChoice view={view} search={search} /> : null}
      {view && view.total > 0 ? (
        <>
          <PictureFigure picture={view.picture} />
          <Pagination page={view.page} pageSize={view.pageSize} total={view.total} />
        </>
      ) : (
        <EmptyState title={narrowed ? resources("noneTitle") : t("nothingTitle")}>
          {narrowed ? resources("noneText") : t("nothingText")}
        </EmptyState>
      )}
    </div>
  );
}
