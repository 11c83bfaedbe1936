import { useTranslations } from "use-intl";

import type { ProcedureRow } from "#app/queries/overview/procedure-list.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { Duration } from "../ui/duration.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";

interface ProcedureTableProps {
  readonly rows: readonly ProcedureRow[];
  /** Only where the page sorts. */
  readonly sortable?: boolean;
}

/** Business-critical procedures by strictest demand. */
export function ProcedureTable({ rows, sortable = false }: ProcedureTableProps) {
  const t = useTranslations("overview.procedures");
  const columns: Column<ProcedureRow>[] = [
    {
      key: "name",
      header: t("name"),
      sortable,
      cell: (row) => (
        <>
          {row.name}
          <br />
          <span className="muted small">{row.id}</span>
        </>
      ),
    },
    {
      key: "authority",
      header: t("authority"),
      sortable,
      cell: (row) => <span title={row.authorityName}>{row.authority}</span>,
    },
    { key: "rto", header: "RTO", numeric: true, sortable, cell: (row) => <Duration hours={row.rtoHours} /> },
    {
      key: "mtpd",
      header: "MTPD",
      numeric: true,
      sortable,
      cell: (row) => <Duration hours={row.mtpdHours} />,
    },
    {
      key: "service",
      header: t("service"),
      sortable,
      text: true,
      cell: (row) => (
        <>
          {row.service ?? "–"}
          {row.provider ? <span className="muted small"> ({row.provider})</span> : null}
        </>
      ),
    },
    {
      key: "gap",
      header: t("gap"),
      sortable,
      cell: (row) => <StatusBadge status={row.status} gapHours={row.gapHours} />,
    },
    { key: "exit", header: t("exit"), text: true, cell: (row) => row.exit || "–" },
  ];
  return (
    <DataTable
      caption={t("title")}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.authority} ${row.id}`}
    />
  );
}
