import type { ExerciseReport } from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { cell, titled } from "../../primitives/cells.ts";
import type { ReportContext } from "../report-context.ts";
import { chapter, lead, part, reportTable } from "../report-parts.ts";
import { nameOf } from "../value-cells.ts";

const MINUTES_PER_HOUR = 60;

function percentText({ format }: ReportContext, percent: number | null): string {
  return percent === null ? "–" : `${format.number(Math.round(percent * 10) / 10)} %`;
}

function minutes({ format, texts }: ReportContext, hours: number | null): string {
  return hours === null
    ? texts.exerciseReport.notMeasured
    : `${format.number(Math.round(hours * MINUTES_PER_HOUR))} min`;
}

function reactionPart(context: ReportContext, { reaction }: ExerciseReport): Content[] {
  if (reaction === null) return [];
  const { texts, format } = context;
  const { exerciseReport: words, terms } = texts;
  const deviation = (measured: number | null, set: number) => {
    if (measured === null) return "–";
    const minutesOff = Math.round((measured - set) * MINUTES_PER_HOUR);
    return minutesOff === 0 ? "0 min" : `${minutesOff > 0 ? "+" : "−"}${Math.abs(minutesOff)} min`;
  };
  const { measuredHours, setHours, exceeded } = reaction;
  const total =
    measuredHours === null
      ? words.notMeasured
      : `${minutes(context, measuredHours)} (${format.hours(measuredHours)})`;
  const share =
    measuredHours === null || setHours === 0
      ? ""
      : format.number(Math.round((measuredHours / setHours) * 1000) / 10);
  return part(words.reactionTitle, [
    reportTable({
      widths: ["*", 110, 90, 90],
      head: [words.part, words.measured, words.set, words.deviation],
      rows: [
        ...reaction.parts.map((each) => [
          cell(terms.measurement[each.part]),
          cell(minutes(context, each.measuredHours)),
          cell(minutes(context, each.setHours)),
          cell(deviation(each.measuredHours, each.setHours)),
        ]),
        [
          cell(words.sum, { bold: true }),
          cell(total, { bold: true }),
          cell(minutes(context, setHours), { bold: true }),
          cell(deviation(measuredHours, setHours), { bold: true }),
        ],
      ],
      summary: words.reactionTitle,
    }),
    ...(exceeded === null || share === ""
      ? []
      : [
          {
            text: exceeded ? words.exceeded(share) : words.kept(share),
            bold: true,
            margin: [0, 4, 0, 0] as const,
          },
        ]),
  ]);
}

function alarmPart(context: ReportContext, { alarm, alarms }: ExerciseReport): Content[] {
  if (alarm === null) return [];
  const { exerciseReport: words, terms } = context.texts;
  const { figures, windowMinutes } = alarm;
  return part(words.alarmTitle, [
    lead(words.alarmWindow(windowMinutes)),
    reportTable({
      widths: ["*", 90, 90],
      head: [words.alarmTitle, words.count, words.share],
      rows: [
        [cell(words.alarmed), cell(String(figures.alarmed)), cell("")],
        [
          cell(`${words.inTime} (${words.quota})`, { bold: true }),
          cell(String(figures.acknowledgedInTime)),
          cell(percentText(context, figures.reachabilityPercent), { bold: true }),
        ],
        [cell(words.late), cell(String(figures.late)), cell("")],
        [
          cell(`${words.wrong} (${words.wrongQuota})`),
          cell(String(figures.wrongContacts)),
          cell(percentText(context, figures.wrongContactPercent)),
        ],
        [cell(words.notReached), cell(String(figures.notReached)), cell("")],
      ],
      summary: words.alarmTitle,
    }),
    ...part(words.alarmTable, [
      reportTable({
        widths: ["*", 84, 54, 88, 84],
        head: [words.role, words.channel, words.alarmed, words.acknowledged, words.result],
        rows: alarms.map((line) => [
          cell(line.role),
          cell(line.channel),
          cell(line.alarmedAt),
          cell(
            line.acknowledgedAt === null
              ? "–"
              : `${line.acknowledgedAt}, ${words.after} ${line.minutes ?? 0} min`,
          ),
          cell(terms.alarmResult[line.result]),
        ]),
        summary: words.alarmTable,
      }),
    ]),
  ]);
}

function testPart(context: ReportContext, { tests }: ExerciseReport): Content[] {
  if (tests.length === 0) return [];
  const { texts, format } = context;
  const { exerciseReport: words, terms } = texts;
  return part(words.testTitle, [
    reportTable({
      widths: [92, "*", 70, 66, 92],
      head: [words.resource, words.activity, words.duration, words.result, words.remark],
      rows: tests.map((test) => [
        cell(nameOf(test.resource), { bold: true }),
        cell(test.activity),
        titled(
          test.measuredMinutes === null ? "–" : format.minutes(test.measuredMinutes),
          test.startedAt === null || test.endedAt === null ? "" : `${test.startedAt} – ${test.endedAt}`,
        ),
        cell(terms.testResult[test.result]),
        cell([test.remark, test.correction].filter((text) => text !== "").join(" ")),
      ]),
      summary: words.testTitle,
    }),
  ]);
}

function otherPart(context: ReportContext, { measurements }: ExerciseReport): Content[] {
  if (measurements.length === 0) return [];
  const { texts, format } = context;
  const { exerciseReport: words } = texts;
  const value = (kind: string, amount: number | null) => {
    if (amount === null) return "–";
    return kind.endsWith("percent") ? percentText(context, amount) : format.hours(amount);
  };
  return part(words.otherTitle, [
    reportTable({
      widths: ["*", 90, 90],
      head: [words.value, words.measured, words.target],
      rows: measurements.map(({ kind, label, value: amount, target }) => [
        cell(label),
        cell(value(kind, amount), { bold: true }),
        cell(value(kind, target)),
      ]),
      summary: words.otherTitle,
    }),
  ]);
}

/** Reaction time, alarm figures, measured restart times. */
export function measuredValuesChapter(context: ReportContext, data: ExerciseReport): Content[] {
  const { exerciseReport: words } = context.texts;
  const content = [reactionPart, alarmPart, testPart, otherPart].flatMap((build) => build(context, data));
  return chapter(`5 ${words.values}`, content.length === 0 ? [{ text: words.noValues }] : content);
}
