import type { Content, PrintSection } from "../../engine/print-document.ts";
import { cell, centred, head, heads, strong } from "../../primitives/cells.ts";
import { partHeading, section } from "../../primitives/headings.ts";
import { readLayout } from "../../primitives/layouts.ts";
import type { BuildContext } from "../build-context.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor, pageInCell } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";
import { businessPlanSections } from "./business-plan.ts";

function planTable(context: BuildContext): Content {
  const { data, texts, format } = context;
  const { plan: words, overview } = texts;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [60, "*", 120, 38],
      body: [
        [
          ...heads(words.shortestRto, words.planTitle, words.coversProcesses),
          head(overview.plan, { alignment: "center" }),
        ],
        ...data.businessPlans.plans.map((plan) => [
          { text: format.hours(plan.processes[0]?.rtoHours ?? null), bold: true, fontSize: 14 },
          strong(plan.title),
          cell(plan.processes.map((process) => process.id).join(", ")),
          centred(pageInCell(context, "F", anchor("plan", plan.id)), { bold: true, fontSize: 12 }),
        ]),
      ],
    },
    layout: readLayout,
    summary: words.plans,
  };
}

/** Part F: list of the plans, processes without a plan, then one spread per plan. */
export function businessPlansSections(context: BuildContext): PrintSection[] {
  const { data, texts } = context;
  const { plan: words } = texts;
  const { title, frame: frameTitle } = texts.registers.F;
  const { plans, uncovered } = data.businessPlans;
  const first = framedSection(context, { letter: "F", title: frameTitle, startOn: "odd" }, [
    partHeading(`F · ${title}`, anchor("part", "F"), REGISTER_COLORS.F),
    { text: words.lead, style: "lead" },
    plans.length === 0 ? missingNote(words.noPlans) : planTable(context),
    ...(uncovered.length === 0
      ? []
      : section(words.uncoveredTitle, [missingNote(words.uncovered), { text: uncovered.join(" · ") }])),
  ]);
  return [first, ...plans.flatMap((plan) => businessPlanSections(context, plan))];
}
