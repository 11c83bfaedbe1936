import {
  measurePlan,
  type MeasureLine,
  type MeasurePlan,
  type ReportInput,
} from "../../domain/reports/index.ts";
import type { Language } from "../../domain/shared/language.ts";
import type { Content, PrintDocument } from "../engine/print-document.ts";
import { cell, titled } from "../primitives/cells.ts";
import { shortHead } from "./report-cover.ts";
import { reportContext, type ReportContext } from "./report-context.ts";
import { reportDocument } from "./report-document.ts";
import { reportPages } from "./report-frame.ts";
import { approvalBlock, keyFigures, lead, nothingNote, part, reportTable } from "./report-parts.ts";
import { nameOf } from "./value-cells.ts";

function row(context: ReportContext, measure: MeasureLine): Content[] {
  const { texts, format } = context;
  const { measurePlan: words, priority, source, measureKind, terms, targetActual } = texts;
  const withWord = (word: string, value: string) => (value === "" ? "" : `${word}: ${value}`);
  return [
    titled(
      measure.id,
      `${words.priority}: ${priority[measure.priority]}`,
      source[measure.source],
      measureKind[measure.kind],
    ),
    titled(
      measure.action,
      withWord(words.means, measure.means),
      withWord(words.subjects, measure.subjects.map(nameOf).join("; ")),
    ),
    {
      stack: [
        cell(measure.need === "" ? "–" : measure.need),
        ...(measure.cause === "" ? [] : [cell(`${words.cause}: ${measure.cause}`, { margin: [0, 2, 0, 0] })]),
      ],
    },
    cell(measure.responsible === "" ? "–" : measure.responsible),
    cell(measure.dueOn === null ? targetActual.noDate : format.date(measure.dueOn), {
      bold: measure.overdue,
    }),
    titled(terms.measureStatus[measure.status], measure.details),
  ];
}

function group(context: ReportContext, { group: name, measures }: MeasurePlan["groups"][number]): Content[] {
  const { measurePlan: words } = context.texts;
  const title = `${words.groups[name]} (${measures.length})`;
  return part(title, [
    reportTable({
      widths: [78, 166, "*", 72, 64, 130],
      head: ["", words.action, words.need, words.responsible, words.due, words.status],
      rows: measures.map((measure) => row(context, measure)),
      summary: title,
    }),
  ]);
}

/** The Maßnahmenplan over all sources (BSI 200-4, 15.2). Same data, same document. */
export function buildMeasurePlan(
  data: MeasurePlan,
  language: Language,
  distribution: readonly string[] = [],
): PrintDocument {
  const context = reportContext(data.identity, language, (texts) => texts.measurePlan.frame);
  const { measurePlan: words } = context.texts;
  const { counts } = data;
  const figures = [
    [String(counts.all), words.figures.all],
    [String(counts.byStatus.open + counts.byStatus["in-progress"]), words.figures.unfinished],
    [String(counts.overdue), words.figures.overdue],
    [String(counts.byStatus.effective), words.figures.effective],
  ] as const;
  const content: Content[] = [
    ...shortHead(context, words.title, ""),
    lead(words.lead),
    ...(counts.all === 0 ? [nothingNote(words.none)] : [keyFigures(figures)]),
    ...(counts.withoutDate === 0 ? [] : [lead(words.withoutDate(counts.withoutDate))]),
    ...data.groups.flatMap((each) => group(context, each)),
    ...part(context.texts.approval.title, approvalBlock(context, distribution, words.distribution), 190),
  ];
  return reportDocument(context, { title: words.title, file: words.file, data }, [
    reportPages(context, content, "landscape"),
  ]);
}

export function printMeasurePlan(input: ReportInput): PrintDocument {
  return buildMeasurePlan(measurePlan(input), input.edition.language, input.distribution);
}
