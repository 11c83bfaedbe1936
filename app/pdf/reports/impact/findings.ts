import type { ImpactReport } from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { cell, titled } from "../../primitives/cells.ts";
import { measureTable } from "../measure-table.ts";
import type { ReportContext } from "../report-context.ts";
import { approvalBlock, chapter, part, reportTable } from "../report-parts.ts";

/** Chapter 10: what the rules noticed and what is being done. */
export function findingsChapter(context: ReportContext, { findings, measures }: ImpactReport): Content[] {
  const { texts } = context;
  const { impact, terms } = texts;
  const rows = findings.flatMap(({ rule, severity, texts: sentences }) =>
    sentences.map((sentence) => [titled(rule, terms.severity[severity]), cell(sentence)]),
  );
  return chapter(`10 ${impact.findings}`, [
    rows.length === 0
      ? { text: impact.noFindings }
      : reportTable({
          widths: [70, "*"],
          head: [impact.rule, impact.finding],
          rows,
          summary: impact.findings,
        }),
    ...part(
      impact.measures,
      measures.length === 0
        ? [{ text: impact.noMeasures }]
        : [measureTable(context, measures, impact.measures)],
    ),
  ]);
}

/** Chapter 11: acknowledgement and release. */
export function approvalChapter(context: ReportContext, { distribution }: ImpactReport): Content[] {
  const { approval, impact } = context.texts;
  return chapter(`11 ${approval.title}`, approvalBlock(context, distribution, impact.distribution), 200);
}
