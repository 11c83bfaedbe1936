import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { ProcessRow } from "#app/queries/processes/process-list.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Duration } from "../ui/duration.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";

function useColumns(): Column<ProcessRow>[] {
  const t = useTranslations("processes");
  const bia = useTranslations("terms.bia");
  const path = useOrganisationPath();
  const page = (row: ProcessRow) => path(`/processes/${encodeURIComponent(row.id)}`);
  const derived = (row: ProcessRow, value: string, hours: number | null) => (
    <Link className="derived-link" to={`${page(row)}/because/${value}`}>
      <Duration hours={hours} />
    </Link>
  );
  return [
    {
      key: "name",
      header: t("name"),
      sortable: true,
      text: true,
      cell: (row) => (
        <>
          <span className="muted num">{row.id}</span> <Link to={page(row)}>{row.name}</Link>
        </>
      ),
    },
    {
      key: "unit",
      header: t("unit"),
      sortable: true,
      cell: (row) => <span className="nowrap">{row.unit}</span>,
    },
    {
      key: "mtpd",
      header: t("mtpd"),
      numeric: true,
      sortable: true,
      cell: (row) => derived(row, "mtpdHours", row.mtpdHours),
    },
    {
      key: "rto",
      header: t("rto"),
      numeric: true,
      sortable: true,
      cell: (row) => (
        <>
          {derived(row, "effectiveRtoHours", row.rtoHours)}
          {row.inherited ? (
            <span className="muted small" title={t("inheritedTitle")}>
              {" "}
              {t("inherited")}
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: "reachable",
      header: t("reachable"),
      numeric: true,
      sortable: true,
      cell: (row) => derived(row, "reachableHours", row.reachableHours),
    },
    {
      key: "status",
      header: t("status"),
      sortable: true,
      cell: (row) => (
        <Link className="status-link" to={`${page(row)}/because/status`}>
          <StatusBadge status={row.status} gapHours={row.gapHours} />
        </Link>
      ),
    },
    {
      key: "bia",
      header: t("bia"),
      cell: (row) => <span className="small">{row.bia ? bia(row.bia) : "–"}</span>,
    },
  ];
}

export function ProcessTable({ rows }: { readonly rows: readonly ProcessRow[] }) {
  const t = useTranslations("processes");
  return (
    <DataTable caption={t("caption")} columns={useColumns()} rows={rows} rowKey={(row) => row.id} tall />
  );
}
