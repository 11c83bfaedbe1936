import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { ResponseListKind } from "#app/forms/records/record-kind.ts";

import { ExportLinks } from "../editing/export-links.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { type FilterView, ListFilters } from "../ui/list-filters.tsx";
import { Pagination } from "../ui/pagination.tsx";

interface SearchedListProps {
  readonly searchLabel: string;
  readonly filters?: readonly FilterView[];
  readonly of: `response/${ResponseListKind | "roles"}`;
  readonly list: { readonly page: number; readonly pageSize: number; readonly total: number };
  /** The table. */
  readonly children: ReactNode;
}

/** A list of the BAO with its search, its file and its pages. */
export function SearchedList({ searchLabel, filters = [], of, list, children }: SearchedListProps) {
  const t = useTranslations("response");
  return (
    <div className="stack stack--small">
      <ListFilters searchLabel={searchLabel} filters={filters} />
      {list.total === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
      ) : (
        <div>
          {children}
          <ExportLinks of={of} />
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
        </div>
      )}
    </div>
  );
}
