import type { Content, PrintSection } from "../../engine/print-document.ts";
import { cell, centred, head, heads, titled } from "../../primitives/cells.ts";
import { partHeading } from "../../primitives/headings.ts";
import { readLayout } from "../../primitives/layouts.ts";
import type { BuildContext } from "../build-context.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor, pageInCell } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";
import { sourceText, statusText } from "./value-texts.ts";

function table(context: BuildContext): Content {
  const { data, texts, format } = context;
  const { overview } = texts;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [56, 232, 50, "*", 60, 84, 36],
      body: [
        [
          ...heads(
            "RTO",
            overview.process,
            "MTPD",
            overview.emergencyLevel,
            overview.reachable,
            overview.status,
          ),
          head(overview.plan, { alignment: "center" }),
        ],
        ...data.overview.processes.map((process) => [
          { text: format.hours(process.rtoHours), bold: true, fontSize: 14 },
          titled(
            `${process.id} ${process.name}`,
            [process.unit, sourceText(context, process.rtoSource)].filter((part) => part !== "").join(" · "),
          ),
          cell(format.hours(process.mtpdHours)),
          cell(process.emergencyLevel === "" ? overview.noEmergencyLevel : process.emergencyLevel),
          cell(format.hours(process.reachableHours)),
          titled(statusText(context, process.status), process.mtpdViolated ? overview.intolerable : ""),
          process.plan === null
            ? centred("–")
            : centred(pageInCell(context, "F", anchor("plan", process.plan)), { bold: true, fontSize: 12 }),
        ]),
      ],
    },
    layout: readLayout,
    summary: overview.processesTitle,
  };
}

/** First page of part E: the time-critical processes, most urgent first, on a landscape page. */
export function processOverviewSection(context: BuildContext): PrintSection {
  const { data, texts } = context;
  const { title, frame: frameTitle } = texts.registers.E;
  const frame = { letter: "E", title: frameTitle, orientation: "landscape", startOn: "odd" } as const;
  return framedSection(context, frame, [
    partHeading(`E · ${title}`, anchor("part", "E"), REGISTER_COLORS.E),
    { text: texts.overview.lead, style: "lead" },
    data.overview.processes.length === 0 ? missingNote(texts.overview.noProcesses) : table(context),
  ]);
}
