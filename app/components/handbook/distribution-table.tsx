import { useTranslations } from "use-intl";

import type { HandbookCopy } from "#app/domain/exchange/index.ts";

import type { PageOf } from "#app/queries/analysis/list-request.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { SearchedList } from "../ui/searched-list.tsx";

/** Who holds which copy, where, and with which registers. */
export function DistributionTable({ list }: { readonly list: PageOf<HandbookCopy> }) {
  const t = useTranslations("handbook.settings");
  const fields = useTranslations("records.fields");
  const columns: Column<HandbookCopy>[] = [
    { key: "number", header: fields("copyNumber"), sortable: true, cell: (copy) => copy.number },
    {
      key: "holder",
      header: fields("copyHolder"),
      sortable: true,
      text: true,
      stored: true,
      cell: (copy) => copy.holder,
    },
    {
      key: "place",
      header: fields("copyPlace"),
      sortable: true,
      text: true,
      stored: true,
      cell: (copy) => copy.place,
    },
    {
      key: "parts",
      header: fields("copyParts"),
      cell: (copy) => (copy.parts.length === 0 ? t("whole") : copy.parts.join(", ")),
    },
  ];
  return (
    <SearchedList searchLabel={t("searchCopies")} anchor="distribution" list={list}>
      <DataTable
        list="distribution"
        caption={t("distribution")}
        columns={columns}
        rows={list.rows}
        rowKey={(copy) => `${copy.number} ${copy.holder}`}
      />
    </SearchedList>
  );
}
