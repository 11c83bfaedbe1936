import { useLocale, useTranslations } from "use-intl";

import { DataTable, type Column } from "#app/components/ui/data-table.tsx";
import type { AuditAction } from "#app/domain/audit/index.ts";
import { formatInstant } from "#app/i18n/dates.ts";

export interface AuditRow {
  readonly seq: number;
  readonly occurredAt: string;
  readonly who: string | null;
  readonly action: AuditAction;
  readonly objectKind: string;
  readonly objectCode: string;
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  readonly reason: string | null;
}

function Changes({ row }: { readonly row: AuditRow }) {
  if (row.changes.length === 0) return null;
  return (
    <ul className="stack stack--tight">
      {row.changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className="muted">{field}:</span> {before === "" ? "–" : <del>{before}</del>}
          {" → "}
          {after === "" ? "–" : <ins>{after}</ins>}
        </li>
      ))}
    </ul>
  );
}

function AuditObject({ row }: { readonly row: AuditRow }) {
  const t = useTranslations("access.objects");
  if (row.objectKind === "") return null;
  const kind = t.has(row.objectKind as never) ? t(row.objectKind as never) : row.objectKind;
  return (
    <>
      {kind} <span className="muted">{row.objectCode}</span>
    </>
  );
}

/** The audit trail as a register, newest first. */
export function AuditTable({ rows }: { readonly rows: readonly AuditRow[] }) {
  const t = useTranslations("access");
  const language = useLocale();
  const who = (row: AuditRow) => (row.who === "" ? t("system") : (row.who ?? t("unknownPerson")));
  const what = (row: AuditRow) => t(`events.${row.action.replaceAll(".", "_")}` as "events.record_created");
  const columns: readonly Column<AuditRow>[] = [
    { key: "seq", header: t("seq"), numeric: true, cell: (row) => row.seq },
    { key: "at", header: t("at"), cell: (row) => formatInstant(row.occurredAt, language) },
    { key: "who", header: t("who"), cell: who },
    { key: "what", header: t("what"), cell: what },
    { key: "object", header: t("object"), text: true, cell: (row) => <AuditObject row={row} /> },
    { key: "changes", header: t("changes"), text: true, cell: (row) => <Changes row={row} /> },
    { key: "why", header: t("why"), text: true, cell: (row) => row.reason ?? "" },
  ];
  return (
    <DataTable caption={t("auditTitle")} columns={columns} rows={rows} rowKey={(row) => String(row.seq)} />
  );
}
