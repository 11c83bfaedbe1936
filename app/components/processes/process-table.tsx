import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { ProcessRow } from "#app/queries/processes/process-list.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { useBesideColumn } from "../ui/beside.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Duration } from "../ui/duration.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

function usePage() {
  const path = useOrganisationPath();
  return (row: ProcessRow) => path(`/processes/${encodeURIComponent(row.id)}`);
}

function Inherited() {
  const t = useTranslations("processes");
  return (
    <span className="muted small" title={t("inheritedTitle")}>
      {" "}
      {t("inherited")}
    </span>
  );
}

function useTimeColumns(): Column<ProcessRow>[] {
  const t = useTranslations("processes");
  const page = usePage();
  const derived = (row: ProcessRow, value: string, hours: number | null) => (
    <Link className="derived-link" to={`${page(row)}/because/${value}`}>
      <Duration hours={hours} />
    </Link>
  );
  const times = { numeric: true, sortable: true };
  return [
    { key: "mtpd", header: t("mtpd"), ...times, cell: (row) => derived(row, "mtpdHours", row.mtpdHours) },
    {
      key: "rto",
      header: t("rto"),
      ...times,
      cell: (row) => (
        <>
          {derived(row, "effectiveRtoHours", row.rtoHours)}
          {row.inherited ? <Inherited /> : null}
        </>
      ),
    },
    {
      key: "reachable",
      header: t("reachable"),
      ...times,
      cell: (row) => derived(row, "reachableHours", row.reachableHours),
    },
  ];
}

function useColumns(): Column<ProcessRow>[] {
  const t = useTranslations("processes");
  const bia = useTranslations("terms.bia");
  const page = usePage();
  const times = useTimeColumns();
  return [
    {
      key: "name",
      stored: true,
      header: t("name"),
      sortable: true,
      text: true,
      cell: (row) => (
        <>
          <span className="muted num">{row.id}</span>{" "}
          <Link lang={STORED_LANGUAGE} to={page(row)}>
            {row.name}
          </Link>
        </>
      ),
    },
    {
      key: "unit",
      stored: true,
      header: t("unit"),
      sortable: true,
      cell: (row) => <span className="nowrap">{row.unit}</span>,
    },
    ...times,
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

interface ProcessTableProps {
  readonly rows: readonly ProcessRow[];
  /** Details stand beside the list: only the columns that fit there are shown. */
  readonly narrow?: boolean;
}

const NARROW: readonly string[] = ["name", "rto", "reachable", "status", "beside"];

export function ProcessTable({ rows, narrow = false }: ProcessTableProps) {
  const t = useTranslations("processes");
  const columns = [...useColumns(), useBesideColumn<ProcessRow>()];
  return (
    <DataTable
      list="processes"
      caption={t("caption")}
      columns={narrow ? columns.filter(({ key }) => NARROW.includes(key)) : columns}
      rows={rows}
      rowKey={(row) => row.id}
      tall
    />
  );
}
