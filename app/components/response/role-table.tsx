import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { RoleList, RoleRow } from "#app/queries/response/role-list.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { NewRecordLink } from "./response-list.tsx";
import { SearchedList } from "../ui/searched-list.tsx";

function useRoleColumns(): Column<RoleRow>[] {
  const t = useTranslations("response");
  const level = useTranslations("terms.baoLevel");
  const part = useTranslations("terms.baoPart");
  const code = useTranslations("terms.dv100");
  const path = useOrganisationPath();
  return [
    {
      key: "name",
      header: t("role"),
      sortable: true,
      text: true,
      stored: true,
      cell: (row) => <Link to={path(`/records/roles/${encodeURIComponent(row.id)}`)}>{row.name}</Link>,
    },
    {
      key: "dv100",
      header: t("dv100"),
      sortable: true,
      cell: (row) =>
        row.dv100 && code.has(row.dv100 as "LS") ? code(row.dv100 as "LS") : (row.dv100 ?? "–"),
    },
    {
      key: "part",
      header: t("part"),
      sortable: true,
      cell: (row) => `${part(row.part as "core-team")} (${level(row.level as "tactical")})`,
    },
    {
      key: "holder",
      header: t("holder"),
      sortable: true,
      cell: (row) => (
        <>
          {row.holder ?? <strong>{t("vacant")}</strong>}
          {row.holderGone ? <strong> ({t("gone")})</strong> : null}
        </>
      ),
    },
    {
      key: "deputies",
      header: t("deputies"),
      text: true,
      cell: (row) => row.deputies.join(", ") || <strong>{t("noDeputy")}</strong>,
    },
  ];
}

/** Roles of the BAO with both label sets: the words of the standard and the function by DV 100. */
export function RoleTable({ list, mayEdit }: { readonly list: RoleList; readonly mayEdit: boolean }) {
  const t = useTranslations("response");
  const columns = useRoleColumns();
  const lacks = {
    name: "lacks",
    label: t("lacks"),
    choices: [
      { value: "holder", label: t("lacksHolder") },
      { value: "deputy", label: t("lacksDeputy") },
    ],
  };
  return (
    <>
      {list.all === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("empty.roles")}</EmptyState>
      ) : (
        <SearchedList searchLabel={t("searchRoles")} filters={[lacks]} of="response/roles" list={list}>
          <DataTable
            list="roles"
            caption={t("kinds.roles")}
            columns={columns}
            rows={list.rows}
            rowKey={(row) => row.id}
          />
        </SearchedList>
      )}
      {mayEdit ? <NewRecordLink kind="roles" /> : null}
    </>
  );
}
