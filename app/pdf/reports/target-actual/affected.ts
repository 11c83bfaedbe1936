import type { TargetActualOverview } from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { cell, titled } from "../../primitives/cells.ts";
import type { ReportContext } from "../report-context.ts";
import { chapter, keyFigures, lead, part, reportTable } from "../report-parts.ts";
import { knownHours, nameOf, statusCell, statusWords } from "../value-cells.ts";

function affectedTable(context: ReportContext, { affected }: TargetActualOverview): Content {
  const { texts, format } = context;
  const { impact, targetActual } = texts;
  return reportTable({
    widths: ["*", 38, 60, 42, 80, 46],
    head: [impact.process, impact.rto, targetActual.reachable, impact.mtpd, impact.status, impact.heldUpBy],
    rows: affected.map((line) => [
      cell(nameOf(line), { bold: true }),
      cell(format.hours(line.rtoHours)),
      cell(knownHours(context, line.reachableHours)),
      cell(format.hours(line.mtpdHours)),
      line.mtpdViolated === true
        ? titled(statusWords(context, line.status), impact.violated)
        : statusCell(context, line.status),
      cell(line.heldUpBy.length === 0 ? "–" : line.heldUpBy.join(", ")),
    ]),
    summary: targetActual.processesTitle,
  });
}

/** Chapter 1: the figures for the Leitung and the processes that suffer. */
export function affectedChapter(context: ReportContext, data: TargetActualOverview): Content[] {
  const { impact, targetActual } = context.texts;
  const { resources, resourcesNet, recoveryPoints, hiddenGaps } = data.counts;
  const triple = (counts: { met: number; gap: number; unknown: number }) =>
    `${counts.met} / ${counts.gap} / ${counts.unknown}`;
  return chapter(`1 ${impact.summary}`, [
    keyFigures([
      [triple(resources), targetActual.figures.total],
      [triple(resourcesNet), targetActual.figures.net],
      [triple(recoveryPoints), targetActual.figures.rpo],
      [String(hiddenGaps.length), targetActual.figures.hidden],
    ]),
    ...part(
      targetActual.processesTitle,
      data.affected.length === 0 ? [lead(targetActual.noAffected)] : [affectedTable(context, data)],
    ),
  ]);
}
