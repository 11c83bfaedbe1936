import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { DirectoryKind } from "#app/forms/records/record-kind.ts";
import type { DirectoryRow } from "#app/queries/directory/directory-list.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

interface DirectoryTableProps {
  readonly kind: DirectoryKind;
  readonly rows: readonly DirectoryRow[];
}

/** Register of people, units or contacts. */
export function DirectoryTable({ kind, rows }: DirectoryTableProps) {
  const t = useTranslations("response");
  const category = useTranslations("terms.contactCategory");
  const path = useOrganisationPath();
  const columns: Column<DirectoryRow>[] = [
    {
      key: "name",
      header: t("name"),
      sortable: true,
      text: true,
      cell: (row) => (
        <>
          <Link lang={STORED_LANGUAGE} to={path(`/records/${kind}/${encodeURIComponent(row.id)}`)}>
            {row.name}
          </Link>
          {row.active ? null : <span className="muted"> ({t("inactive")})</span>}
        </>
      ),
    },
    { key: "id", header: t("code"), sortable: true, className: "nowrap", cell: (row) => row.id },
    {
      key: "second",
      header: t(`second.${kind}`),
      sortable: true,
      text: true,
      stored: kind !== "contacts",
      cell: (row) => (kind === "contacts" ? category(row.second as "other") : row.second || "–"),
    },
    {
      key: "third",
      header: t(`third.${kind}`),
      sortable: true,
      text: true,
      stored: true,
      cell: (row) => row.third || "–",
    },
    ...(kind === "units"
      ? []
      : [{ key: "phone", header: t("phone"), cell: (row: DirectoryRow) => row.phone || "–" }]),
    ...(kind === "contacts"
      ? [
          {
            ...{ key: "deputy", header: t("contactDeputy"), text: true, stored: true },
            cell: (row: DirectoryRow) => row.deputy ?? "–",
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t(`kinds.${kind}`)}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      list={kind}
      tall
    />
  );
}
