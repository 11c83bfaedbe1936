import { Link, useSearchParams } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import type { ReleaseCounts } from "#app/domain/key-figures/index.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { AuthorityRow, AuthorityView } from "#app/queries/overview/authority-view.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { NameLink } from "../ui/name-link.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

type Line = { readonly total: true } & AuthorityView["total"];
type Shown = Line | ({ readonly total?: undefined } & AuthorityRow);

function Name({ row }: { readonly row: Shown }) {
  const t = useTranslations("overview");
  const kinds = useTranslations("terms.organisationKind");
  const [parameters] = useSearchParams();
  if (row.total) return <strong>{t("total")}</strong>;
  const down = new URLSearchParams(parameters);
  down.set("below", row.code);
  return (
    <>
      {row.hasBelow ? (
        <Link lang={STORED_LANGUAGE} to={`?${down.toString()}#authorities`}>
          {row.name}
        </Link>
      ) : (
        <NameLink to={row.to} name={row.name} />
      )}
      <br />
      <span className="muted small">
        {row.code} · {kinds(row.kind)}
        {row.hasBelow && row.to ? (
          <>
            {" · "}
            <Link to={row.to}>{t("ownOverview")}</Link>
          </>
        ) : null}
      </span>
    </>
  );
}

function Damage({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <>
      <br />
      <strong>{text}</strong>
    </>
  );
}

function State({ row }: { readonly row: Shown }) {
  const t = useTranslations("overview");
  const language = useLocale();
  if (row.total || row.hasBelow)
    return (
      <>
        {t("releasedOf", { released: row.released, organisations: row.organisations })}
        <Damage text={row.damaged.length > 0 ? t("damagedBelow", { codes: row.damaged.join(", ") }) : null} />
      </>
    );
  if (!row.release) return <span className="muted">{t("noFigures")}</span>;
  const { number, releasedOn, damaged } = row.release;
  return (
    <>
      {`${t("release", { number })}${releasedOn ? `, ${formatDate(releasedOn, language)}` : ""}`}
      <Damage text={damaged ? t("releaseDamaged") : null} />
    </>
  );
}

function useNumbers(): Column<Shown>[] {
  const t = useTranslations("overview");
  const number = (key: string, header: string, pick: (counts: ReleaseCounts) => string | number) => ({
    key,
    header,
    numeric: true,
    sortable: true,
    cell: ({ counts }: Shown) => (counts ? pick(counts) : "–"),
  });
  return [
    number("processes", t("processes"), (counts) => counts.processes),
    number("critical", t("short.timeCritical"), (counts) => counts.timeCritical),
    number("met", t("short.met"), (counts) => counts.met),
    number("gap", t("short.gap"), (counts) => counts.gap),
    number("unknown", t("short.unknown"), (counts) => counts.unknown),
    number("quota", t("short.gapQuota"), ({ resourceGaps, resourcesWithRto }) =>
      resourcesWithRto > 0
        ? t("percent", { value: Math.round((resourceGaps / resourcesWithRto) * 100) })
        : "–",
    ),
  ];
}

/** Released aggregates of the organisations directly below, each with everything below it, and their sum. */
export function AuthorityTable({ view }: { readonly view: AuthorityView }) {
  const t = useTranslations("overview");
  const columns: Column<Shown>[] = [
    { key: "name", header: t("authority"), sortable: true, cell: (row) => <Name row={row} /> },
    { key: "state", header: t("state"), sortable: true, cell: (row) => <State row={row} /> },
    ...useNumbers(),
  ];
  const rows: Shown[] = [...view.rows, { total: true, ...view.total }];
  return (
    <DataTable
      caption={t("authorities")}
      columns={columns}
      rows={rows}
      rowKey={(row) => (row.total ? "" : row.code)}
    />
  );
}
