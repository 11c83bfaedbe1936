import type {
  OpenQuestion,
  PathStep,
  ResourceLine,
  TargetActualOverview,
} from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { bullets, cell, titled } from "../../primitives/cells.ts";
import type { ReportContext } from "../report-context.ts";
import { chapter, lead, part, reportTable } from "../report-parts.ts";
import { knownHours, nameOf, resourceCell, statusWords, treatmentText } from "../value-cells.ts";

function treatmentCell(context: ReportContext, { treatments }: ResourceLine): Content {
  if (treatments.length === 0) return cell(context.texts.targetActual.untreated, { bold: true });
  return {
    stack: treatments.map((treatment) => cell(treatmentText(context, treatment), { margin: [0, 0, 0, 2] })),
  };
}

/** Chapter 3: every gap, the largest first, with what is being done about it. */
export function gapChapter(context: ReportContext, { gaps }: TargetActualOverview): Content[] {
  const { texts, format } = context;
  const { targetActual, impact } = texts;
  const title = `3 ${targetActual.gapsTitle}`;
  if (gaps.length === 0) return chapter(title, [{ text: targetActual.noGaps }]);
  return chapter(title, [
    reportTable({
      widths: [118, 74, "*"],
      head: [impact.resource, impact.gap, targetActual.treatment],
      rows: gaps.map((line) => [
        resourceCell(line, line.hiddenGap ? targetActual.hidden : ""),
        titled(
          `+ ${format.hours(line.gapHours)}`,
          `RTO ${format.hours(line.rtoHours)}`,
          `${targetActual.total} ${format.hours(line.totalRtaHours)}`,
        ),
        treatmentCell(context, line),
      ]),
      summary: targetActual.gapsTitle,
    }),
  ]);
}

function chainText({ format }: ReportContext, path: readonly PathStep[]): string {
  return path.map((step) => `${nameOf(step)} (${format.hours(step.netRtaHours)})`).join(" → ");
}

/** Chapter 4: gaps that only show once the prerequisites are counted, with the chain that causes them. */
export function hiddenGapChapter(context: ReportContext, { hiddenGaps }: TargetActualOverview): Content[] {
  const { texts, format } = context;
  const { targetActual, frame } = texts;
  const title = `4 ${targetActual.hiddenTitle}`;
  if (hiddenGaps.length === 0) return chapter(title, [{ text: `${frame.none}.` }], 60);
  return chapter(title, [
    lead(targetActual.hiddenLead),
    ...hiddenGaps.map((line): Content => ({
      unbreakable: true,
      margin: [0, 2, 0, 6],
      stack: [
        {
          text: [
            { text: nameOf(line), bold: true },
            `: ${targetActual.hiddenSum(
              format.hours(line.netRtaHours),
              format.hours(line.totalRtaHours),
              format.hours(line.rtoHours),
            )}`,
          ],
        },
        { text: chainText(context, line.path), margin: [12, 2, 0, 0] },
      ],
    })),
  ]);
}

/** Chapter 5: data that would be lost beyond what is allowed. */
export function recoveryPointChapter(
  context: ReportContext,
  { recoveryPointGaps }: TargetActualOverview,
): Content[] {
  const { texts, format } = context;
  const { targetActual, impact } = texts;
  const title = `5 ${targetActual.rpoTitle}`;
  if (recoveryPointGaps.length === 0) return chapter(title, [{ text: targetActual.noRpo }], 60);
  return chapter(title, [
    reportTable({
      widths: ["*", 96, 104, 64],
      head: [impact.resource, targetActual.rpoDemand, targetActual.rpoActual, impact.status],
      rows: recoveryPointGaps.map((line) => [
        cell(nameOf(line), { bold: true }),
        cell(format.hours(line.rpoHours)),
        cell(knownHours(context, line.rpaHours)),
        cell(statusWords(context, line.rpoStatus)),
      ]),
      summary: targetActual.rpoTitle,
    }),
  ]);
}

function questionTexts(
  { texts, format }: ReportContext,
  { asks, resource, rtoHours, rpoHours }: OpenQuestion,
): string {
  const { targetActual } = texts;
  const name = nameOf(resource);
  return [
    ...(asks === "rpa" ? [] : [targetActual.askRta(name, format.hours(rtoHours))]),
    ...(asks === "rta" ? [] : [targetActual.askRpa(name, format.hours(rpoHours))]),
  ].join(" ");
}

/** Chapter 6: unknown values as questions, with room for the answer. */
export function questionChapter(
  context: ReportContext,
  { questions, estimates }: TargetActualOverview,
): Content[] {
  const { targetActual } = context.texts;
  const content: Content[] =
    questions.length === 0
      ? [{ text: targetActual.noQuestions }]
      : [
          lead(targetActual.questionsLead),
          reportTable({
            widths: ["*", 140],
            head: [targetActual.question, targetActual.answer],
            rows: questions.map((question) => [
              titled(
                questionTexts(context, question),
                question.contactPoint === "" ? targetActual.noContact : question.contactPoint,
                question.processes.length === 0
                  ? ""
                  : `${targetActual.affected}: ${question.processes.join(", ")}`,
              ),
              "",
            ]),
            summary: targetActual.questionsTitle,
            toFill: true,
          }),
        ];
  if (estimates.length > 0) {
    content.push(
      ...part(
        targetActual.estimatesTitle,
        [lead(targetActual.estimatesLead), ...bullets(estimates.map(nameOf))],
        60,
      ),
    );
  }
  return chapter(`6 ${targetActual.questionsTitle}`, content);
}
