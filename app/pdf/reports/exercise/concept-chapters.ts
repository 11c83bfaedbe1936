import type { ExerciseConcept } from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { box } from "../../primitives/boxes.ts";
import { bullets, cell, titled } from "../../primitives/cells.ts";
import { INK } from "../../styles.ts";
import type { ReportContext } from "../report-context.ts";
import { factTable, nothingNote, part, reportTable, textList } from "../report-parts.ts";
import { exerciseFactTable, objectsText, roleTable } from "./facts.ts";

/** Mark on top: this is an exercise, and who may read it. */
export function conceptMark({ texts }: ReportContext, { reader }: ExerciseConcept): Content {
  const { concept } = texts;
  return box(
    [
      { text: concept.mark, bold: true, fontSize: 15, alignment: "center" },
      {
        text: reader === "direction" ? concept.secret : concept.forParticipants,
        alignment: "center",
        bold: true,
      },
    ],
    { fill: INK.band, lineWidth: 1.6 },
  );
}

function realEmergency({ texts }: ReportContext, { codeWord }: ExerciseConcept): Content[] {
  const { concept } = texts;
  return part(concept.real, [
    codeWord === ""
      ? nothingNote(concept.noCodeWord)
      : box([{ text: concept.codeWord(codeWord), bold: true }]),
  ]);
}

/** What every reader gets: facts, rules, code word, who takes part. */
export function commonParts(context: ReportContext, data: ExerciseConcept): Content[] {
  const { concept, exerciseReport } = context.texts;
  return [
    ...part(exerciseReport.facts, [exerciseFactTable(context, data.facts)]),
    ...part(concept.purpose, [{ text: concept.purposes[data.facts.kind] }], 60),
    ...realEmergency(context, data),
    ...part(
      concept.rules,
      data.rules.length === 0 ? [nothingNote(concept.noRules)] : bullets(data.rules),
      60,
    ),
    ...textList(concept.abort, data.abortCriteria, `${context.texts.frame.none}.`),
    ...part(exerciseReport.roles, [roleTable(context, data.roles)]),
    ...part(concept.rate, [{ text: concept.rateText }], 60),
  ];
}

function goalTable(
  { texts }: ReportContext,
  goals: NonNullable<ExerciseConcept["script"]>["goals"],
): Content {
  const { concept, exerciseReport } = texts;
  if (goals.length === 0) return nothingNote(exerciseReport.noGoals);
  return reportTable({
    widths: ["*", "*"],
    head: [exerciseReport.goal, concept.criterion],
    rows: goals.map((goal) => [
      titled(`${goal.id} ${goal.text}`),
      cell(goal.criterion === "" ? "–" : goal.criterion),
    ]),
    summary: concept.goals,
  });
}

/** Situation, goals and course: for the direction, and for participants where nothing is to be kept secret. */
export function scriptParts(context: ReportContext, data: ExerciseConcept): Content[] {
  const { script } = data;
  if (script === null) return [];
  const { concept, exerciseReport } = context.texts;
  return [
    ...part(concept.goals, [goalTable(context, script.goals)]),
    ...part(exerciseReport.situation, [
      factTable(exerciseReport.situation, [
        [exerciseReport.scope, script.scope],
        [exerciseReport.situation, script.initialSituation === "" ? "–" : script.initialSituation],
        [exerciseReport.method, script.method],
        [exerciseReport.objects, objectsText(script.objects)],
      ]),
    ]),
    ...(script.artificialities.length === 0
      ? []
      : part(concept.artificialities, bullets(script.artificialities), 60)),
    ...(script.schedule.length === 0
      ? []
      : part(concept.schedule, [
          reportTable({
            widths: [66, "*"],
            head: [exerciseReport.at, exerciseReport.event],
            rows: script.schedule.map(({ at, text }) => [cell(at, { bold: true }), cell(text)]),
            summary: concept.schedule,
          }),
        ])),
  ];
}

/** What the direction has to weigh and settle before the exercise. */
export function directionParts({ texts }: ReportContext, data: ExerciseConcept): Content[] {
  if (data.reader !== "direction") return [];
  const { concept } = texts;
  return [
    ...part(
      concept.risk,
      [data.riskAssessment === "" ? nothingNote(concept.noRisk) : { text: data.riskAssessment }],
      60,
    ),
    ...(data.involvement.length === 0 ? [] : part(concept.involvement, bullets(data.involvement), 60)),
  ];
}
