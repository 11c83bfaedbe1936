import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatDate, formatInstant } from "#app/i18n/dates.ts";
import type { EditionView } from "#app/queries/management-release/edition-view.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";

/** Every edition: who submitted, who decided, when and why; each can be read. */
export function ReleaseEditions({ rows }: { readonly rows: readonly EditionView[] }) {
  const t = useTranslations("managementRelease");
  const language = useLocale();
  if (rows.length === 0) return <EmptyState title={t("noEditions")}>{t("noEditionsText")}</EmptyState>;
  const act = (name: string | null, at: string | null, note: string | null) =>
    at === null ? "–" : `${name ?? ""}, ${formatInstant(at, language)}${note ? `: ${note}` : ""}`;
  const columns: readonly Column<EditionView>[] = [
    {
      key: "number",
      header: t("edition"),
      cell: ({ number }) => <Link to={`?edition=${number}#content`}>{t("editionName", { number })}</Link>,
    },
    { key: "state", header: t("state"), cell: ({ status }) => t(`states.${status}`) },
    {
      key: "submitted",
      header: t("submitted"),
      text: true,
      cell: (row) => act(row.submittedByName, row.submittedAt, row.reason),
    },
    {
      key: "decided",
      header: t("decided"),
      text: true,
      cell: (row) => act(row.decidedByName, row.decidedAt, row.decisionNote),
    },
    {
      key: "releasedOn",
      header: t("releasedOn"),
      numeric: true,
      cell: ({ releasedOn }) => (releasedOn ? formatDate(releasedOn, language) : "–"),
    },
    {
      key: "hash",
      header: t("hash"),
      cell: ({ contentHash }) => (
        <code className="small" title={contentHash}>
          {contentHash.slice(0, 12)}
        </code>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("editions")}
      columns={columns}
      rows={rows}
      rowKey={({ number }) => String(number)}
    />
  );
}
