import { useLocale, useTranslations } from "use-intl";

import type { Exercise, ExerciseGoal, Inject } from "#app/domain/exchange/index.ts";
import { formatMeasuredTime, formatNumber } from "#app/domain/shared/hours.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { Shape } from "../ui/shape.tsx";

type Measurement = Exercise["measurements"][number];
type Test = Exercise["tests"][number];
type Entry = Exercise["protocol"][number];
type Role = Exercise["roles"][number];

export function GoalTable({ goals }: { readonly goals: readonly ExerciseGoal[] }) {
  const t = useTranslations("exercises");
  const result = useTranslations("terms.goalResult");
  const columns: Column<ExerciseGoal>[] = [
    { key: "goal", header: t("goal"), text: true, stored: true, cell: (row) => `${row.id} ${row.text}` },
    { key: "criterion", header: t("criterion"), text: true, stored: true, cell: (row) => row.criterion },
    { key: "result", header: t("result"), cell: (row) => (row.result ? result(row.result) : t("open")) },
    { key: "finding", header: t("finding"), text: true, stored: true, cell: (row) => row.finding },
  ];
  return <DataTable caption={t("goals")} columns={columns} rows={goals} rowKey={(row) => row.id} />;
}

export function ScriptTable({ injects }: { readonly injects: readonly Inject[] }) {
  const t = useTranslations("exercises");
  const status = useTranslations("terms.injectStatus");
  const columns: Column<Inject>[] = [
    { key: "number", header: t("number"), cell: (row) => row.number },
    {
      key: "planned",
      header: t("planned"),
      numeric: true,
      cell: (row) => row.plannedAt ?? t("reserveShort"),
    },
    { key: "played", header: t("played"), numeric: true, cell: (row) => row.actualAt ?? status(row.status) },
    { key: "from", header: t("from"), cell: (row) => row.from },
    { key: "to", header: t("to"), cell: (row) => row.to },
    { key: "channel", header: t("channel"), cell: (row) => row.channel },
    { key: "text", header: t("inject"), text: true, stored: true, cell: (row) => row.text },
    { key: "expected", header: t("expected"), text: true, stored: true, cell: (row) => row.expected },
    {
      key: "observation",
      header: t("observation"),
      text: true,
      stored: true,
      cell: (row) => row.observation,
    },
  ];
  return <DataTable caption={t("script")} columns={columns} rows={injects} rowKey={(row) => row.number} />;
}

export function MeasurementTable({ rows }: { readonly rows: readonly Measurement[] }) {
  const t = useTranslations("exercises");
  const kinds = useTranslations("terms.measurement");
  const language = useLocale();
  const value = (row: Measurement, figure: number | null) => {
    if (figure === null) return "–";
    if (row.kind.endsWith("percent")) return t("percent", { value: formatNumber(figure, language) });
    return formatMeasuredTime(figure, language);
  };
  const measured = (row: Measurement) => {
    const exceeded = !row.kind.endsWith("percent") && row.value > (row.target ?? Infinity);
    if (!exceeded) return value(row, row.value);
    return (
      <span className="nowrap">
        <Shape name="warning" /> {value(row, row.value)}
        <span className="visually-hidden"> ({t("exceeded")})</span>
      </span>
    );
  };
  const columns: Column<Measurement>[] = [
    { key: "label", header: t("measurement"), text: true, cell: (row) => row.label || kinds(row.kind) },
    { key: "value", header: t("value"), numeric: true, cell: measured },
    { key: "target", header: t("target"), numeric: true, cell: (row) => value(row, row.target) },
  ];
  return (
    <DataTable
      caption={t("measurement")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.kind + row.label}
    />
  );
}

export function TestTable({ rows }: { readonly rows: readonly Test[] }) {
  const t = useTranslations("exercises");
  const result = useTranslations("terms.testResult");
  const columns: Column<Test>[] = [
    {
      key: "activity",
      header: t("activity"),
      text: true,
      stored: true,
      cell: (row) => `${row.resource} ${row.activity}`,
    },
    { key: "result", header: t("result"), cell: (row) => result(row.result) },
    { key: "remark", header: t("finding"), text: true, stored: true, cell: (row) => row.remark },
    { key: "correction", header: t("correction"), text: true, stored: true, cell: (row) => row.correction },
  ];
  return (
    <DataTable
      caption={t("tests")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.resource + row.activity}
    />
  );
}

export function ProtocolTable({ rows }: { readonly rows: readonly Entry[] }) {
  const t = useTranslations("exercises");
  const columns: Column<Entry>[] = [
    { key: "time", header: t("time"), cell: (row) => row.at },
    { key: "text", header: t("entry"), text: true, stored: true, cell: (row) => row.text },
    { key: "role", header: t("function"), stored: true, cell: (row) => row.role },
    { key: "inject", header: t("inject"), cell: (row) => row.inject ?? "" },
  ];
  return (
    <DataTable caption={t("protocol")} columns={columns} rows={rows} rowKey={(row) => row.at + row.text} />
  );
}

export function RoleTable({ rows }: { readonly rows: readonly Role[] }) {
  const t = useTranslations("exercises");
  const roles = useTranslations("terms.exerciseRole");
  const columns: Column<Role>[] = [
    { key: "person", header: t("person"), stored: true, cell: (row) => row.name },
    { key: "role", header: t("participants"), cell: (row) => roles(row.role) },
    { key: "function", header: t("function"), text: true, stored: true, cell: (row) => row.function },
  ];
  return (
    <DataTable
      caption={t("participants")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.role + row.name}
    />
  );
}
