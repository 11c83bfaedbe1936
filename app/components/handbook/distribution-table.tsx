import { useTranslations } from "use-intl";

import type { HandbookCopy } from "#app/domain/exchange/index.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";

/** Who holds which copy, where, and with which registers. */
export function DistributionTable({ copies }: { readonly copies: readonly HandbookCopy[] }) {
  const t = useTranslations("handbook.settings");
  const fields = useTranslations("records.fields");
  const columns: Column<HandbookCopy>[] = [
    { key: "number", header: fields("copyNumber"), cell: (copy) => copy.number },
    { key: "holder", header: fields("copyHolder"), text: true, stored: true, cell: (copy) => copy.holder },
    { key: "place", header: fields("copyPlace"), text: true, stored: true, cell: (copy) => copy.place },
    {
      key: "parts",
      header: fields("copyParts"),
      cell: (copy) => (copy.parts.length === 0 ? t("whole") : copy.parts.join(", ")),
    },
  ];
  return (
    <DataTable
      caption={t("distribution")}
      columns={columns}
      rows={copies}
      rowKey={(copy) => `${copy.number} ${copy.holder}`}
    />
  );
}
