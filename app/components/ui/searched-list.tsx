import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { Register } from "#app/queries/exports/register-export.server.ts";

import { ExportLinks } from "../editing/export-links.tsx";
import { EmptyState } from "./empty-state.tsx";
import { type FilterView, ListFilters } from "./list-filters.tsx";
import { Pagination } from "./pagination.tsx";

interface SearchedListProps {
  readonly searchLabel: string;
  readonly filters?: readonly FilterView[];
  /** Register the file is made of; missing: no file. */
  readonly of?: Register;
  /** Section of the page the list stands in; missing: the page is nothing but the list. */
  readonly anchor?: string;
  readonly list: { readonly page: number; readonly pageSize: number; readonly total: number };
  /** The table. */
  readonly children: ReactNode;
}

/** A list with its search, its file and its pages. */
export function SearchedList({ searchLabel, filters = [], of, anchor, list, children }: SearchedListProps) {
  const t = useTranslations("response");
  return (
    <div className="stack stack--small">
      <ListFilters searchLabel={searchLabel} filters={filters} anchor={anchor} />
      {list.total === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
      ) : (
        <div>
          {children}
          {of ? <ExportLinks of={of} /> : null}
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} anchor={anchor} />
        </div>
      )}
    </div>
  );
}
