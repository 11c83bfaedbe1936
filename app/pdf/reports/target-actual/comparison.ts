import type { ResourceLine, TargetActualOverview } from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { cell, titled } from "../../primitives/cells.ts";
import type { ReportContext } from "../report-context.ts";
import { chapter, lead, nothingNote, reportTable } from "../report-parts.ts";
import { knownHours, resourceCell, sourceWords, statusWords } from "../value-cells.ts";

function evidence({ texts, format }: ReportContext, line: ResourceLine): string {
  const { targetActual } = texts;
  const words = [line.evidence];
  if (line.testedOn !== null) words.push(`${targetActual.tested} ${format.date(line.testedOn)}`);
  if (line.estimatedOnly) words.push(targetActual.estimated);
  return words.filter((word) => word !== "").join(", ");
}

/** Who stated the values, and when (reference 4.1). */
function statement({ texts, format }: ReportContext, { informedBy, informedOn }: ResourceLine): string {
  const words = [informedBy, informedOn === null ? "" : format.date(informedOn)].filter(
    (word) => word !== "",
  );
  return words.length === 0 ? "" : `${texts.targetActual.informed}: ${words.join(", ")}`;
}

function deviation(context: ReportContext, line: ResourceLine): Content {
  const { texts, format } = context;
  const { targetActual } = texts;
  const gap = line.gapHours === null || line.gapHours === 0 ? "" : ` + ${format.hours(line.gapHours)}`;
  return titled(
    `${statusWords(context, line.status)}${gap}`,
    `${targetActual.net}: ${statusWords(context, line.netStatus)}`,
    line.hiddenGap ? targetActual.hidden : "",
    line.rpoHours === null ? "" : `RPO: ${statusWords(context, line.rpoStatus)}`,
  );
}

function row(context: ReportContext, line: ResourceLine): Content[] {
  const { texts, format } = context;
  const { targetActual } = texts;
  const count = String(line.processes.length);
  return [
    resourceCell(line, evidence(context, line), statement(context, line)),
    titled(
      `RTO ${format.hours(line.rtoHours)}`,
      line.rpoHours === null ? "" : `RPO ${format.hours(line.rpoHours)}`,
      sourceWords(context, line.rtoSource),
    ),
    titled(
      `${targetActual.total} ${knownHours(context, line.totalRtaHours)}`,
      `${targetActual.net} ${knownHours(context, line.netRtaHours)}`,
      line.rpoHours === null ? "" : `RPA ${knownHours(context, line.rpaHours)}`,
    ),
    deviation(context, line),
    cell([{ text: count, bold: true }, line.processes.length === 0 ? "" : `: ${line.processes.join(", ")}`]),
  ];
}

/** Chapter 2: the four items for every resource (reference 4.1). */
export function comparisonChapter(context: ReportContext, { resources }: TargetActualOverview): Content[] {
  const { targetActual } = context.texts;
  const title = `2 ${targetActual.overview}`;
  if (resources.length === 0) return chapter(title, [nothingNote(targetActual.nothing)]);
  return chapter(title, [
    lead(targetActual.overviewLead),
    reportTable({
      widths: [208, 104, 104, 120, "*"],
      head: [
        context.texts.impact.resource,
        targetActual.demand,
        targetActual.actual,
        targetActual.deviation,
        targetActual.affected,
      ],
      rows: resources.map((line) => row(context, line)),
      summary: targetActual.overview,
    }),
  ]);
}
