import type { DamageMatrixLine, ImpactReport } from "../../../domain/reports/index.ts";
import { processHeatMap, type ProcessDamages } from "../../../pictures/heat-map/process-heat-map.ts";
import type { Content, PrintSection, TextBlock } from "../../engine/print-document.ts";
import { cell, head } from "../../primitives/cells.ts";
import { CONTENT_WIDTH, INK, SIZE } from "../../styles.ts";
import type { ReportContext } from "../report-context.ts";
import { reportPages } from "../report-frame.ts";
import { pictureBlock, portions } from "../report-picture.ts";
import { chapter, figure, lead, part, reportTable } from "../report-parts.ts";
import { nameOf } from "../value-cells.ts";

const BOLD = { bold: true } as const;
const PICTURE_ROWS = 16;
const PICTURE_ROOM = { width: CONTENT_WIDTH.landscape, height: 366 } as const;

function heatMaps(context: ReportContext, damages: ProcessDamages): Content[] {
  const sorted = damages.processes.toSorted((a, b) => (a.mtpdHours ?? Infinity) - (b.mtpdHours ?? Infinity));
  return portions(sorted, PICTURE_ROWS).map((processes) =>
    pictureBlock(
      processHeatMap(
        { ...damages, processes },
        { medium: "print", language: context.language, width: CONTENT_WIDTH.landscape },
      ),
      PICTURE_ROOM,
    ),
  );
}

function levelCell(level: number | undefined, limit: number, bold = false): TextBlock {
  if (level === undefined) return figure("–");
  const intolerable = level >= limit;
  return figure(String(level), {
    bold: bold || intolerable,
    ...(intolerable ? { fillColor: INK.head } : {}),
  });
}

/** Horizons beside each other in one table; more of them follow in further tables. */
const MOST_HORIZONS = 8;

type Columns = { readonly at: readonly number[]; readonly withReasons: boolean };

function scenarioRow(
  context: ReportContext,
  data: ImpactReport,
  row: DamageMatrixLine["rows"][number],
  { at, withReasons }: Columns,
): Content[] {
  const { impact } = context.texts;
  const word = row.levels !== null ? "" : row.irrelevant ? impact.irrelevant : impact.notRated;
  const reason = [word, row.reason].filter((text) => text !== "").join(": ");
  return [
    cell(`${row.driver ? "● " : ""}${row.code}`, { bold: row.driver }),
    ...at.map((column) => levelCell(row.levels?.[column], data.parameters.intolerabilityLevel)),
    ...(withReasons ? [cell(reason === "" ? "–" : reason, { fontSize: SIZE.detail })] : []),
  ];
}

function matrixTable(
  context: ReportContext,
  data: ImpactReport,
  line: DamageMatrixLine,
  columns: Columns,
): Content {
  const { texts, format } = context;
  const { impact } = texts;
  const { horizonsHours, intolerabilityLevel } = data.parameters;
  const { at, withReasons } = columns;
  const remark = [
    line.shortForm ? impact.shortForm : "",
    line.rtoReason === "" ? "" : `${impact.rto}: ${line.rtoReason}`,
  ]
    .filter((text) => text !== "")
    .join(" ");
  const rows = line.rows.filter(
    ({ levels, irrelevant, reason }) => levels !== null || irrelevant || reason !== "",
  );
  return reportTable({
    widths: [46, ...at.map(() => 28), ...(withReasons ? ["*" as const] : [])],
    head: [
      "",
      ...at.map((column) =>
        head(format.hours(horizonsHours[column] ?? 0), { alignment: "center", fontSize: 10.5 }),
      ),
      ...(withReasons ? [impact.reason] : []),
    ],
    rows: [
      ...rows.map((row) => scenarioRow(context, data, row, columns)),
      [
        cell("max.", { bold: true }),
        ...at.map((column) => levelCell(line.worst[column], intolerabilityLevel, true)),
        ...(withReasons ? [cell(remark, { fontSize: SIZE.detail })] : []),
      ],
    ],
    summary: `${impact.matrices}: ${nameOf(line)}`,
  });
}

/** Heading and tables of one process, kept on one page. */
function processMatrix(context: ReportContext, data: ImpactReport, line: DamageMatrixLine): Content {
  const { texts, format } = context;
  const { impact } = texts;
  const all = data.parameters.horizonsHours.map((_, at) => at);
  const mtpd = line.mtpdHours === null ? impact.noMtpd : `${impact.mtpd} ${format.hours(line.mtpdHours)}`;
  return {
    unbreakable: true,
    stack: [
      { text: `${nameOf(line)} – ${mtpd}`, style: "h2" },
      ...portions(all, MOST_HORIZONS).map((at, part) => ({
        stack: [matrixTable(context, data, line, { at, withReasons: part === 0 })],
        margin: [0, 0, 0, 6] as const,
      })),
    ],
  };
}

/** What each level means in each scenario (BSI 200-4, 7.1); nothing where nobody has described it. */
function levelMeanings({ texts }: ReportContext, { parameters }: ImpactReport): Content[] {
  const { damageLevels, damageScenarios, levelDescriptions = {} } = parameters;
  return damageScenarios
    .filter(({ code }) => levelDescriptions[code]?.some((text) => text !== ""))
    .flatMap(({ code, name }) =>
      part(`${texts.impact.levels}: ${code} ${name}`, [
        {
          ul: damageLevels.map(({ level, name: word }, at) => ({
            text: [{ text: `${level} ${word}: `, ...BOLD }, levelDescriptions[code]?.[at] ?? "–"],
          })),
          type: "none" as const,
        },
      ]),
    );
}

/** Annex: damage over time of every process, first as a picture, then with every value and reason. */
export function matrixAnnex(
  context: ReportContext,
  data: ImpactReport,
  damages: ProcessDamages,
): PrintSection[] {
  const { impact, frame } = context.texts;
  if (data.matrices.length === 0) return [];
  const limit = `${impact.fromLevel} ${data.parameters.intolerabilityLevel}`;
  const codes = data.parameters.damageScenarios.map(({ code, name }) => `${code} ${name}`).join(" · ");
  const pictures = chapter(`${frame.annex}: ${impact.matrices}`, [
    lead(impact.matricesLead(limit)),
    ...heatMaps(context, damages),
  ]);
  const tables: Content[] = [
    lead(codes),
    ...levelMeanings(context, data),
    ...data.matrices.map((line) => processMatrix(context, data, line)),
  ];
  return [reportPages(context, pictures, "landscape"), reportPages(context, tables)];
}
