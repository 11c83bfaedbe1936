import type { ExerciseConcept } from "../../../domain/reports/index.ts";
import type { Language } from "../../../domain/shared/language.ts";
import type { Content, PrintDocument, PrintSection } from "../../engine/print-document.ts";
import { cell } from "../../primitives/cells.ts";
import { reportContext, type ReportContext } from "../report-context.ts";
import { reportHead } from "../report-cover.ts";
import { reportDocument } from "../report-document.ts";
import { reportPages } from "../report-frame.ts";
import { part, reportTable } from "../report-parts.ts";
import { commonParts, conceptMark, directionParts, scriptParts } from "./concept-chapters.ts";
import { injectCards, observationSheet, scriptChapter } from "./script-pages.ts";

function release({ texts }: ReportContext): Content[] {
  const { approval, concept } = texts;
  return part(
    concept.approval,
    [
      reportTable({
        widths: ["*", "*", 90, "*"],
        head: [approval.name, approval.position, approval.date, approval.signature],
        rows: [[cell(" ", { margin: [0, 9, 0, 9] }), "", "", ""]],
        summary: concept.approval,
        toFill: true,
      }),
    ],
    70,
  );
}

function directionPages(context: ReportContext, data: ExerciseConcept): PrintSection[] {
  return [
    reportPages(context, scriptChapter(context, data), "landscape"),
    reportPages(context, observationSheet(context, data)),
    ...(data.injects.length === 0 ? [] : [reportPages(context, injectCards(context, data))]),
  ];
}

/**
 * The Übungskonzept (BSI 200-4, 13.4): for participants what they may know, for the direction with script, observation
 * sheet and inject cards. Same data, same document.
 */
export function buildExerciseConcept(data: ExerciseConcept, language: Language): PrintDocument {
  const context = reportContext(
    data.identity,
    language,
    (texts) => `${texts.concept.frame[data.reader]} ${data.facts.id}`,
  );
  const { concept, terms } = context.texts;
  const subtitle = data.facts.title === "" ? terms.exerciseKind[data.facts.kind] : data.facts.title;
  const version = concept.version[data.reader];
  const title = `${concept.heading} ${data.facts.id} – ${version}`;
  return reportDocument(context, { title, file: concept.file[data.reader], data }, [
    reportPages(context, [
      conceptMark(context, data),
      ...reportHead(context, {
        title: `${concept.heading} ${data.facts.id}`,
        subtitle: `${version} · ${subtitle}`,
      }),
      ...commonParts(context, data),
      ...scriptParts(context, data),
      ...directionParts(context, data),
      ...(data.reader === "direction" ? release(context) : []),
    ]),
    ...(data.reader === "direction" ? directionPages(context, data) : []),
  ]);
}
