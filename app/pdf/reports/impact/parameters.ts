import type { ImpactReport } from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { bullets } from "../../primitives/cells.ts";
import type { ReportContext } from "../report-context.ts";
import { chapter, factTable, lead, nothingNote, part } from "../report-parts.ts";
import { nameOf } from "../value-cells.ts";

/** Chapter 2: what was fixed before the survey (BSI 200-4, 7.1). */
export function parametersChapter(context: ReportContext, { parameters, cycle }: ImpactReport): Content[] {
  const { texts, format } = context;
  const { impact, terms } = texts;
  const limit = parameters.damageLevels.find(({ level }) => level === parameters.intolerabilityLevel);
  const cycleLine =
    cycle === null
      ? ""
      : `${cycle.year} (${format.date(cycle.startsOn)} – ${format.date(cycle.endsOn)}), ${terms.stage[cycle.stage]}`;
  return chapter(`2 ${impact.parameters}`, [
    lead(impact.parametersLead),
    factTable(impact.parameters, [
      [impact.cycle, cycleLine],
      [impact.coveredPeriod, format.hours(parameters.coveredPeriodHours)],
      [impact.horizons, parameters.horizonsHours.map((hours) => format.hours(hours)).join(" · ")],
      [impact.scenarios, parameters.damageScenarios.map(({ code, name }) => `${code} ${name}`).join(" · ")],
      [impact.levels, parameters.damageLevels.map(({ level, name }) => `${level} ${name}`).join(" · ")],
      [
        impact.intolerability,
        `${impact.fromLevel} ${parameters.intolerabilityLevel}${limit === undefined ? "" : ` (${limit.name})`}`,
      ],
      [impact.aggregation, impact.aggregationRule],
      [impact.reaction, format.hours(parameters.baoReactionHours)],
      [impact.buffer, format.hours(parameters.bufferHours)],
      [impact.spofLimit, format.hours(parameters.spofLimitHours)],
      [impact.threshold, impact.processesWord(parameters.accumulationThreshold)],
    ]),
  ]);
}

/** Chapter 3: how complete the survey is, who took part. */
export function coverageChapter(context: ReportContext, { coverage }: ImpactReport): Content[] {
  const { texts, format } = context;
  const { impact, terms } = texts;
  const { all, rated, ratedPercent, surveyedFrom, surveyedTo } = coverage;
  const content: Content[] = [
    ratedPercent === null
      ? nothingNote(impact.noProcesses)
      : {
          text: impact.coverageText(rated, all, format.number(Math.round(ratedPercent * 10) / 10)),
          bold: true,
        },
    { text: impact.method, margin: [0, 4, 0, 0] },
  ];
  if (surveyedFrom !== null && surveyedTo !== null) {
    content.push({
      text: impact.surveyed(format.date(surveyedFrom), format.date(surveyedTo)),
      margin: [0, 4, 0, 0],
    });
  }
  if (coverage.statuses.length > 0) {
    const counts = coverage.statuses.map(({ status, count }) => `${terms.bia[status]} ${count}`).join(", ");
    content.push({ text: `${impact.statuses}: ${counts}.`, margin: [0, 4, 0, 0] });
  }
  if (coverage.missing.length > 0)
    content.push(...part(impact.missing, bullets(coverage.missing.map(nameOf))));
  if (coverage.participants.length > 0) {
    content.push(...part(impact.participants, [{ text: coverage.participants.join(" · ") }], 50));
  }
  return chapter(`3 ${impact.coverage}`, content);
}
