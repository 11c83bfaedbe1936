import type { Content } from "../../engine/print-document.ts";
import { cell, heads, titled } from "../../primitives/cells.ts";
import { readLayout } from "../../primitives/layouts.ts";
import { SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { statusText } from "./value-texts.ts";

/** Resources that come too late or whose time nobody knows, with what is being done about it. */
export function gapTable(context: BuildContext): Content {
  const { data, texts, format } = context;
  const { overview } = texts;
  if (data.overview.gaps.length === 0) return { text: overview.noGaps };
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [132, 84, 76, "*"],
      body: [
        heads(overview.resource, overview.demandAndToday, overview.gap, overview.measures),
        ...data.overview.gaps.map((gap) => [
          titled(`${gap.id} ${gap.name}`, gap.hidden ? overview.hiddenGap : ""),
          titled(
            `RTO ${format.hours(gap.rtoHours)}`,
            `${overview.totalRta} ${format.hours(gap.totalRtaHours)}`,
          ),
          titled(
            gap.gapHours === null ? "–" : `+ ${format.hours(gap.gapHours)}`,
            statusText(context, gap.status),
          ),
          cell(gap.measures.length === 0 ? overview.noMeasure : gap.measures.join("\n"), {
            fontSize: SIZE.detail,
          }),
        ]),
      ],
    },
    layout: readLayout,
    summary: overview.gapsTitle,
  };
}

/** Single points of failure and of knowledge. */
export function spofTable(context: BuildContext): Content {
  const { data, texts } = context;
  const { overview } = texts;
  if (data.overview.spofs.length === 0) return { text: overview.noSpofs };
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", 160, 58],
      body: [
        heads(overview.resource, overview.spofKind, overview.processCount),
        ...data.overview.spofs.map((spof) => [
          cell(`${spof.id} ${spof.name}`, { bold: true }),
          cell(spof.kinds.map((kind) => overview.spof[kind]).join(", ")),
          cell(String(spof.timeCriticalProcesses)),
        ]),
      ],
    },
    layout: readLayout,
    summary: overview.spofTitle,
  };
}

/** Which process needs which, and with what stock or lead. */
export function dependencyTable({ data, texts, format }: BuildContext): Content {
  const { overview } = texts;
  if (data.overview.dependencies.length === 0) return { text: overview.noDependencies };
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", "*", 78, 112],
      body: [
        heads(overview.consumer, overview.requires, overview.kind, overview.reason),
        ...data.overview.dependencies.map((line) => [
          cell(line.consumer),
          cell(line.requires, { bold: true }),
          titled(overview.dependency[line.kind], `${overview.offset} ${format.hours(line.offsetHours)}`),
          cell(line.reason === "" ? "–" : line.reason, { fontSize: SIZE.detail }),
        ]),
      ],
    },
    layout: readLayout,
    summary: overview.dependenciesTitle,
  };
}
