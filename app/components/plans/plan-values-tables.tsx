import { useTranslations } from "use-intl";

import type { PlannedProcess, PlannedResource } from "#app/queries/plans/plan-values.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { Duration } from "../ui/duration.tsx";
import { NameLink } from "../ui/name-link.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { useAmounts } from "./use-amounts.ts";

function name(row: PlannedProcess | PlannedResource) {
  return (
    <>
      <span className="muted num">{row.id}</span> <NameLink to={row.to} name={row.name} />
    </>
  );
}

function ProcessValues({ rows }: { readonly rows: readonly PlannedProcess[] }) {
  const t = useTranslations("plans");
  const p = useTranslations("processes");
  const amounts = useAmounts();
  const columns: Column<PlannedProcess>[] = [
    { key: "name", header: p("name"), text: true, cell: name },
    { key: "mtpd", header: p("mtpd"), numeric: true, cell: (row) => <Duration hours={row.mtpdHours} /> },
    { key: "rto", header: p("rto"), numeric: true, cell: (row) => <Duration hours={row.rtoHours} /> },
    {
      key: "level",
      header: t("emergencyLevel"),
      text: true,
      cell: (row) => (
        <>
          {row.emergencyLevel === "" ? (
            t("noEmergencyLevel")
          ) : (
            <span lang={STORED_LANGUAGE}>{row.emergencyLevel}</span>
          )}
          {row.levels.length > 0 ? (
            <span className="muted small"> ({amounts(row.levels, "percentFrom")})</span>
          ) : null}
        </>
      ),
    },
  ];
  return <DataTable caption={t("processValues")} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function ResourceValues({ rows }: { readonly rows: readonly PlannedResource[] }) {
  const t = useTranslations("plans");
  const p = useTranslations("processes");
  const r = useTranslations("resources");
  const amounts = useAmounts();
  const columns: Column<PlannedResource>[] = [
    { key: "name", header: r("name"), text: true, cell: name },
    {
      key: "amounts",
      header: t("amounts"),
      text: true,
      cell: (row) => amounts(row.amounts, "amountFrom") || "–",
    },
    { key: "rto", header: p("rto"), numeric: true, cell: (row) => <Duration hours={row.rtoHours} /> },
    {
      key: "rta",
      header: p("totalRta"),
      numeric: true,
      cell: (row) => <Duration hours={row.totalRtaHours} />,
    },
    { key: "rpo", header: p("rpo"), numeric: true, cell: (row) => <Duration hours={row.rpoHours} /> },
    { key: "rpa", header: r("rpa"), numeric: true, cell: (row) => <Duration hours={row.rpaHours} /> },
    {
      key: "status",
      header: r("status"),
      cell: (row) => (row.status ? <StatusBadge status={row.status} gapHours={null} /> : "–"),
    },
  ];
  return <DataTable caption={t("resourceValues")} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

interface PlanValuesProps {
  readonly processes: readonly PlannedProcess[];
  readonly resources: readonly PlannedResource[];
}

/** What the BIA demands today of everything the plan is for: pulled from it, written nowhere a second time. */
export function PlanValues({ processes, resources }: PlanValuesProps) {
  const t = useTranslations("plans");
  return (
    <>
      <p className="muted">{t("valuesLead")}</p>
      {processes.length > 0 ? (
        <>
          <h3>{t("processValues")}</h3>
          <ProcessValues rows={processes} />
        </>
      ) : null}
      {resources.length > 0 ? (
        <>
          <h3>{t("resourceValues")}</h3>
          <ResourceValues rows={resources} />
        </>
      ) : null}
    </>
  );
}
