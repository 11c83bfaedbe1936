import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { AuthoritySections } from "#app/components/overview/authority-sections.tsx";
import { EmergencyLinks } from "#app/components/overview/emergency-links.tsx";
import { FigureDefinitions } from "#app/components/overview/figure-definitions.tsx";
import { FigureHistory } from "#app/components/overview/figure-history.tsx";
import { Figures } from "#app/components/overview/figures.tsx";
import { FreshnessList } from "#app/components/overview/freshness-list.tsx";
import { OwnWorkLists } from "#app/components/overview/own-work-lists.tsx";
import { ShareBar } from "#app/components/overview/share-bar.tsx";
import { TodoList } from "#app/components/overview/todo-list.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import type { KeyFigures } from "#app/domain/key-figures/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { AUTHORITY_SORTS } from "#app/queries/overview/authority-view.server.ts";
import { type OverviewView, overviewView } from "#app/queries/overview/overview-view.server.ts";
import { STORED_LANGUAGE } from "#app/components/ui/stored-language.ts";

export const handle = { access: requires("overview.read") };
export const meta = pageTitle((messages) => messages.shell.overview);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const organisation = requireOrganisation(context);
  const today = dateInBerlin(context.deps.clock.now());
  const { sort, descending } = listRequest(request.url, { sorts: AUTHORITY_SORTS, filters: {} });
  const below = new URL(request.url).searchParams.get("below");
  const view = await overviewView(
    context.deps,
    { actor, organisation, today, visible: await context.organisations() },
    { below, sort, descending },
  );
  return { view, name: organisation.name, code: organisation.code };
}

interface WholeOrganisationProps {
  readonly view: OverviewView;
  readonly figures: KeyFigures;
}

/** Figures, their course and what goes stale, for people who see the organisation as a whole. */
function WholeOrganisation({ view, figures }: WholeOrganisationProps) {
  const t = useTranslations("overview");
  const shares = t("shareText", { met: figures.met, gap: figures.gap, unknown: figures.unknown });
  return (
    <>
      <section className="stack stack--small" aria-labelledby="figures">
        <h2 id="figures">{t("figures")}</h2>
        <Figures view={view} />
        <FigureDefinitions />
      </section>
      <section className="stack stack--tight" aria-labelledby="share">
        <h2 id="share">{t("shareTitle")}</h2>
        <ShareBar
          label={shares}
          parts={[
            { key: "met", count: figures.met },
            { key: "gap", count: figures.gap },
            { key: "unknown", count: figures.unknown },
          ]}
        />
        <p className="muted">{shares}</p>
      </section>
      <FigureHistory points={view.history} unseen={view.unseen} />
      <FreshnessList lines={view.freshness} />
    </>
  );
}

export default function Overview() {
  const { view, code, name } = useLoaderData<typeof loader>();
  const t = useTranslations("overview");
  const stages = useTranslations("terms.stage");
  const { cycle } = view;
  return (
    <div className="stack">
      <PageHead
        title={t("title", { name: code })}
        meta={
          <>
            <span lang={STORED_LANGUAGE}>{name}</span>
            {cycle ? ` · ${t("cycle", { year: String(cycle.year), stage: stages(cycle.stage) })}` : ""}
          </>
        }
      />
      <EmergencyLinks ways={view.emergency} />
      <section className="stack stack--small" aria-labelledby="todo">
        <h2 id="todo">{t("todoTitle")}</h2>
        <TodoList items={view.todo} />
      </section>
      {view.figures ? <WholeOrganisation view={view} figures={view.figures} /> : null}
      {view.own ? <OwnWorkLists own={view.own} /> : null}
      <AuthoritySections view={view.authorities} />
      {view.isEmpty && view.authorities.rows.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : null}
    </div>
  );
}
