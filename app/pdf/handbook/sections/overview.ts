import type { PrintSection } from "../../engine/print-document.ts";
import { openingHeading, section } from "../../primitives/headings.ts";
import type { BuildContext } from "../build-context.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";
import { damageMatrixSection } from "./damage-matrix.ts";
import { processOverviewSection } from "./process-overview.ts";
import { peopleAndPlacesTable, processRestartTable, resourceRestartTable } from "./restart-order.ts";
import { scenarioSection } from "./scenario-blocks.ts";
import { dependencyTable, gapTable, spofTable } from "./weak-points.ts";

/** Part E: what is time-critical, what restarts first, what an outage stops, where the weak points are. */
export function overviewSections(context: BuildContext): PrintSection[] {
  const { data, texts } = context;
  const { overview } = texts;
  const parent = anchor("part", "E");
  const place = (id: string) => ({ id: anchor("place", id), toc: true, parent });
  const { restart } = data.overview;
  const restarted = restart.some((line) => line.group !== "people-and-places");
  const people = peopleAndPlacesTable(context);
  const order = framedSection(context, { letter: "E", title: texts.registers.E.frame }, [
    openingHeading(overview.restartTitle, {
      id: anchor("place", "restart"),
      color: REGISTER_COLORS.E,
      parent,
    }),
    { text: overview.restartLead, style: "lead" },
    ...(restarted ? [resourceRestartTable(context)] : [missingNote(overview.noResources)]),
    ...(people.length === 0
      ? []
      : section(overview.peopleTitle, [{ text: overview.peopleLead, style: "lead" }, ...people], {
          ...place("people-and-places"),
          room: 150,
        })),
    ...section(overview.processRestartTitle, [processRestartTable(context)], place("process-restart")),
    ...section(overview.dependenciesTitle, [dependencyTable(context)], place("dependencies")),
    ...scenarioSection(context, place("scenarios")),
    ...section(overview.gapsTitle, [{ text: overview.gapsLead, style: "lead" }, gapTable(context)], {
      ...place("gaps"),
      room: 140,
    }),
    ...section(overview.spofTitle, [spofTable(context)], place("spof")),
  ]);
  return [processOverviewSection(context), order, ...damageMatrixSection(context)];
}
