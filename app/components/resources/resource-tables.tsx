import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type {
  RelatedResourceRow,
  ResourceDetailView,
  UserRow,
} from "#app/queries/resources/resource-detail.server.ts";

import { DerivedValue } from "../analysis/derived-value.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Duration } from "../ui/duration.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";

interface RelatedProps {
  readonly caption: string;
  readonly empty: string;
  readonly rows: readonly RelatedResourceRow[];
}

export function RelatedResources({ caption, empty, rows }: RelatedProps) {
  const t = useTranslations("resources");
  const path = useOrganisationPath();
  if (rows.length === 0) return <p className="muted">{empty}</p>;
  const columns: Column<RelatedResourceRow>[] = [
    {
      key: "name",
      header: t("name"),
      text: true,
      cell: (row) => (
        <>
          <span className="muted num">{row.id}</span>{" "}
          <Link to={path(`/resources/${encodeURIComponent(row.id)}`)}>{row.name}</Link>
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
      cell: (row) => <StatusBadge status={row.status} gapHours={row.gapHours} />,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

export function ResourceUsers({ rows }: { readonly rows: readonly UserRow[] }) {
  const t = useTranslations("resources");
  const path = useOrganisationPath();
  if (rows.length === 0) return <p className="muted">{t("noUsers")}</p>;
  const columns: Column<UserRow>[] = [
    {
      key: "name",
      header: t("processes"),
      text: true,
      cell: (row) => (
        <>
          <span className="muted num">{row.id}</span>{" "}
          <Link to={path(`/processes/${encodeURIComponent(row.id)}`)}>{row.name}</Link>
        </>
      ),
    },
    { key: "use", header: t("use"), cell: (row) => (row.direct ? t("direct") : t("indirect")) },
    { key: "lead", header: t("lead"), numeric: true, cell: (row) => <Duration hours={row.leadHours} /> },
    { key: "rto", header: t("rto"), numeric: true, cell: (row) => <Duration hours={row.rtoHours} /> },
    { key: "status", header: t("status"), cell: (row) => <StatusBadge status={row.status} /> },
  ];
  return <DataTable caption={t("users")} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

interface ComparisonRow {
  readonly key: string;
  readonly label: string;
  readonly target: React.ReactNode;
  readonly actual: React.ReactNode;
  readonly status: React.ReactNode;
}

/** Soll-Ist-Vergleich of one resource: net, with prerequisites, and the age of its data. */
export function TargetActual({ view }: { readonly view: ResourceDetailView }) {
  const t = useTranslations("resources");
  const path = useOrganisationPath();
  const { result, facts, trails } = view;
  const derived = (value: keyof typeof trails, label: string, shown: React.ReactNode) => (
    <DerivedValue
      label={label}
      trail={trails[value] ?? null}
      to={path(`/resources/${encodeURIComponent(view.id)}/because/${value}`)}
    >
      {shown}
    </DerivedValue>
  );
  const rto = derived("rtoHours", t("rto"), <Duration hours={result.rtoHours} />);
  const rows: ComparisonRow[] = [
    {
      key: "net",
      label: t("net"),
      target: <Duration hours={result.rtoHours} />,
      actual: <Duration hours={facts.netRtaHours} />,
      status: derived("netStatus", t("netStatus"), <StatusBadge status={result.netStatus} />),
    },
    {
      key: "total",
      label: t("total"),
      target: rto,
      actual: derived("totalRtaHours", t("total"), <Duration hours={result.totalRtaHours} />),
      status: derived(
        "status",
        t("totalStatus"),
        <StatusBadge status={result.status} gapHours={result.gapHours} />,
      ),
    },
    {
      key: "data",
      label: t("data"),
      target: derived("rpoHours", t("rpo"), <Duration hours={result.rpoHours} />),
      actual: <Duration hours={facts.rpaHours} />,
      status: derived("rpoStatus", t("rpoStatus"), <StatusBadge status={result.rpoStatus} />),
    },
  ];
  return (
    <div className="stack stack--tight">
      <div className="cards">
        {rows.map((row) => (
          <dl className="card-facts" key={row.key}>
            <dt className="card-facts__title">{row.label}</dt>
            <dd className="card-facts__status">{row.status}</dd>
            <dt>{t("target")}</dt>
            <dd>{row.target}</dd>
            <dt>{t("actual")}</dt>
            <dd>{row.actual}</dd>
          </dl>
        ))}
      </div>
      {view.hiddenGap ? (
        <p>
          {derived("hiddenGap", t("hidden"), <span>{t("hidden")}</span>)} {t("hiddenTitle")}
        </p>
      ) : null}
    </div>
  );
}
