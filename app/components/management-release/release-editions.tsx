import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import type { ReleaseSubject } from "#app/domain/management-release/index.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { EditionView } from "#app/queries/management-release/edition-view.ts";

import { ActSaid } from "../ui/act-said.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { FullHash } from "../ui/full-hash.tsx";
import { releasePage } from "./release-page.ts";

interface ReleaseEditionsProps {
  /** The newest first. */
  readonly rows: readonly EditionView[];
  readonly subject: ReleaseSubject;
}

/** The paper of each edition, where its subject has one of its own. */
function useFileColumn(subject: ReleaseSubject): readonly Column<EditionView>[] {
  const t = useTranslations("managementRelease");
  const path = useOrganisationPath();
  if (subject.kind !== "year-plan") return [];
  return [
    {
      key: "file",
      header: t("file"),
      cell: ({ number }) => (
        <a href={path(`${releasePage(subject)}/${number}/plan.pdf`)}>
          PDF<span className="visually-hidden"> {t("editionName", { number })}</span>
        </a>
      ),
    },
  ];
}

/** Every edition: who submitted, who decided, when and why; each can be read. */
export function ReleaseEditions({ rows, subject }: ReleaseEditionsProps) {
  const t = useTranslations("managementRelease");
  const language = useLocale();
  const access = useTranslations("access");
  const files = useFileColumn(subject);
  if (rows.length === 0) return <EmptyState title={t("noEditions")}>{t("noEditionsText")}</EmptyState>;
  const inForce = rows.find(({ status }) => status === "released")?.number;
  const stateOf = ({ status, number }: EditionView) =>
    status === "released" && number !== inForce ? "replaced" : status;
  const columns: readonly Column<EditionView>[] = [
    {
      key: "number",
      header: t("edition"),
      cell: ({ number }) => <Link to={`?edition=${number}#content`}>{t("editionName", { number })}</Link>,
    },
    { key: "state", header: t("state"), cell: (row) => t(`states.${stateOf(row)}`) },
    {
      key: "submitted",
      header: t("submitted"),
      text: true,
      cell: (row) => <ActSaid name={row.submittedByName} at={row.submittedAt} note={row.reason} />,
    },
    {
      key: "decided",
      header: t("decided"),
      text: true,
      cell: (row) => <ActSaid name={row.decidedByName} at={row.decidedAt} note={row.decisionNote} />,
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
      cell: ({ contentHash, number }) => (
        <FullHash hash={contentHash} label={access("hashOf", { edition: number })} />
      ),
    },
    ...files,
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
