import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { ResourceRow } from "#app/queries/resources/resource-list.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { useBesideColumn } from "../ui/beside.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Duration } from "../ui/duration.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

function Marks({ row }: { readonly row: ResourceRow }) {
  const t = useTranslations("resources");
  const spof = useTranslations("terms.spof");
  return (
    <span className="marks">
      {row.hiddenGap ? (
        <span className="mark" title={t("hiddenTitle")}>
          {t("hidden")}
        </span>
      ) : null}
      {row.spof.length > 0 ? (
        <span className="mark" title={row.spof.map((kind) => spof(kind)).join(", ")}>
          {t("spof")}
        </span>
      ) : null}
    </span>
  );
}

function useColumns(): Column<ResourceRow>[] {
  const t = useTranslations("resources");
  const categories = useTranslations("terms.category");
  const path = useOrganisationPath();
  const page = (row: ResourceRow) => path(`/resources/${encodeURIComponent(row.id)}`);
  const hours = (key: string, header: string, value: string, pick: (row: ResourceRow) => number | null) => ({
    key,
    header,
    numeric: true,
    sortable: true,
    cell: (row: ResourceRow) => (
      <Link className="derived-link" to={`${page(row)}/because/${value}`}>
        <Duration hours={pick(row)} />
      </Link>
    ),
  });
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
    { key: "category", header: t("category"), sortable: true, cell: (row) => categories(row.category) },
    hours("rto", t("rto"), "rtoHours", (row) => row.rtoHours),
    {
      key: "net",
      header: t("net"),
      numeric: true,
      sortable: true,
      cell: (row) => <Duration hours={row.netRtaHours} />,
    },
    hours("total", t("total"), "totalRtaHours", (row) => row.totalRtaHours),
    {
      key: "gap",
      header: t("status"),
      sortable: true,
      cell: (row) => (
        <Link className="status-link" to={`${page(row)}/because/status`}>
          <StatusBadge status={row.status} gapHours={row.gapHours} />
        </Link>
      ),
    },
    { key: "marks", header: t("marks"), cell: (row) => <Marks row={row} /> },
    { key: "processes", header: t("processes"), numeric: true, sortable: true, cell: (row) => row.processes },
  ];
}

interface ResourceTableProps {
  readonly rows: readonly ResourceRow[];
  /** Details stand beside the list: only the columns that fit there are shown. */
  readonly narrow?: boolean;
}

const NARROW: readonly string[] = ["name", "rto", "total", "gap", "beside"];

export function ResourceTable({ rows, narrow = false }: ResourceTableProps) {
  const t = useTranslations("resources");
  const columns = [...useColumns(), useBesideColumn<ResourceRow>()];
  return (
    <DataTable
      list="resources"
      caption={t("caption")}
      columns={narrow ? columns.filter(({ key }) => NARROW.includes(key)) : columns}
      rows={rows}
      rowKey={(row) => row.id}
      tall
    />
  );
}
