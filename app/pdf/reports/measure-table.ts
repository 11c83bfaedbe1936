import type { MeasureLine } from "../../domain/reports/index.ts";
import type { Content } from "../engine/print-document.ts";
import { cell, titled } from "../primitives/cells.ts";
import type { ReportContext } from "./report-context.ts";
import { reportTable } from "./report-parts.ts";

/** Measures in short: what, who, until when, how far. */
export function measureTable(
  context: ReportContext,
  measures: readonly MeasureLine[],
  summary: string,
): Content {
  const { texts, format } = context;
  const { measurePlan, priority, terms, targetActual } = texts;
  return reportTable({
    widths: ["*", 84, 58, 80],
    head: [measurePlan.action, measurePlan.responsible, measurePlan.due, measurePlan.status],
    rows: measures.map((measure) => [
      titled(`${measure.id} ${measure.action}`, measure.need),
      cell(measure.responsible === "" ? "–" : measure.responsible),
      cell(measure.dueOn === null ? targetActual.noDate : format.date(measure.dueOn)),
      titled(
        measure.overdue ? targetActual.overdue.toUpperCase() : terms.measureStatus[measure.status],
        measure.overdue ? terms.measureStatus[measure.status] : "",
        `${measurePlan.priority}: ${priority[measure.priority]}`,
      ),
    ]),
    summary,
  });
}
