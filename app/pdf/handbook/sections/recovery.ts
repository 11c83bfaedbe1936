import type { Content, InlineText, PrintSection } from "../../engine/print-document.ts";
import { bullets, cell, heads, titled } from "../../primitives/cells.ts";
import { partHeading, section } from "../../primitives/headings.ts";
import type { BuildContext } from "../build-context.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor, pageOf } from "../references.ts";
import { readLayout } from "../../primitives/layouts.ts";
import { REGISTER_COLORS } from "../registers.ts";
import { recoveryPlanSection } from "./recovery-plan.ts";

function layerName({ texts }: BuildContext, layer: number): string {
  const { recovery } = texts;
  return layer === 1 ? recovery.firstLayer : `${recovery.nextLayer} ${layer - 1} ${recovery.runs}`;
}

/** The layers at a glance; the list to tick off is the restart order in part E. */
function layerTable(context: BuildContext): Content {
  const { recovery, overview } = context.texts;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [104, "*"],
      body: [
        heads(recovery.layer, `${overview.resource} → ${overview.plan}`),
        ...context.data.recovery.layers.map(({ layer, lines }) => [
          titled(`${recovery.layer} ${layer}`, layerName(context, layer)),
          cell(
            lines.flatMap((line, at): InlineText[] => [
              `${at === 0 ? "" : " · "}${line.id} ${line.name}`,
              ...(line.plan === null
                ? []
                : ["\u00A0→\u00A0", pageOf(context, "G", anchor("plan", line.plan))]),
            ]),
          ),
        ]),
      ],
    },
    layout: readLayout,
    summary: recovery.layer,
  };
}

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
    ...(layers.length === 0 ? [] : [layerTable(context)]),
    ...(plans.length === 0 ? [missingNote(recovery.noPlans)] : []),
    ...(uncovered.length === 0
      ? []
      : section(recovery.uncoveredTitle, [missingNote(recovery.uncovered), { text: uncovered.join(" · ") }])),
  ]);
  return [first, ...plans.map((plan) => recoveryPlanSection(context, plan, "G"))];
}

/** Part H, where the organisation has restoration plans: what comes after emergency operation. */
export function restorationSections(context: BuildContext): PrintSection[] {
  const { data, texts } = context;
  if (data.restoration.length === 0) return [];
  const { title, frame } = texts.registers.H;
  const first = framedSection(context, { letter: "H", title: frame, startOn: "odd" }, [
    partHeading(`H · ${title}`, anchor("part", "H"), REGISTER_COLORS.H),
    { text: texts.recovery.restorationLead, style: "lead" },
    ...bullets(data.restoration.map((plan) => plan.title)),
  ]);
  return [first, ...data.restoration.map((plan) => recoveryPlanSection(context, plan, "H"))];
}
