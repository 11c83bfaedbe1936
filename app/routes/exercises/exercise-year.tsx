import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ManagementSeal } from "#app/components/management-release/management-seal.tsx";
import { MonthTable } from "#app/components/exercises/month-table.tsx";
import { YearTable } from "#app/components/exercises/year-table.tsx";
import { ReportButton } from "#app/components/reports/report-button.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import { monthsOf } from "#app/domain/exercise/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { managementSeal } from "#app/queries/management-release/management-seal.server.ts";
import { exerciseYear } from "#app/queries/exercises/exercise-year.server.ts";

export const handle = { access: requires("exercise.read") };
export const meta = pageTitle((messages) => messages.exerciseWork.yearLink);

/** A number between two bounds from the address; anything else counts as missing. */
function numberIn(text: string | null, [least, most]: readonly [number, number]): number | null {
  const value = Number(text ?? "");
  return Number.isInteger(value) && value >= least && value <= most ? value : null;
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const parameters = new URL(request.url).searchParams;
  const organisation = requireOrganisation(context);
  const whose = { organisation, actor: requireActor(context) };
  const view = await exerciseYear(context.deps, {
    ...whose,
    base: organisationPath(organisation.code, ""),
    language: context.language,
    year: numberIn(parameters.get("year"), [2000, 2100]),
  });
  const seal = await managementSeal(context.deps, {
    ...whose,
    subject: { kind: "year-plan", year: view.year },
  });
  return { view, seal, month: numberIn(parameters.get("month"), [1, 12]) };
}

export default function ExerciseYear() {
  const { view, seal, month } = useLoaderData<typeof loader>();
  const t = useTranslations("exerciseWork");
  const e = useTranslations("exercises");
  const path = useOrganisationPath();
  const shown = monthsOf(view.year).filter((_, at) => month === null || at + 1 === month);
  const title = t("yearTitle", { year: String(view.year) });
  return (
    <div className="stack">
      <PageHead
        title={title}
        crumbs={[{ label: e("title"), to: path("/exercises") }]}
        actions={<ReportButton report="exercise-plan" year={view.year} />}
      />
      <ManagementSeal subject={{ kind: "year-plan", year: view.year }} seal={seal} />
      <nav className="section-nav" aria-label={t("yearViews")}>
        <ul>
          <li>
            <Link to={`?year=${view.year - 1}`}>{t("previousYear")}</Link>
          </li>
          <li>
            <Link to={`?year=${view.year + 1}`}>{t("nextYear")}</Link>
          </li>
          {month === null ? null : (
            <li>
              <Link to={`?year=${view.year}`}>{t("wholeYear")}</Link>
            </li>
          )}
        </ul>
      </nav>
      {view.findings.length > 0 ? (
        <Section id="rules" title={t("ruleHits")}>
          <FindingList findings={view.findings} />
        </Section>
      ) : null}
      <Section id="plan" title={t("planList")}>
        {view.rows.length > 0 ? (
          <YearTable rows={view.rows} caption={title} />
        ) : (
          <EmptyState title={t("noneInYear")}>
            <Link to={path("/exercises/new")}>{t("newTitle")}</Link>
          </EmptyState>
        )}
      </Section>
      <Section id="calendar" title={t("calendar")}>
        <div className="months">
          {shown.map((name) => (
            <MonthTable key={name} view={view} month={name} large={month !== null} />
          ))}
        </div>
      </Section>
    </div>
  );
}
