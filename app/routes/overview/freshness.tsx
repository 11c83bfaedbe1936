import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { type Column, DataTable } from "#app/components/ui/data-table.tsx";
import { Facts } from "#app/components/ui/facts.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { dateInBerlin, formatDate, formatInstant } from "#app/i18n/dates.ts";
import { freshnessView, type ReviewRow } from "#app/queries/overview/freshness-view.server.ts";
import { STORED_LANGUAGE } from "#app/components/ui/stored-language.ts";

export const handle = { access: requires("handbook.read") };
export const meta = pageTitle((messages) => messages.planWork.freshness.title);

export async function loader({ context }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const today = dateInBerlin(context.deps.clock.now());
  return { view: await freshnessView(context.deps, { organisation, actor: requireActor(context), today }) };
}

function Reviews({ rows }: { readonly rows: readonly ReviewRow[] }) {
  const t = useTranslations("planWork.freshness");
  const language = useLocale();
  const path = useOrganisationPath();
  const columns: Column<ReviewRow>[] = [
    {
      key: "plan",
      header: t("plan"),
      text: true,
      cell: (row) => (
        <Link lang={STORED_LANGUAGE} to={path(`/plans/${encodeURIComponent(row.id)}`)}>
          {row.title}
        </Link>
      ),
    },
    {
      key: "date",
      header: t("nextReview"),
      numeric: true,
      cell: (row) => (
        <>
          {row.overdue ? <strong>{t("overdue")} </strong> : null}
          {formatDate(row.nextReviewOn, language)}
        </>
      ),
    },
  ];
  return <DataTable caption={t("reviews")} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

export default function Freshness() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("planWork.freshness");
  const language = useLocale();
  const path = useOrganisationPath();
  const { handbook, lastBackupAt, reviews } = view;
  const facts = [
    {
      label: t("handbook"),
      value: handbook?.releasedOn ? (
        <Link to={path("/handbook")}>
          {t("released", { number: handbook.number, date: formatDate(handbook.releasedOn, language) })}
        </Link>
      ) : (
        t("noHandbook")
      ),
    },
    { label: t("changes"), value: handbook ? t("changesSince", { count: handbook.changesSince }) : "" },
    { label: t("backup"), value: lastBackupAt ? formatInstant(lastBackupAt, language) : t("noBackup") },
  ];
  return (
    <div className="stack">
      <PageHead title={t("title")} meta={t("lead")} />
      <Facts facts={facts} />
      <Section id="reviews" title={t("reviews")}>
        {reviews.length === 0 ? <p className="muted">{t("noReviews")}</p> : <Reviews rows={reviews} />}
      </Section>
    </div>
  );
}
