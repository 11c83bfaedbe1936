import { useTranslations } from "use-intl";

import type { PlanContact } from "#app/queries/plans/plan-contacts.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { NameLink } from "../ui/name-link.tsx";

/** Whom the plan says to call outside, with the numbers: on the worst day nobody looks them up elsewhere. */
export function PlanContacts({ rows }: { readonly rows: readonly PlanContact[] }) {
  const t = useTranslations("plans");
  const columns: Column<PlanContact>[] = [
    { key: "name", header: t("body"), text: true, cell: (row) => <NameLink to={row.to} name={row.name} /> },
    { key: "function", header: t("contactFor"), text: true, stored: true, cell: (row) => row.function },
    { key: "phone", header: t("phone"), cell: (row) => <strong className="nowrap">{row.phone}</strong> },
    {
      key: "standby",
      header: t("standby"),
      cell: (row) => (row.standby === "" ? "" : <strong className="nowrap">{row.standby}</strong>),
    },
    { key: "deputy", header: t("contactDeputy"), text: true, stored: true, cell: (row) => row.deputy },
    { key: "contract", header: t("contract"), text: true, stored: true, cell: (row) => row.contract },
  ];
  const said = columns.filter(({ key }) => key !== "deputy" || rows.some(({ deputy }) => deputy !== ""));
  return <DataTable caption={t("contacts")} columns={said} rows={rows} rowKey={(row) => row.id} />;
}
