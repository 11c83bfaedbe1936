import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { EditionRow } from "#app/queries/plans/plan-life-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { ActSaid } from "../ui/act-said.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { FullHash } from "../ui/full-hash.tsx";

interface EditionTableProps {
  /** Identifier of the plan. */
  readonly plan: string;
  readonly rows: readonly EditionRow[];
}

/** Every edition of a plan: who handed it in, assured, decided, when and why. */
export function EditionTable({ plan, rows }: EditionTableProps) {
  const t = useTranslations("planWork");
  const a = useTranslations("access");
  const path = useOrganisationPath();
  const page = path(`/plans/${encodeURIComponent(plan)}/editions`);
  const language = useLocale();
  const columns: Column<EditionRow>[] = [
    { key: "version", header: t("version"), cell: (row) => `${row.versionText} (${row.number})` },
    { key: "state", header: t("state"), cell: (row) => t(`editionStates.${row.status}`) },
    {
      key: "submitted",
      header: t("handedIn"),
      text: true,
      cell: (row) =>
        row.origin === "adopted" ? (
          t("adopted")
        ) : (
          <ActSaid name={row.submittedBy} at={row.submittedAt} note={row.reason} />
        ),
    },
    {
      key: "reviewed",
      header: t("assured"),
      text: true,
      cell: (row) => <ActSaid name={row.reviewedBy} at={row.reviewedAt} note={row.reviewNote} />,
    },
    {
      key: "decided",
      header: t("decided"),
      text: true,
      cell: (row) => <ActSaid name={row.decidedBy} at={row.decidedAt} note={row.decisionNote} />,
    },
    {
      key: "releasedOn",
      header: t("releasedOn"),
      numeric: true,
      cell: (row) => (row.releasedOn ? formatDate(row.releasedOn, language) : "–"),
    },
    {
      key: "file",
      header: t("file"),
      cell: (row) => <a href={`${page}/${row.number}/plan.pdf`}>PDF</a>,
    },
    {
      key: "hash",
      header: t("hash"),
      cell: (row) => <FullHash hash={row.contentHash} label={a("hashOf", { edition: row.number })} />,
    },
  ];
  return (
    <DataTable caption={t("editions")} columns={columns} rows={rows} rowKey={(row) => String(row.number)} />
  );
}
