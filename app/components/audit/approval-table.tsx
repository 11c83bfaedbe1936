import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { ApprovalAct, ApprovalRow } from "#app/queries/audit/approvals-page.server.ts";

import { releasePage } from "../management-release/release-page.ts";
import { useSubjectName } from "../management-release/use-subject-name.ts";
import { ActSaid } from "../ui/act-said.tsx";
import { NamedText } from "../ui/named-text.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { FullHash } from "../ui/full-hash.tsx";

/** What a row is about, and where that is. */
function useDocuments() {
  const t = useTranslations("access");
  const subjectName = useSubjectName();
  const path = useOrganisationPath();
  const address = ({ plan, subject }: ApprovalRow) => {
    if (plan !== null) return path(`/plans/${encodeURIComponent(plan.code)}/editions`);
    return path(subject === null ? "/handbook" : releasePage(subject));
  };
  const nameOf = ({ plan, subject }: ApprovalRow) => {
    if (plan !== null) return `${plan.code} ${plan.title}`;
    if (subject === null) return t("approvalHandbook");
    return subjectName(subject);
  };
  return { address, nameOf };
}

/** Who wrote, checked and released every edition, with remarks and rejections. */
export function ApprovalTable({ rows }: { readonly rows: readonly ApprovalRow[] }) {
  const t = useTranslations("access");
  const work = useTranslations("planWork");
  const said = (act: ApprovalAct | null) => (
    <ActSaid name={act?.name ?? null} at={act?.at ?? null} note={act?.note ?? null} />
  );
  const decided = (row: ApprovalRow) =>
    row.adopted && row.approver !== null ? t("adoptedFrom", { name: row.approver }) : said(row.decided);
  const { address, nameOf } = useDocuments();
  const columns: readonly Column<ApprovalRow>[] = [
    {
      key: "document",
      header: t("approvalDocument"),
      sortable: true,
      text: true,
      cell: (row) => (
        <Link to={address(row)}>
          <NamedText text={nameOf(row)} stored={row.plan?.title ?? ""} />
        </Link>
      ),
    },
    { key: "edition", header: work("version"), cell: (row) => row.edition },
    {
      key: "state",
      header: work("state"),
      sortable: true,
      cell: (row) => t(`approvalStates.${row.status}`),
    },
    {
      key: "written",
      header: t("approvalWritten"),
      text: true,
      cell: (row) => (row.adopted ? work("adopted") : said(row.written)),
    },
    { key: "checked", header: t("approvalChecked"), text: true, cell: (row) => said(row.checked) },
    { key: "decided", header: t("approvalDecided"), text: true, cell: (row) => decided(row) },
    {
      key: "hash",
      header: t("contentHash"),
      cell: (row) => <FullHash hash={row.hash} label={t("hashOf", { edition: row.edition })} />,
    },
  ];
  return (
    <DataTable
      list="approvals"
      caption={t("approvalsTitle")}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${nameOf(row)} ${row.edition} ${row.written.at}`}
    />
  );
}
