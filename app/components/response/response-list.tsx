import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { RecordKind, ResponseListKind } from "#app/forms/records/record-kind.ts";
import type { ResponseRow } from "#app/queries/response/response-list.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
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
  readonly rows: readonly ResponseRow[];
  readonly mayEdit: boolean;
}

/** One of the smaller lists of the BAO. */
export function ResponseList({ kind, rows, mayEdit }: ResponseListProps) {
  const t = useTranslations("response");
  const path = useOrganisationPath();
  const columns: Column<ResponseRow>[] = [
    {
      key: "name",
      header: t("name"),
      text: true,
      cell: (row) => (
        <Link lang={STORED_LANGUAGE} to={path(`/records/${kind}/${encodeURIComponent(row.id)}`)}>
          {row.name}
        </Link>
      ),
    },
    { key: "detail", header: t(`details.${kind}`), text: true, cell: (row) => row.detail },
    { key: "count", header: t(`counts.${kind}`), numeric: true, cell: (row) => row.count ?? "–" },
  ];
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t(`empty.${kind}`)}</EmptyState>
      ) : (
        <DataTable caption={t(`kinds.${kind}`)} columns={columns} rows={rows} rowKey={(row) => row.id} />
      )}
      {mayEdit ? <NewRecordLink kind={kind} /> : null}
    </>
  );
}
