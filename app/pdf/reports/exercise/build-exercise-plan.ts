import type { ExercisePlan } from "../../../domain/reports/index.ts";
import type { Language } from "../../../domain/shared/language.ts";
import type { Content, PrintDocument } from "../../engine/print-document.ts";
import { bullets, cell, titled } from "../../primitives/cells.ts";
import { keepWithNext } from "../../primitives/headings.ts";
import { shortHead } from "../report-cover.ts";
import { reportContext, type ReportContext } from "../report-context.ts";
import { reportDocument } from "../report-document.ts";
import { reportPages } from "../report-frame.ts";
import { approvalBlock, lead, nothingNote, part, reportTable } from "../report-parts.ts";
import { nameOf } from "../value-cells.ts";
import { timeSpan } from "./facts.ts";

type Planned = ExercisePlan["exercises"][number];
type Coverage = NonNullable<ExercisePlan["coverage"]>[number];

/** Heading, table head and first rows of a group (points). */
const ROOM_FOR_FIRST_GROUP = 150;

function row(context: ReportContext, exercise: Planned): Content[] {
  const { texts, format } = context;
  const { plan, terms } = texts;
  const status = exercise.status === null ? "" : terms.exerciseStatus[exercise.status];
  const state = [status, exercise.statusReason].filter((text) => text !== "");
  const text = (value: string) => cell(value === "" ? "–" : value);
  return [
    titled(
      exercise.id,
      exercise.plannedOn === null ? "" : format.date(exercise.plannedOn),
      timeSpan(context, exercise),
      exercise.period,
    ),
    titled(
      terms.exerciseKind[exercise.kind],
      exercise.title,
      exercise.announced ? "" : plan.unannounced,
      state.join(": "),
    ),
    text(exercise.scope),
    text(exercise.preparedBy),
    text(exercise.conductedBy),
    text(exercise.audience),
    text(exercise.effortPersonDays === null ? "" : format.number(exercise.effortPersonDays)),
    text(exercise.impactOnOperation),
  ];
}

function yearTable(context: ReportContext, exercises: readonly Planned[]): Content {
  const { plan } = context.texts;
  return reportTable({
    widths: [94, 126, "*", 68, 70, 62, 46, 76],
    head: [
      plan.period,
      plan.kind,
      plan.scope,
      plan.prepared,
      plan.conducted,
      plan.audience,
      plan.effort,
      plan.impact,
    ],
    rows: exercises.map((exercise) => row(context, exercise)),
    summary: plan.scope,
  });
}

function coverageGroup(context: ReportContext, { group, objects, covered }: Coverage): Content[] {
  const { texts, format } = context;
  const { plan, verdict } = texts;
  const percent = format.number(Math.round((covered * 1000) / objects.length) / 10);
  return part(`${plan.groups[group]}: ${plan.covered(covered, objects.length, percent)}`, [
    reportTable({
      widths: ["*", 236, 84, 60],
      head: [plan.object, plan.last, plan.ahead, texts.impact.status],
      rows: objects.map((object) => [
        cell(nameOf(object)),
        object.last === null
          ? cell(plan.never)
          : cell(`${object.last.exercise}, ${format.date(object.last.on)}: ${verdict[object.last.verdict]}`),
        cell(object.planned.length === 0 ? "–" : object.planned.join(", ")),
        cell(object.covered ? "✓" : `▲ ${plan.open}`, { bold: !object.covered }),
      ]),
      summary: plan.groups[group],
    }),
  ]);
}

/** Coverage over three years; nothing where an edition does not carry it. */
function coverageOfAll(context: ReportContext, coverage: ExercisePlan["coverage"]): Content[] {
  const { plan } = context.texts;
  if (coverage === null) return [];
  return [
    keepWithNext(
      {
        stack: [
          { text: plan.coverage, style: "h1", id: "coverage", outline: true, margin: [0, 18, 0, 4] },
          lead(plan.coverageLead),
        ],
      },
      ROOM_FOR_FIRST_GROUP,
    ),
    ...(coverage.length === 0
      ? [nothingNote(plan.noObjects)]
      : coverage.flatMap((group) => coverageGroup(context, group))),
  ];
}

function standingText({ texts, format }: ReportContext, standing: ExercisePlan["standing"]): string {
  const { plan } = texts;
  if (standing === null) return "";
  if (standing.kind === "replaced") return plan.replaced(standing.number);
  if (standing.kind !== "today") return plan.standing[standing.kind](format.date(standing.on));
  const { inForce } = standing;
  return inForce === null ? plan.noneReleased : plan.beside(inForce.number, format.date(inForce.on));
}

/** The Jahresübungsplan with its eight fields and the coverage over three years (BSI 200-4, 13.2, 13.3). */
export function buildExercisePlan(data: ExercisePlan, language: Language): PrintDocument {
  const context = reportContext(data.identity, language, (texts) => texts.plan.frame(data.year));
  const { texts, format } = context;
  const { plan, approval } = texts;
  const title = plan.title(data.year);
  const hasExercises = data.exercises.length > 0;
  const content: Content[] = [
    ...shortHead(context, title, standingText(context, data.standing)),
    lead(plan.lead),
    hasExercises ? yearTable(context, data.exercises) : nothingNote(plan.none(data.year)),
    ...(hasExercises
      ? [{ text: plan.sum(format.number(data.effortPersonDays)), bold: true, margin: [0, 6, 0, 0] as const }]
      : []),
    ...(data.findings.length === 0
      ? []
      : part(
          plan.findings,
          bullets(
            data.findings.map(
              ({ rule, text, subjects }) => `${rule} ${text} ${subjectText(context, subjects)}`,
            ),
          ),
          60,
        )),
  ];
  return reportDocument(context, { title, file: plan.file, data }, [
    reportPages(
      context,
      [
        ...content,
        ...coverageOfAll(context, data.coverage),
        ...part(approval.title, approvalBlock(context, data.distribution, plan.distribution), 190),
      ],
      "landscape",
    ),
  ]);
}

function subjectText({ texts }: ReportContext, subjects: readonly string[]): string {
  const kinds: Readonly<Record<string, string>> = texts.terms.exerciseKind;
  return subjects.length === 0 ? "" : `(${subjects.map((subject) => kinds[subject] ?? subject).join(", ")})`;
}
