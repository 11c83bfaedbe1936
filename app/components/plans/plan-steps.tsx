import { useTranslations } from "use-intl";

import type { Plan, PlanMeasure, RecoveryStep } from "#app/domain/exchange/index.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

const PHASES = ["restart", "emergency-operation", "return"] as const;

function What({
  text,
  detail,
  predecessors,
}: {
  readonly text: string;
  readonly detail?: string | undefined;
  readonly predecessors: readonly number[];
}) {
  const t = useTranslations("plans");
  return (
    <>
      <strong lang={STORED_LANGUAGE}>{text}</strong>
      {detail ? (
        <span className="prewrap" lang={STORED_LANGUAGE}>
          {" "}
          {detail}
        </span>
      ) : null}
      {predecessors.length > 0 ? (
        <span className="muted small"> ({t("predecessors", { numbers: predecessors.join(", ") })})</span>
      ) : null}
    </>
  );
}

function useDuration() {
  const t = useTranslations("plans");
  return (minutes: number | null, text?: string) =>
    minutes === null ? (text ?? "–") : t("minutes", { count: minutes });
}

function MeasureTable({
  caption,
  measures,
}: {
  readonly caption: string;
  readonly measures: readonly PlanMeasure[];
}) {
  const t = useTranslations("plans");
  const duration = useDuration();
  const columns: Column<PlanMeasure>[] = [
    { key: "number", header: t("step"), cell: (row) => row.number },
    {
      key: "what",
      header: t("what"),
      text: true,
      cell: (row) => <What text={row.text} detail={row.detail} predecessors={row.predecessors} />,
    },
    { key: "role", header: t("role"), stored: true, cell: (row) => row.role },
    { key: "needs", header: t("needs"), cell: (row) => row.needs ?? "" },
    {
      key: "duration",
      header: t("duration"),
      numeric: true,
      cell: (row) => duration(row.durationMinutes, row.durationText),
    },
  ];
  return (
    <DataTable caption={caption} columns={columns} rows={measures} rowKey={(row) => String(row.number)} />
  );
}

/** Measures of a GFP by outage and phase. */
export function PlanMeasures({ plan }: { readonly plan: Plan }) {
  const t = useTranslations("plans");
  const outage = useTranslations("terms.outage");
  const phase = useTranslations("terms.phase");
  const kinds = [...new Set(plan.measures.map((measure) => measure.outage))];
  return kinds.map((kind) => (
    <div key={kind} className="stack stack--small plan-steps">
      <h3>{t("outageOf", { outage: outage(kind) })}</h3>
      {PHASES.map((name) => {
        const measures = plan.measures.filter((measure) => measure.outage === kind && measure.phase === name);
        if (measures.length === 0) return null;
        return (
          <div key={name}>
            <h4>{phase(name)}</h4>
            <MeasureTable caption={`${outage(kind)}: ${phase(name)}`} measures={measures} />
          </div>
        );
      })}
    </div>
  ));
}

/** Steps of a WAP with check and way out. */
export function RecoverySteps({ steps }: { readonly steps: readonly RecoveryStep[] }) {
  const t = useTranslations("plans");
  const duration = useDuration();
  const columns: Column<RecoveryStep>[] = [
    { key: "number", header: t("step"), cell: (row) => row.number },
    {
      key: "what",
      header: t("what"),
      text: true,
      cell: (row) => <What text={row.activity} detail={row.detail} predecessors={row.predecessors} />,
    },
    { key: "role", header: t("role"), stored: true, cell: (row) => row.role },
    { key: "duration", header: t("duration"), numeric: true, cell: (row) => duration(row.durationMinutes) },
    { key: "check", header: t("check"), text: true, stored: true, cell: (row) => row.check },
    {
      key: "alternative",
      header: t("alternative"),
      text: true,
      stored: true,
      cell: (row) => row.alternative,
    },
  ];
  return (
    <DataTable caption={t("steps")} columns={columns} rows={steps} rowKey={(row) => String(row.number)} />
  );
}
