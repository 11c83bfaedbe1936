import type { ExerciseConcept } from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { box } from "../../primitives/boxes.ts";
import { cell, titled } from "../../primitives/cells.ts";
import { cutLine, tickLine } from "../../primitives/marks.ts";
import { CONTENT_WIDTH, SIZE } from "../../styles.ts";
import type { ReportContext } from "../report-context.ts";
import { chapter, factTable, lead, nothingNote, reportTable } from "../report-parts.ts";

type PlannedInject = ExerciseConcept["injects"][number];

function plannedTime({ texts }: ReportContext, { plannedAt }: PlannedInject): string {
  return plannedAt ?? texts.concept.onDemand;
}

/** People write a dash where nobody sends or receives. */
function said(text: string): string {
  return text.trim() === "–" || text.trim() === "-" ? "" : text;
}

function way({ from, to, channel }: PlannedInject): string {
  const ends = [said(from), said(to)].filter((end) => end !== "").join(" → ");
  return [ends, said(channel)].filter((part) => part !== "").join(", ");
}

/** The Drehbuch as a table to work with during the exercise. */
export function scriptChapter(context: ReportContext, { injects }: ExerciseConcept): Content[] {
  const { concept } = context.texts;
  if (injects.length === 0) return chapter(concept.script, [nothingNote(concept.noScript)]);
  return chapter(concept.script, [
    reportTable({
      widths: [44, 52, 112, "*", 172, 112],
      head: [concept.number, concept.time, concept.fromTo, concept.text, concept.expected, concept.seen],
      rows: injects.map((inject) => [
        titled(inject.number, inject.kind === "reserve" ? concept.reserve : ""),
        cell(plannedTime(context, inject), { bold: inject.plannedAt !== null }),
        cell(way(inject) === "" ? "–" : way(inject)),
        cell(inject.text),
        titled([{ text: inject.expected, bold: false }], inject.goals.join(", ")),
        "",
      ]),
      summary: concept.script,
      toFill: true,
    }),
  ]);
}

function card(context: ReportContext, concept: ExerciseConcept, inject: PlannedInject): Content {
  const { concept: words } = context.texts;
  const title = `${concept.facts.id} · ${words.number} ${inject.number} · ${plannedTime(context, inject)}`;
  return {
    unbreakable: true,
    stack: [
      box(
        [
          { text: words.mark, bold: true, alignment: "center", margin: [0, 0, 0, 4] },
          { text: title, style: "h3", fontSize: 13, tag: "H2", margin: [0, 0, 0, 4] },
          factTable(title, [
            [words.from, said(inject.from)],
            [words.to, said(inject.to)],
            [words.channel, said(inject.channel)],
          ]),
          { text: inject.text, fontSize: 13, margin: [0, 8, 0, 6] },
          { text: words.mark, bold: true, alignment: "center" },
        ],
        { padding: 12 },
      ),
      cutLine(CONTENT_WIDTH.portrait),
    ],
  };
}

/** Cards for those who play the injects; what is expected of the exercised is not on them. */
export function injectCards(context: ReportContext, concept: ExerciseConcept): Content[] {
  const { concept: words } = context.texts;
  return chapter(words.cards, [
    lead(words.cardsLead),
    ...concept.injects.map((inject) => card(context, concept, inject)),
  ]);
}

/** One page per goal would waste paper: one table with room to write, results to tick. */
export function observationSheet(context: ReportContext, { script }: ExerciseConcept): Content[] {
  const { concept, terms, exerciseReport } = context.texts;
  const goals = script?.goals ?? [];
  const results = ["reached", "mostly", "partly", "not-reached", "not-exercised"] as const;
  return chapter(concept.sheet, [
    lead(concept.sheetLead),
    { text: `${concept.observer}: ${"_".repeat(46)}`, margin: [0, 4, 0, 8] },
    goals.length === 0
      ? nothingNote(exerciseReport.noGoals)
      : reportTable({
          widths: [150, "*", 128],
          head: [exerciseReport.goal, concept.observation, concept.result],
          rows: goals.map((goal) => [
            titled(`${goal.id} ${goal.text}`, `${concept.criterion}: ${goal.criterion}`),
            { text: " ", margin: [0, 0, 0, 58] },
            {
              stack: results.map((result) =>
                tickLine({ text: terms.goalResult[result], fontSize: SIZE.detail }, 9),
              ),
            },
          ]),
          summary: concept.sheet,
          toFill: true,
        }),
  ]);
}
