import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";

import type { AuthorityRow } from "#app/queries/overview/authority-rows.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { NameLink } from "../ui/name-link.tsx";

/** Aggregates of the authorities below a Ressort or the Land. */
export function AuthorityTable({ rows }: { readonly rows: readonly AuthorityRow[] }) {
  const t = useTranslations("overview");
  const language = useLocale();
  const terms = useTranslations("terms.organisationKind");
  const number = (pick: (figures: NonNullable<AuthorityRow["figures"]>) => number) => (row: AuthorityRow) =>
    row.figures ? pick(row.figures) : "–";
  const columns: Column<AuthorityRow>[] = [
    {
      key: "name",
      header: t("authority"),
      cell: (row) => (
        <>
          <NameLink to={row.to} name={row.name} />
          <br />
          <span className="muted small">
            {row.code}
            {` · ${terms(row.kind)}`}
          </span>
        </>
      ),
    },
    {
      key: "state",
      header: t("state"),
      cell: (row) =>
        row.figures ? (
          <>
            {t("release", { number: row.figures.number })}
            {row.figures.releasedOn ? `, ${formatDate(row.figures.releasedOn, language)}` : ""}
          </>
        ) : (
          <span className="muted">{t("noFigures")}</span>
        ),
    },
    { key: "processes", header: t("processes"), numeric: true, cell: number((figures) => figures.processes) },
    {
      key: "critical",
      header: t("short.timeCritical"),
      numeric: true,
      cell: number((figures) => figures.timeCritical),
    },
    { key: "met", header: t("short.met"), numeric: true, cell: number((figures) => figures.met) },
    { key: "gap", header: t("short.gap"), numeric: true, cell: number((figures) => figures.gap) },
    { key: "unknown", header: t("short.unknown"), numeric: true, cell: number((figures) => figures.unknown) },
    {
      key: "quota",
      header: t("short.gapQuota"),
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
