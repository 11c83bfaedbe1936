import type { PrintSection } from "../../engine/print-document.ts";
import { bullets } from "../../primitives/cells.ts";
import { partHeading, section } from "../../primitives/headings.ts";
import type { BuildContext } from "../build-context.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";
import { recoveryPlanSection } from "./recovery-plan.ts";
import { resourceRestartTable } from "./restart-order.ts";

/** Part G: restart in layers – a layer starts when everything below it runs – then one plan per resource group. */
export function recoverySections(context: BuildContext): PrintSection[] {
  const { data, texts } = context;
  const { recovery } = texts;
  const { title, frame: frameTitle } = texts.registers.G;
  const { layers, plans, uncovered } = data.recovery;
  const first = framedSection(context, { letter: "G", title: frameTitle, startOn: "odd" }, [
    partHeading(`G · ${title}`, anchor("part", "G"), REGISTER_COLORS.G),
    { text: recovery.lead, style: "lead" },
    ...(layers.length === 0 ? [missingNote(texts.overview.noResources)] : []),
    ...layers.flatMap(({ layer, lines }) =>
      section(
        `${recovery.layer} ${layer}${layer === 1 ? ` – ${recovery.firstLayer}` : ` – ${recovery.nextLayer} ${layer - 1} ${recovery.runs}`}`,
        [resourceRestartTable(context, lines, `${recovery.layer} ${layer}`)],
      ),
    ),
    ...(plans.length === 0 ? [missingNote(recovery.noPlans)] : []),
    ...(uncovered.length === 0
      ? []
      : section(recovery.uncoveredTitle, [missingNote(recovery.uncovered), ...bullets(uncovered)])),
  ]);
  return [first, ...plans.map((plan) => recoveryPlanSection(context, plan))];
}
