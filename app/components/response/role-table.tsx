import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { RoleRow } from "#app/queries/response/response-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { NewRecordLink } from "./response-list.tsx";

/** Roles of the BAO with both label sets: the words of the standard and the function by DV 100. */
export function RoleTable({
  rows,
  mayEdit,
}: {
  readonly rows: readonly RoleRow[];
  readonly mayEdit: boolean;
}) {
  const t = useTranslations("response");
  const level = useTranslations("terms.baoLevel");
  const part = useTranslations("terms.baoPart");
  const code = useTranslations("terms.dv100");
  const path = useOrganisationPath();
  const columns: Column<RoleRow>[] = [
    {
      key: "name",
      header: t("role"),
      text: true,
      stored: true,
      cell: (row) => <Link to={path(`/records/roles/${encodeURIComponent(row.id)}`)}>{row.name}</Link>,
    },
    {
      key: "dv100",
      header: t("dv100"),
      cell: (row) =>
        row.dv100 && code.has(row.dv100 as "LS") ? code(row.dv100 as "LS") : (row.dv100 ?? "–"),
    },
    {
      key: "part",
      header: t("part"),
      cell: (row) => `${part(row.part as "core-team")} (${level(row.level as "tactical")})`,
    },
    {
      key: "holder",
      header: t("holder"),
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
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("empty.roles")}</EmptyState>
      ) : (
        <DataTable caption={t("kinds.roles")} columns={columns} rows={rows} rowKey={(row) => row.id} />
      )}
      {mayEdit ? <NewRecordLink kind="roles" /> : null}
    </>
  );
}
