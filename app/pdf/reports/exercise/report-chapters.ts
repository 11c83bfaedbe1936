import type { ExerciseReport } from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { bullets, cell, titled } from "../../primitives/cells.ts";
import { measureTable } from "../measure-table.ts";
import type { ReportContext } from "../report-context.ts";
import { approvalBlock, chapter, lead, part, reportTable, textList } from "../report-parts.ts";
import { exerciseFactTable, objectsText, roleTable } from "./facts.ts";

/** Chapters 1 and 2: what was exercised, and the result in a few sentences. */
export function factsChapters(context: ReportContext, data: ExerciseReport): Content[] {
  const { texts, format } = context;
  const { exerciseReport: words, terms, verdict } = texts;
  const { status, statusReason } = data.facts;
  const state = [terms.exerciseStatus[status], statusReason].filter((text) => text !== "").join(": ");
  return [
    ...chapter(`1 ${words.facts}`, [
      exerciseFactTable(context, data.facts, [
        [words.scope, data.scope],
        [words.objects, objectsText(data.objects)],
        [words.method, data.method],
        [words.situation, data.initialSituation],
        [words.status, state],
      ]),
      ...part(words.roles, [lead(words.fair), roleTable(context, data.roles)]),
    ]),
    ...chapter(`2 ${words.summary}`, [
      { text: [{ text: `${words.result}: `, bold: true }, verdict[data.verdict]], margin: [0, 0, 0, 4] },
      { text: data.summary === "" ? words.noSummary : data.summary },
      ...(data.releasedOn === null || data.identity.draft
        ? []
        : [{ text: words.released(format.date(data.releasedOn)), margin: [0, 4, 0, 0] as const }]),
    ]),
  ];
}

/** Chapter 3: every goal with its criterion, result and finding. */
export function goalsChapter({ texts }: ReportContext, { goals }: ExerciseReport): Content[] {
  const { exerciseReport: words, terms } = texts;
  const title = `3 ${words.goals}`;
  if (goals.length === 0) return chapter(title, [{ text: words.noGoals }]);
  return chapter(title, [
    reportTable({
      widths: ["*", 96, 150],
      head: [words.goal, words.result, words.finding],
      rows: goals.map((goal) => [
        titled(`${goal.id} ${goal.text}`, goal.criterion),
        cell(goal.result === null ? words.open : terms.goalResult[goal.result], { bold: true }),
        cell(goal.finding === "" ? "–" : goal.finding),
      ]),
      summary: words.goals,
    }),
  ]);
}

/** Chapter 4: what happened when. */
export function courseChapter({ texts }: ReportContext, { protocol, injects }: ExerciseReport): Content[] {
  const { exerciseReport: words } = texts;
  const all = injects.played + injects.skipped + injects.planned;
  return chapter(`4 ${words.course}`, [
    ...(all === 0 ? [] : [lead(words.injects(injects.played, all, injects.skipped))]),
    protocol.length === 0
      ? { text: words.noProtocol }
      : reportTable({
          widths: [52, "*", 128, 52],
          head: [words.at, words.event, words.role, words.inject],
          rows: protocol.map((entry) => [
            cell(entry.at, { bold: true }),
            cell(entry.text),
            cell(entry.role === "" ? "–" : entry.role),
            cell(entry.inject ?? "–"),
          ]),
          summary: words.course,
        }),
  ]);
}

/** Chapter 6: strengths, needs for correction, possible improvements. */
export function evaluationChapter({ texts }: ReportContext, data: ExerciseReport): Content[] {
  const { exerciseReport: words, frame } = texts;
  const none = `${frame.none}.`;
  return chapter(`6 ${words.strengths}, ${words.corrections}, ${words.improvements}`, [
    ...textList(words.strengths, data.strengths, none),
    ...textList(words.corrections, data.corrections, none),
    ...textList(words.improvements, data.improvements, none),
  ]);
}

function recommendationTexts({ texts }: ReportContext, { recommendations }: ExerciseReport): string[] {
  const { recommend } = texts.exerciseReport;
  return recommendations.map((each) => {
    switch (each.kind) {
      case "repeat-goal":
        return recommend.repeat(each.goal.id, each.goal.text);
      case "exercise-goal":
        return recommend.first(each.goal.id, each.goal.text);
      case "repeat-test":
        return recommend.test(`${each.resource.id} ${each.resource.name}`.trim());
      case "play-injects":
        return recommend.injects(each.numbers.join(", "));
      case "check-effect":
        return recommend.effect(each.measures.join(", "));
    }
  });
}

/** Chapters 7 to 9: measures, what to exercise next, distribution and release. */
export function consequencesChapters(context: ReportContext, data: ExerciseReport): Content[] {
  const { exerciseReport: words } = context.texts;
  const next = recommendationTexts(context, data);
  return [
    ...chapter(
      `7 ${words.measures}`,
      data.measures.length === 0
        ? [{ text: words.noMeasures }]
        : [measureTable(context, data.measures, words.measures)],
    ),
    ...chapter(
      `8 ${words.recommendations}`,
      next.length === 0 ? [{ text: words.noRecommendations }] : bullets(next),
      60,
    ),
    ...chapter(
      `9 ${words.approvalTitle}`,
      approvalBlock(context, data.distribution, words.distribution),
      200,
    ),
  ];
}
