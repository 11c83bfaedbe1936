import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { DifferenceList } from "#app/components/plans/difference-list.tsx";
import { EditionTable } from "#app/components/plans/edition-table.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { planHistoryView } from "#app/queries/plans/plan-life-view.server.ts";

export const handle = { access: requires("plan.read") };
export const meta = pageTitle((messages) => messages.planWork.editions);

function numberIn(parameters: URLSearchParams, name: string): number | null {
  const text = parameters.get(name) ?? "";
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const parameters = new URL(request.url).searchParams;
  const asked = { from: numberIn(parameters, "from"), to: numberIn(parameters, "to") };
  const id = params["id"] ?? "";
  const of = { organisation: requireOrganisation(context), actor: requireActor(context), id };
  const view = await planHistoryView(context.deps, of, asked);
  if (!view) throw notFound();
  return { view, id };
}

export default function PlanEditions() {
  const { view, id } = useLoaderData<typeof loader>();
  const t = useTranslations("planWork");
  const path = useOrganisationPath();
  const page = path(`/plans/${encodeURIComponent(id)}`);
  const label = (number: number, text: string) => t("editionChoice", { version: text, number });
  return (
    <div className="stack">
      <PageHead
        title={t("editionsOf", { title: view.title })}
        stored={view.title}
        crumbs={[
          { label: t("plans"), to: path("/plans") },
          { label: view.title, to: page, stored: true },
        ]}
      />
      {view.editions.length === 0 ? (
        <EmptyState title={t("noEditions")}>{t("noEditionsText")}</EmptyState>
      ) : (
        <>
          <EditionTable plan={id} rows={view.editions} />
          <section className="stack stack--small" aria-labelledby="differences">
            <h2 id="differences">{t("differences")}</h2>
            <Form method="get" className="filters">
              <div className="field">
                <label className="field__label" htmlFor="from">
                  {t("from")}
                </label>
                <select className="input" id="from" name="from" defaultValue={String(view.from ?? "")}>
                  {view.editions.map((edition) => (
                    <option key={edition.number} value={edition.number}>
                      {label(edition.number, edition.versionText)}
                    </option>
                  ))}
                </select>
              </div>
              <div className="field">
                <label className="field__label" htmlFor="to">
                  {t("to")}
                </label>
                <select className="input" id="to" name="to" defaultValue={String(view.to ?? "")}>
                  <option value="">{t("present")}</option>
                  {view.editions.map((edition) => (
                    <option key={edition.number} value={edition.number}>
                      {label(edition.number, edition.versionText)}
                    </option>
                  ))}
                </select>
              </div>
              <button className="kern-btn kern-btn--secondary" type="submit">
                {t("compare")}
              </button>
            </Form>
            <DifferenceList differences={view.differences} comparable={view.from !== null} />
          </section>
        </>
      )}
    </div>
  );
}
