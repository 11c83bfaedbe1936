import type { ExerciseReport } from "../../../domain/reports/index.ts";
import type { Language } from "../../../domain/shared/language.ts";
import type { PrintDocument } from "../../engine/print-document.ts";
import { reportContext } from "../report-context.ts";
import { reportHead } from "../report-cover.ts";
import { reportDocument } from "../report-document.ts";
import { reportPages } from "../report-frame.ts";
import { measuredValuesChapter } from "./measured-values.ts";
import {
  consequencesChapters,
  courseChapter,
  evaluationChapter,
  factsChapters,
  goalsChapter,
} from "./report-chapters.ts";

/** The Übungsbericht of one exercise (BSI 200-4, 13; reference 6.8). Same data, same document. */
export function buildExerciseReport(data: ExerciseReport, language: Language): PrintDocument {
  const context = reportContext(
    data.identity,
    language,
    (texts) => `${texts.exerciseReport.frame} ${data.facts.id}`,
  );
  const { exerciseReport: words } = context.texts;
  return reportDocument(context, { title: `${words.title} ${data.facts.id}`, file: words.file, data }, [
    reportPages(context, [
      ...reportHead(context, { title: `${words.title} ${data.facts.id}`, subtitle: data.facts.title }),
      ...factsChapters(context, data),
      ...goalsChapter(context, data),
      ...courseChapter(context, data),
      ...measuredValuesChapter(context, data),
      ...evaluationChapter(context, data),
      ...consequencesChapters(context, data),
    ]),
  ]);
}
