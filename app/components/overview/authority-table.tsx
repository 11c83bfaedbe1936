import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";

import type { AuthorityRow } from "#app/queries/overview/authority-rows.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { NameLink } from "../ui/name-link.tsx";

type Figures = NonNullable<AuthorityRow["figures"]>;
type Counts = NonNullable<Figures["counts"]>;

function ReleaseState({ figures }: { readonly figures: Figures | null }) {
  const t = useTranslations("overview");
  const language = useLocale();
  if (!figures) return <span className="muted">{t("noFigures")}</span>;
  const { number, releasedOn, counts } = figures;
  return (
    <>
      {t("release", { number })}
      {releasedOn ? `, ${formatDate(releasedOn, language)}` : ""}
      {counts === null ? (
        <>
          <br />
          <strong>{t("releaseDamaged")}</strong>
        </>
      ) : null}
    </>
  );
}

/** Aggregates of the authorities below a Ressort or the Land. */
export function AuthorityTable({ rows }: { readonly rows: readonly AuthorityRow[] }) {
  const t = useTranslations("overview");
  const terms = useTranslations("terms.organisationKind");
  const number = (pick: (counts: Counts) => number) => (row: AuthorityRow) =>
    row.figures?.counts ? pick(row.figures.counts) : "–";
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
      cell: (row) => <ReleaseState figures={row.figures} />,
    },
    { key: "processes", header: t("processes"), numeric: true, cell: number((counts) => counts.processes) },
    {
      key: "critical",
      header: t("short.timeCritical"),
      numeric: true,
      cell: number((counts) => counts.timeCritical),
    },
    { key: "met", header: t("short.met"), numeric: true, cell: number((counts) => counts.met) },
    { key: "gap", header: t("short.gap"), numeric: true, cell: number((counts) => counts.gap) },
    { key: "unknown", header: t("short.unknown"), numeric: true, cell: number((counts) => counts.unknown) },
    {
      key: "quota",
      header: t("short.gapQuota"),
      numeric: true,
      cell: (row) =>
        row.figures?.counts && row.figures.counts.resourcesWithRto > 0
          ? t("percent", {
              value: Math.round(
                (row.figures.counts.resourceGaps / row.figures.counts.resourcesWithRto) * 100,
              ),
            })
          : "–",
    },
  ];
  return <DataTable caption={t("authorities")} columns={columns} rows={rows} rowKey={(row) => row.code} />;
}
