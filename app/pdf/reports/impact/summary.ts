import type { ImpactReport } from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { bullets, cell } from "../../primitives/cells.ts";
import type { ReportContext } from "../report-context.ts";
import { chapter, keyFigures, lead, part, reportTable } from "../report-parts.ts";
import { nameOf, statusWords } from "../value-cells.ts";

const BOLD = { bold: true } as const;

function figures({ texts }: ReportContext, { summary }: ImpactReport): Content {
  const { figures: words } = texts.impact;
  const { processes, resources } = summary.counts;
  const all = resources.met + resources.gap + resources.unknown;
  return keyFigures([
    [words.timeCritical(summary.timeCritical, summary.processes), words.timeCriticalLabel],
    [`${processes.met} / ${processes.gap} / ${processes.unknown}`, words.statuses],
    [String(summary.mtpdViolations.length), words.violated],
    [words.gaps(resources.gap, all), words.gapsLabel],
  ]);
}

function violations(context: ReportContext, { summary }: ImpactReport): Content[] {
  const { texts, format } = context;
  const { impact } = texts;
  if (summary.mtpdViolations.length === 0) return [lead(impact.noViolation)];
  return part(impact.violatedTitle, [
    lead(impact.violatedLead),
    reportTable({
      widths: ["*", 36, 66, 52, 56],
      head: [impact.process, impact.mtpd, impact.outage, impact.over, impact.heldUpBy],
      rows: summary.mtpdViolations.map((line) => [
        cell(nameOf(line), BOLD),
        cell(format.hours(line.mtpdHours)),
        cell(format.hours(line.outageHours), { bold: true }),
        cell(format.hours((line.outageHours ?? 0) - (line.mtpdHours ?? 0))),
        cell(line.heldUpBy.join(", ")),
      ]),
      summary: impact.violatedTitle,
    }),
  ]);
}

function mostUrgent(context: ReportContext, { summary }: ImpactReport): Content[] {
  const { texts, format } = context;
  const { impact } = texts;
  if (summary.mostUrgent.length === 0) return [];
  return part(
    impact.mostUrgent,
    [
      {
        ol: summary.mostUrgent.map((line) => ({
          text: [
            { text: nameOf(line), ...BOLD },
            `: ${impact.rto} ${format.hours(line.rtoHours)}, ${statusWords(context, line.status)}`,
          ],
          margin: [0, 1, 0, 1] as const,
        })),
      },
    ],
    70,
  );
}

/** Sentences for what has no table of its own on this page. */
function otherNews(context: ReportContext, { summary }: ImpactReport): string[] {
  const { texts, format } = context;
  const { impact } = texts;
  const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id).join(", ");
  const { hiddenGaps, unknown, untreatedGaps, spofs, counts, capacityGaps } = summary;
  const percent = summary.timeCriticalPercent;
  return [
    ...(percent === null
      ? []
      : [
          `${impact.coverageShort(summary.rated, summary.processes)} ${impact.share(format.number(round(percent)))}`,
        ]),
    ...(counts.processes.unknown === 0 ? [] : [impact.unknownWarning(counts.processes.unknown)]),
    ...(hiddenGaps.length === 0 ? [] : [impact.hidden(ids(hiddenGaps))]),
    ...(unknown.length === 0 ? [] : [impact.unknownResources(unknown.length, ids(unknown))]),
    ...(counts.resources.gap === 0
      ? []
      : [
          untreatedGaps.length === 0
            ? impact.allTreated
            : impact.untreated(untreatedGaps.length, ids(untreatedGaps)),
        ]),
    ...(spofs.single + spofs.accumulation + spofs.knowledge === 0
      ? []
      : [impact.spofs(spofs.single, spofs.accumulation, spofs.knowledge)]),
    ...capacityGaps.map((gap) =>
      impact.capacity(
        nameOf({ id: gap.resource, name: gap.name }),
        format.number(gap.missing),
        format.hours(gap.fromHours),
      ),
    ),
  ];
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}

/** Chapter 1: everything the Leitung needs, on one page where possible. */
export function summaryChapter(context: ReportContext, data: ImpactReport): Content[] {
  const { impact } = context.texts;
  const title = `1 ${impact.summary}`;
  if (data.summary.processes === 0) return chapter(title, [lead(impact.noProcesses)]);
  return chapter(title, [
    figures(context, data),
    ...violations(context, data),
    ...mostUrgent(context, data),
    ...part(impact.alsoTitle, bullets(otherNews(context, data)), 60),
  ]);
}
