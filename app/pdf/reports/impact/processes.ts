import type { DependencyLine, ImpactReport } from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { cell, titled } from "../../primitives/cells.ts";
import type { ReportContext } from "../report-context.ts";
import { chapter, lead, nothingNote, part, reportTable } from "../report-parts.ts";
import { knownHours, nameOf, sourceWords, statusCell, statusWords } from "../value-cells.ts";

/** Chapter 4: time-critical processes by RTO with their people and limits. */
export function criticalChapter(context: ReportContext, { timeCritical }: ImpactReport): Content[] {
  const { texts, format } = context;
  const { impact } = texts;
  const title = `4 ${impact.critical}`;
  if (timeCritical.length === 0) return chapter(title, [nothingNote(impact.noCritical)]);
  return chapter(title, [
    lead(impact.criticalLead),
    reportTable({
      widths: [190, 74, 44, 46, "*", 60, 80],
      head: [
        impact.process,
        impact.rto,
        impact.mtpd,
        impact.drivers,
        impact.emergencyLevel,
        impact.reachable,
        impact.status,
      ],
      rows: timeCritical.map((line) => [
        titled(nameOf(line), `${line.unit} · ${line.owner === "" ? impact.noOwner : line.owner}`),
        titled(format.hours(line.rtoHours), sourceWords(context, line.demandedBy)),
        cell(format.hours(line.mtpdHours)),
        cell(line.drivers.length === 0 ? "–" : line.drivers.join(", ")),
        cell(line.emergencyLevel === "" ? impact.noLevel : line.emergencyLevel),
        cell(knownHours(context, line.reachableHours)),
        line.mtpdViolated === true
          ? titled(statusWords(context, line.status), impact.violated)
          : statusCell(context, line.status),
      ]),
      summary: impact.critical,
    }),
  ]);
}

/** Chapter 5: what may wait, and why. */
export function uncriticalChapter(
  context: ReportContext,
  { notTimeCritical, parameters }: ImpactReport,
): Content[] {
  const { texts, format } = context;
  const { impact } = texts;
  const title = `5 ${impact.uncritical}`;
  if (notTimeCritical.length === 0) return chapter(title, [{ text: impact.noUncritical }]);
  return chapter(title, [
    reportTable({
      widths: [220, 64, "*"],
      head: [impact.process, impact.highest, impact.reason],
      rows: notTimeCritical.map((line) => [
        titled(nameOf(line), line.unit),
        cell(line.highestLevel === null ? texts.frame.unknown : String(line.highestLevel)),
        cell(
          [
            line.highestLevel === null
              ? impact.reasonUnrated
              : impact.reasonTolerable(
                  line.highestLevel,
                  format.hours(parameters.coveredPeriodHours),
                  parameters.intolerabilityLevel,
                ),
            ...line.reasons,
          ].join(" "),
        ),
      ]),
      summary: impact.uncritical,
    }),
  ]);
}

function dependencyTable(context: ReportContext, lines: readonly DependencyLine[], summary: string): Content {
  const { texts, format } = context;
  const { impact, terms } = texts;
  return reportTable({
    widths: [150, 150, 68, 84, "*"],
    head: [impact.consumer, impact.requires, impact.offset, impact.agreement, impact.reason],
    rows: lines.map((line) => [
      cell(nameOf(line.consumer)),
      cell(nameOf(line.requires), { bold: true }),
      titled(format.hours(line.offsetHours), terms.dependency[line.kind]),
      cell(line.agreement === null ? impact.notAgreed : terms.agreement[line.agreement]),
      cell(line.reason === "" ? "–" : line.reason),
    ]),
    summary,
  });
}

/** Chapter 6: which process needs which, and what is not settled yet. */
export function dependencyChapter(
  context: ReportContext,
  { dependencies, disputed }: ImpactReport,
): Content[] {
  const { impact } = context.texts;
  const title = `6 ${impact.dependencies}`;
  if (dependencies.length === 0) return chapter(title, [{ text: impact.noDependencies }]);
  return chapter(title, [
    dependencyTable(context, dependencies, impact.dependencies),
    ...part(
      impact.openTitle,
      disputed.length === 0
        ? [{ text: impact.noOpen }]
        : [lead(impact.openLead), dependencyTable(context, disputed, impact.openTitle)],
    ),
  ]);
}
