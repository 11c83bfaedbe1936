import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { PlanRow } from "#app/queries/plans/plan-list.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { BasisChanges } from "./basis-changes.tsx";
import { PlanStatusBadge } from "./plan-status-badge.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

/** Title with the reason for a review below it, where the BIA says something else by now. */
function PlanName({ row }: { readonly row: PlanRow }) {
  const t = useTranslations("plans");
  const path = useOrganisationPath();
  return (
    <>
      <span className="muted num">{row.id}</span>{" "}
      <Link lang={STORED_LANGUAGE} to={path(`/plans/${encodeURIComponent(row.id)}`)}>
        {row.title}
      </Link>
      {row.changed.length > 0 ? (
        <details className="small">
          <summary>{t("reviewDue", { count: row.changed.length })}</summary>
          <BasisChanges changes={row.changed} />
        </details>
      ) : null}
    </>
  );
}

function useColumns(): Column<PlanRow>[] {
  const t = useTranslations("plans");
  const kind = useTranslations("terms.planKindShort");
  const kindLong = useTranslations("terms.planKind");
  const language = useLocale();
  const date = (value: string | null) => (value ? formatDate(value, language) : "–");
  return [
    {
      key: "title",
      stored: true,
      header: t("name"),
      sortable: true,
      text: true,
      cell: (row) => <PlanName row={row} />,
    },
    {
      key: "kind",
      header: t("kind"),
      sortable: true,
      cell: (row) => <abbr title={kindLong(row.kind)}>{kind(row.kind)}</abbr>,
    },
    {
      key: "unit",
      stored: true,
      header: t("unit"),
      sortable: true,
      cell: (row) => <span className="nowrap">{row.unit ?? "–"}</span>,
    },
    { key: "version", header: t("version"), numeric: true, cell: (row) => row.version },
    {
      key: "status",
      header: t("status"),
      sortable: true,
      cell: (row) => <PlanStatusBadge status={row.status} />,
    },
    {
      key: "releasedOn",
      header: t("releasedOn"),
      numeric: true,
      sortable: true,
      cell: (row) => date(row.releasedOn),
    },
    {
      key: "nextReviewOn",
      header: t("nextReview"),
      numeric: true,
      sortable: true,
      cell: (row) => (
        <>
          {row.overdue ? <strong>{t("overdue")} </strong> : null}
          {date(row.nextReviewOn)}
        </>
      ),
    },
  ];
}

export function PlanTable({ rows }: { readonly rows: readonly PlanRow[] }) {
  const t = useTranslations("plans");
  const columns = useColumns();
  return (
    <DataTable
      list="plans"
      caption={t("caption")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      tall
    />
  );
}
