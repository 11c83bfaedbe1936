import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { OrganisationLinks } from "#app/components/shell/organisation-links.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { SIGNED_IN } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { recentOrganisations } from "#app/http/recent-organisations.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { organisationChoices, organisationSearch } from "#app/queries/organisations/organisation-choices.ts";

export const handle = { access: SIGNED_IN };
export const meta = pageTitle((messages) => messages.shell.switchOrganisation);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const search = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 100);
  const choices = organisationChoices(requireActor(context), await context.organisations());
  const { code } = requireOrganisation(context);
  const recent = recentOrganisations(request).filter((other) => other !== code);
  return { view: organisationSearch(choices, recent, search), code };
}

export default function OrganisationChoicePage() {
  const { view, code } = useLoaderData<typeof loader>();
  const t = useTranslations("shell");
  const c = useTranslations("controls");
  return (
    <div className="stack stack--small">
      <PageHead title={t("switchOrganisation")} meta={t("organisationCount", { count: view.all })} />
      <Form method="get" className="filters" role="search" key={view.search}>
        <div className="field field--grow">
          <label className="field__label" htmlFor="organisation-q">
            {t("findOrganisation")}
          </label>
          <input className="input" id="organisation-q" type="search" name="q" defaultValue={view.search} />
        </div>
        <button className="kern-btn kern-btn--secondary" type="submit">
          {c("filter")}
        </button>
      </Form>
      {view.search === "" && view.recent.length > 0 ? (
        <Section id="recent" title={t("recentOrganisations")}>
          <OrganisationLinks choices={view.recent} current={code} />
        </Section>
      ) : null}
      <Section id="organisations" title={t("organisationTree")}>
        {view.found === 0 ? (
          <EmptyState title={t("noOrganisation")}>{t("noOrganisationText")}</EmptyState>
        ) : (
          <OrganisationLinks choices={view.shown} current={code} />
        )}
        {view.found > view.shown.length ? (
          <p className="muted">{t("moreOrganisations", { count: view.found - view.shown.length })}</p>
        ) : null}
      </Section>
    </div>
  );
}
