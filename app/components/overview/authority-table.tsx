import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { AuthorityRow } from "#app/queries/overview/authority-rows.server.ts";

import { organisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";

/** Aggregates of the authorities below a Ressort or the Land. */
export function AuthorityTable({ rows }: { readonly rows: readonly AuthorityRow[] }) {
  const t = useTranslations("overview");
  const terms = useTranslations("terms.organisationKind");
  const number = (pick: (figures: NonNullable<AuthorityRow["figures"]>) => number) => (row: AuthorityRow) =>
    row.figures ? pick(row.figures) : "–";
  const columns: Column<AuthorityRow>[] = [
    {
      key: "name",
      header: t("authority"),
      cell: (row) => (
        <>
          <Link to={organisationPath(row.code, "")}>{row.name}</Link>
          <br />
          <span className="muted small">
            {row.code}
            {row.kind ? ` · ${terms(row.kind)}` : ""}
            {row.figures ? "" : ` · ${t("noFigures")}`}
          </span>
        </>
      ),
    },
    { key: "processes", header: t("processes"), numeric: true, cell: number((figures) => figures.processes) },
    {
      key: "critical",
      header: t("timeCritical"),
      numeric: true,
      cell: number((figures) => figures.timeCritical),
    },
    { key: "met", header: t("met"), numeric: true, cell: number((figures) => figures.met) },
    { key: "gap", header: t("gap"), numeric: true, cell: number((figures) => figures.gap) },
    { key: "unknown", header: t("unknown"), numeric: true, cell: number((figures) => figures.unknown) },
    {
      key: "quota",
      header: t("gapQuota"),
      numeric: true,
      cell: (row) =>
        row.figures && row.figures.resourcesWithRto > 0
          ? t("percent", {
              value: Math.round((row.figures.resourceGaps / row.figures.resourcesWithRto) * 100),
            })
          : "–",
    },
  ];
  return <DataTable caption={t("authorities")} columns={columns} rows={rows} rowKey={(row) => row.code} />;
}
