import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { SIGNED_IN } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { globalSearch, type Hit, type SearchGroup } from "#app/queries/search/global-search.server.ts";
import { STORED_LANGUAGE } from "#app/components/ui/stored-language.ts";

// Everybody may search; each kind of hit is filtered by what the person may read.
export const handle = { access: SIGNED_IN };
export const meta = pageTitle((messages) => messages.search.title);

const LONGEST_SEARCH = 100;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const search = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST_SEARCH).trim();
  const groups = await globalSearch(context.deps, {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    search,
  });
  return { search, groups };
}

function HitLine({ hit }: { readonly hit: Hit }) {
  const path = useOrganisationPath();
  return (
    <li>
      <span className="muted num">{hit.id}</span>{" "}
      {hit.to ? (
        <Link to={path(hit.to)} lang={STORED_LANGUAGE}>
          {hit.name}
        </Link>
      ) : (
        <strong lang={STORED_LANGUAGE}>{hit.name}</strong>
      )}
      {hit.detail ? (
        <span className="muted" lang={STORED_LANGUAGE}>
          {" "}
          · {hit.detail}
        </span>
      ) : null}
    </li>
  );
}

function Group({ group }: { readonly group: SearchGroup }) {
  const t = useTranslations("search");
  const kinds = useTranslations("search.kinds");
  return (
    <Section id={group.kind} title={`${kinds(group.kind)} (${group.total})`}>
      <ul className="hits">
        {group.hits.map((hit) => (
          <HitLine key={hit.id} hit={hit} />
        ))}
      </ul>
      {group.total > group.hits.length ? (
        <p className="muted">{t("more", { shown: group.hits.length, total: group.total })}</p>
      ) : null}
    </Section>
  );
}

export default function Search() {
  const { search, groups } = useLoaderData<typeof loader>();
  const t = useTranslations("search");
  const c = useTranslations("controls");
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <div className="stack">
      <PageHead
        title={search === "" ? t("title") : t("titleOf", { search })}
        meta={search === "" ? t("lead") : t("count", { total })}
      />
      <Form method="get" className="filters" role="search" aria-label={t("title")} key={search}>
        <div className="field field--grow">
          <label className="field__label" htmlFor="search-q">
            {t("field")}
          </label>
          <input className="input" id="search-q" type="search" name="q" defaultValue={search} />
        </div>
        <button className="kern-btn kern-btn--primary" type="submit">
          {c("search")}
        </button>
      </Form>
      {search !== "" && total === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
      ) : (
        groups.map((group) => <Group key={group.kind} group={group} />)
      )}
    </div>
  );
}
