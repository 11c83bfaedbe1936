import { useTranslations } from "use-intl";

import type { DependencyRow, NeededResourceRow } from "#app/queries/processes/process-detail.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { Duration } from "../ui/duration.tsx";
import { NameLink } from "../ui/name-link.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";

interface DependencyTableProps {
  readonly caption: string;
  readonly empty: string;
  readonly rows: readonly DependencyRow[];
}

export function DependencyTable({ caption, empty, rows }: DependencyTableProps) {
  const t = useTranslations("processes");
  const kinds = useTranslations("terms.dependency");
  const agreements = useTranslations("terms.agreement");
  if (rows.length === 0) return <p className="muted">{empty}</p>;
  const columns: Column<DependencyRow>[] = [
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
    { key: "kind", header: t("kind"), cell: (row) => kinds(row.kind) },
    {
      key: "offset",
      header: t("offset"),
      numeric: true,
      cell: (row) => <Duration hours={row.offsetHours} />,
    },
    {
      key: "agreement",
      header: t("agreement"),
      cell: (row) => (row.agreement ? agreements(row.agreement) : "–"),
    },
    { key: "rto", header: t("rto"), numeric: true, cell: (row) => <Duration hours={row.rtoHours} /> },
    {
      key: "status",
      header: t("status"),
      cell: (row) => (row.to === null ? "–" : <StatusBadge status={row.status} />),
    },
  ];
  return (
    <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => `${row.id}${row.kind}`} />
  );
}

export function NeededResourceTable({ rows }: { readonly rows: readonly NeededResourceRow[] }) {
  const t = useTranslations("processes");
  if (rows.length === 0) return <p className="muted">{t("noResources")}</p>;
  const columns: Column<NeededResourceRow>[] = [
    {
      key: "name",
      header: t("resource"),
      text: true,
      cell: (row) => (
        <>
          <span className="muted num">{row.id}</span> <NameLink to={row.to} name={row.name} />
          {row.normalOperationOnly ? <span className="muted small"> {t("normalOnly")}</span> : null}
        </>
      ),
    },
    { key: "lead", header: t("lead"), numeric: true, cell: (row) => <Duration hours={row.leadHours} /> },
    {
      key: "demand",
      header: t("demand"),
      numeric: true,
      cell: (row) => <Duration hours={row.demandHours} />,
    },
    {
      key: "rta",
      header: t("totalRta"),
      numeric: true,
      cell: (row) => <Duration hours={row.totalRtaHours} />,
    },
    { key: "rpo", header: t("rpo"), numeric: true, cell: (row) => <Duration hours={row.rpoHours} /> },
    {
      key: "status",
      header: t("status"),
      cell: (row) => <StatusBadge status={row.status} gapHours={row.gapHours} />,
    },
  ];
  return <DataTable caption={t("resources")} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
