import { useTranslations } from "use-intl";

import type { RelatedResourceRow, UserRow } from "#app/queries/resources/resource-detail.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { Duration } from "../ui/duration.tsx";
import { NameLink } from "../ui/name-link.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";

interface RelatedProps {
  readonly caption: string;
  readonly empty: string;
  readonly rows: readonly RelatedResourceRow[];
}

export function RelatedResources({ caption, empty, rows }: RelatedProps) {
  const t = useTranslations("resources");
  if (rows.length === 0) return <p className="muted">{empty}</p>;
  const columns: Column<RelatedResourceRow>[] = [
    {
      key: "name",
      header: t("name"),
      text: true,
      cell: (row) => (
        <>
          <span className="muted num">{row.id}</span> <NameLink to={row.to} name={row.name} />
        </>
      ),
    },
    { key: "rto", header: t("rto"), numeric: true, cell: (row) => <Duration hours={row.rtoHours} /> },
    { key: "net", header: t("net"), numeric: true, cell: (row) => <Duration hours={row.netRtaHours} /> },
    {
      key: "total",
      header: t("total"),
      numeric: true,
      cell: (row) => <Duration hours={row.totalRtaHours} />,
    },
    {
      key: "status",
      header: t("status"),
      cell: (row) => (row.to === null ? "–" : <StatusBadge status={row.status} gapHours={row.gapHours} />),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

export function ResourceUsers({ rows }: { readonly rows: readonly UserRow[] }) {
  const t = useTranslations("resources");
  if (rows.length === 0) return <p className="muted">{t("noUsers")}</p>;
  const columns: Column<UserRow>[] = [
    {
      key: "name",
      header: t("processes"),
      text: true,
      cell: (row) => (
        <>
          <span className="muted num">{row.id}</span> <NameLink to={row.to} name={row.name} />
        </>
      ),
    },
    { key: "use", header: t("use"), cell: (row) => (row.direct ? t("direct") : t("indirect")) },
    { key: "lead", header: t("lead"), numeric: true, cell: (row) => <Duration hours={row.leadHours} /> },
    { key: "rto", header: t("rto"), numeric: true, cell: (row) => <Duration hours={row.rtoHours} /> },
    {
      key: "status",
      header: t("status"),
      cell: (row) => (row.to === null ? "–" : <StatusBadge status={row.status} />),
    },
  ];
  return <DataTable caption={t("users")} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
