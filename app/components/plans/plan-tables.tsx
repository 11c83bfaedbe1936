import { useLocale, useTranslations } from "use-intl";

import type { Plan } from "#app/domain/exchange/index.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { PlanDetailView } from "#app/queries/plans/plan-detail.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";

type Role = Plan["roles"][number];
type Escalation = Plan["escalation"][number];
type Duty = Plan["reportingDuties"][number];
type Document = Plan["documents"][number];
type Change = Plan["changes"][number];

export function PlanRoles({ view }: { readonly view: PlanDetailView }) {
  const t = useTranslations("plans");
  const name = (id: string | null) => (id ? (view.people[id] ?? id) : "–");
  const columns: Column<Role>[] = [
    { key: "role", header: t("role"), stored: true, cell: (row) => row.role },
    { key: "holder", header: t("holder"), cell: (row) => name(row.holder) },
    { key: "deputies", header: t("deputies"), cell: (row) => row.deputies.map(name).join(", ") || "–" },
    { key: "duties", header: t("duties"), text: true, stored: true, cell: (row) => row.duties },
  ];
  return (
    <DataTable caption={t("roles")} columns={columns} rows={view.plan.roles} rowKey={(row) => row.role} />
  );
}

export function PlanEscalation({ rows }: { readonly rows: readonly Escalation[] }) {
  const t = useTranslations("plans");
  const columns: Column<Escalation>[] = [
    { key: "after", header: t("after"), cell: (row) => row.after },
    { key: "when", header: t("when"), text: true, stored: true, cell: (row) => row.when },
    { key: "action", header: t("action"), text: true, stored: true, cell: (row) => row.action },
  ];
  return (
    <DataTable
      caption={t("escalation")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.after + row.action}
    />
  );
}

export function PlanDuties({ rows }: { readonly rows: readonly Duty[] }) {
  const t = useTranslations("plans");
  const columns: Column<Duty>[] = [
    { key: "body", header: t("body"), cell: (row) => row.body },
    { key: "role", header: t("role"), stored: true, cell: (row) => row.role },
    { key: "medium", header: t("medium"), cell: (row) => row.medium },
    { key: "content", header: t("content"), text: true, stored: true, cell: (row) => row.content },
    { key: "deadline", header: t("deadline"), cell: (row) => row.deadline },
  ];
  return (
    <DataTable
      caption={t("reporting")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.body + row.content}
    />
  );
}

export function PlanDocuments({ rows }: { readonly rows: readonly Document[] }) {
  const t = useTranslations("plans");
  const columns: Column<Document>[] = [
    { key: "title", header: t("documents"), stored: true, cell: (row) => row.title },
    { key: "online", header: t("online"), cell: (row) => row.online },
    { key: "offline", header: t("offline"), cell: (row) => row.offline },
  ];
  return <DataTable caption={t("documents")} columns={columns} rows={rows} rowKey={(row) => row.title} />;
}

export function PlanChanges({ rows }: { readonly rows: readonly Change[] }) {
  const t = useTranslations("plans");
  const language = useLocale();
  const columns: Column<Change>[] = [
    {
      key: "version",
      header: t("version"),
      cell: (row) => `${row.version} · ${formatDate(row.date, language)}`,
    },
    { key: "text", header: t("changes"), text: true, stored: true, cell: (row) => row.text },
    { key: "by", header: t("changedBy"), stored: true, cell: (row) => row.by },
  ];
  return (
    <DataTable
      caption={t("changes")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.version + row.date}
    />
  );
}
