import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { Exercise } from "#app/domain/exchange/index.ts";
import { acknowledgementMinutes } from "#app/domain/exercise/index.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { Shape, type ShapeName } from "../ui/shape.tsx";

export type Alarm = Exercise["alarms"][number];

const SHAPES: Readonly<Record<Alarm["result"], ShapeName>> = {
  reached: "met",
  late: "warning",
  deputy: "hint",
  "wrong-number": "gap",
  "not-reached": "unknown",
};

interface AlarmTableProps {
  readonly rows: readonly Alarm[];
  /** Where the answer is noted; missing on pages that only show. */
  readonly answer?: ((alarm: Alarm) => ReactNode) | undefined;
}

/** Who was alarmed by which way, who has answered after how many minutes, and what came of it. */
export function AlarmTable({ rows, answer }: AlarmTableProps) {
  const t = useTranslations("exercises");
  const result = useTranslations("terms.alarmResult");
  // While answers are still noted, nobody has failed to answer.
  const waits = (row: Alarm) =>
    Boolean(answer) && row.result === "not-reached" && row.acknowledgedAt === null;
  const columns: Column<Alarm>[] = [
    {
      key: "name",
      header: t("person"),
      stored: true,
      cell: (row) => (
        <>
          {row.name}
          <br />
          <span className="muted small">{row.role}</span>
        </>
      ),
    },
    { key: "channel", header: t("channel"), stored: true, cell: (row) => row.channel || "–" },
    { key: "alarmed", header: t("alarmed"), numeric: true, cell: (row) => row.alarmedAt },
    {
      key: "acknowledged",
      header: t("acknowledged"),
      numeric: true,
      cell: (row) => row.acknowledgedAt ?? "–",
    },
    {
      key: "after",
      header: t("afterMinutes"),
      numeric: true,
      cell: (row) => acknowledgementMinutes(row) ?? "–",
    },
    {
      key: "result",
      header: t("result"),
      cell: (row) => (
        <span className="nowrap">
          <Shape name={SHAPES[row.result]} /> {waits(row) ? t("noAnswerYet") : result(row.result)}
        </span>
      ),
    },
    ...(answer ? [{ key: "answer", header: t("answer"), cell: answer }] : []),
  ];
  return (
    <DataTable
      caption={t("alarms")}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.role}/${row.name}`}
    />
  );
}
