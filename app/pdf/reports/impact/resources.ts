import type { CapacityLine, ImpactReport, ResourceLine } from "../../../domain/reports/index.ts";
import type { GapChart } from "../../../pictures/gap-chart.ts";
import type { Content } from "../../engine/print-document.ts";
import { cell, head, titled } from "../../primitives/cells.ts";
import { INK } from "../../styles.ts";
import { gapPictures } from "../gap-pictures.ts";
import type { ReportContext } from "../report-context.ts";
import { chapter, figure, lead, nothingNote, part, reportTable } from "../report-parts.ts";
import { knownHours, nameOf, resourceCell, sourceWords, statusCell, statusWords } from "../value-cells.ts";

function recoveryPoint(context: ReportContext, line: ResourceLine): Content {
  if (line.rpoHours === null) return cell("–");
  const { format } = context;
  return titled(
    `${format.hours(line.rpoHours)} / ${knownHours(context, line.rpaHours)}`,
    statusWords(context, line.rpoStatus),
  );
}

/** Status with the size of the gap; a hidden one says so. */
function gapCell(context: ReportContext, line: ResourceLine): Content {
  if (line.gapHours === null || line.gapHours === 0) return statusCell(context, line.status);
  const { format, texts } = context;
  return titled(
    `${statusWords(context, line.status)} + ${format.hours(line.gapHours)}`,
    line.hiddenGap ? texts.targetActual.hidden : "",
  );
}

function resourceRow(context: ReportContext, line: ResourceLine): Content[] {
  const { format } = context;
  return [
    resourceCell(line, line.site),
    titled(format.hours(line.rtoHours), sourceWords(context, line.rtoSource)),
    cell(knownHours(context, line.totalRtaHours)),
    gapCell(context, line),
    recoveryPoint(context, line),
    cell(line.processes.length === 0 ? "–" : line.processes.join(", ")),
  ];
}

/** Chapter 7: demands on the resources by category, then the picture of demand and reality. */
export function resourceChapter(
  context: ReportContext,
  { resources }: ImpactReport,
  chart: GapChart,
): Content[] {
  const { texts } = context;
  const { impact, terms } = texts;
  const title = `7 ${impact.resources}`;
  if (resources.length === 0) return chapter(title, [nothingNote(impact.noResources)]);
  const categories = Map.groupBy(resources, ({ category }) => category);
  return chapter(title, [
    lead(impact.resourcesLead),
    ...[...categories].flatMap(([category, lines]) =>
      part(terms.category[category], [
        reportTable({
          widths: [164, 96, 60, 104, 78, "*"],
          head: [impact.resource, impact.rto, impact.totalRta, impact.status, impact.rpo, impact.dependents],
          rows: lines.map((line) => resourceRow(context, line)),
          summary: terms.category[category],
        }),
      ]),
    ),
    ...gapPictures(context, chart, impact.chart),
  ]);
}

/** Chapter 8: what has no substitute. */
export function spofChapter(context: ReportContext, { spofs }: ImpactReport): Content[] {
  const { texts, format } = context;
  const { impact, terms } = texts;
  const title = `8 ${impact.spofTitle}`;
  if (spofs.length === 0) return chapter(title, [{ text: impact.noSpofs }]);
  return chapter(title, [
    lead(impact.spofLead),
    reportTable({
      widths: [200, 132, 44, "*"],
      head: [impact.resource, impact.spofKind, impact.rto, impact.dependents],
      rows: spofs.map((line) => [
        resourceCell(line),
        cell(line.spof.map((kind) => terms.spof[kind]).join(", ")),
        cell(format.hours(line.rtoHours)),
        titled(String(line.processes.length), line.processes.join(", ")),
      ]),
      summary: impact.spofTitle,
    }),
  ]);
}

const MOST_HORIZONS = 10;

function capacityTable(context: ReportContext, line: CapacityLine): Content {
  const { texts, format } = context;
  const { impact } = texts;
  const shown = line.horizonsHours.slice(0, MOST_HORIZONS);
  const values = (quantities: readonly number[], bold = false) =>
    shown.map((_, at) => figure(format.number(quantities[at] ?? 0), { bold }));
  return reportTable({
    widths: ["*", ...shown.map(() => 54)],
    head: [impact.process, ...shown.map((hours) => head(format.hours(hours), { alignment: "center" }))],
    rows: [
      ...line.demands.map((demand) => [cell(demand.process), ...values(demand.quantities)]),
      [cell(impact.demand, { bold: true }), ...values(line.demand, true)],
      ...line.capacities.map((capacity) => [cell(nameOf(capacity)), ...values(capacity.quantities)]),
      [cell(impact.capacityRow, { bold: true }), ...values(line.capacity, true)],
      [
        cell(impact.balance, { bold: true, fillColor: INK.head }),
        ...shown.map((_, at) => {
          const left = line.balance[at] ?? 0;
          const text = left < 0 ? `▲ −${format.number(-left)}` : `+${format.number(left)}`;
          return figure(text, { bold: true, fillColor: left < 0 ? INK.head : INK.white });
        }),
      ],
    ],
    summary: `${impact.capacityTitle}: ${nameOf({ id: line.resource, name: line.name })}`,
  });
}

/** Heading, lead and an ordinary table stay together. */
const ROOM_FOR_CAPACITY = 370;

/** Chapter 9: quantities over time against substitutes. */
export function capacityChapter(context: ReportContext, { capacities }: ImpactReport): Content[] {
  const { impact } = context.texts;
  const title = `9 ${impact.capacityTitle}`;
  if (capacities.length === 0) return chapter(title, [{ text: impact.noCapacity }]);
  const content = [
    lead(impact.capacityLead),
    ...capacities.flatMap((line) =>
      part(
        nameOf({ id: line.resource, name: line.name }),
        [{ unbreakable: true, stack: [capacityTable(context, line)] }],
        ROOM_FOR_CAPACITY / 2,
      ),
    ),
  ];
  return chapter(title, content, ROOM_FOR_CAPACITY);
}
