import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatInstant } from "#app/i18n/dates.ts";
import type { ReleaseRow } from "#app/queries/handbook/handbook-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Checksums } from "./checksums.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";

/** Every edition there was, with its people and its file. */
export function ReleaseTable({ releases }: { readonly releases: readonly ReleaseRow[] }) {
  const t = useTranslations("handbook");
  const language = useLocale();
  const path = useOrganisationPath();
  const columns: Column<ReleaseRow>[] = [
    {
      key: "number",
      header: t("number"),
      cell: (row) => (
        <Link to={path(`/handbook/releases/${row.id}`)} aria-label={t("editionOf", { number: row.number })}>
          {row.number}
        </Link>
      ),
    },
    { key: "status", header: t("status"), cell: (row) => t(`state.${row.status}`) },
    {
      key: "reason",
      header: t("reason"),
      text: true,
      cell: (row) => (row.status === "rejected" ? `${row.reason} – ${row.decisionReason ?? ""}` : row.reason),
    },
    {
      key: "prepared",
      header: t("preparedBy"),
      cell: (row) => t("by", { name: row.preparedBy, date: formatInstant(row.preparedAt, language) }),
    },
    {
      key: "decided",
      header: t("decidedBy"),
      cell: (row) =>
        row.decidedBy && row.decidedAt
          ? t("by", { name: row.decidedBy, date: formatInstant(row.decidedAt, language) })
          : "–",
    },
    {
      key: "hash",
      header: t("checkNumber"),
      cell: (row) => <Checksums release={row} />,
    },
    {
      key: "file",
      header: t("file"),
      cell: (row) => (
        <a href={path(`/handbook/releases/${row.id}/handbuch.pdf`)}>
          PDF<span className="visually-hidden"> {row.number}</span>
        </a>
      ),
    },
  ];
  return <DataTable caption={t("caption")} columns={columns} rows={releases} rowKey={(row) => row.id} />;
}
