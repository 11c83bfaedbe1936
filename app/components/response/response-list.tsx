import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { RecordKind, ResponseListKind } from "#app/forms/records/record-kind.ts";
import type { ResponseListView, ResponseRow } from "#app/queries/response/response-list.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { SearchedList } from "../ui/searched-list.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

export function NewRecordLink({ kind }: { readonly kind: RecordKind }) {
  const t = useTranslations("response");
  const path = useOrganisationPath();
  return (
    <p>
      <Link className="kern-btn kern-btn--secondary kern-btn--small" to={path(`/records/${kind}/new`)}>
        {t("newOf", { kind: t(`kindOne.${kind}`) })}
      </Link>
    </p>
  );
}

interface ResponseListProps {
  readonly kind: ResponseListKind;
  readonly list: ResponseListView;
}

/** One of the smaller lists of the BAO. */
export function ResponseList({ kind, list }: ResponseListProps) {
  const t = useTranslations("response");
  const path = useOrganisationPath();
  const columns: Column<ResponseRow>[] = [
    {
      key: "name",
      header: t("name"),
      sortable: true,
      text: true,
      cell: (row) => (
        <Link lang={STORED_LANGUAGE} to={path(`/records/${kind}/${encodeURIComponent(row.id)}`)}>
          {row.name}
        </Link>
      ),
    },
    { key: "detail", header: t(`details.${kind}`), sortable: true, text: true, cell: (row) => row.detail },
    {
      key: "count",
      header: t(`counts.${kind}`),
      sortable: true,
      numeric: true,
      cell: (row) => row.count ?? "–",
    },
  ];
  return (
    <>
      {list.all === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t(`empty.${kind}`)}</EmptyState>
      ) : (
        <SearchedList searchLabel={t("searchList")} of={`response/${kind}`} list={list}>
          <DataTable
            caption={t(`kinds.${kind}`)}
            columns={columns}
            rows={list.rows}
            rowKey={(row) => row.id}
          />
        </SearchedList>
      )}
      {list.mayEdit ? <NewRecordLink kind={kind} /> : null}
    </>
  );
}
