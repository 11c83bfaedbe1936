import type { ScenarioData } from "../../../domain/handbook/index.ts";
import type { Content, InlineText } from "../../engine/print-document.ts";
import { section } from "../../primitives/headings.ts";
import { readLayout } from "../../primitives/layouts.ts";
import { cell, strong } from "../../primitives/cells.ts";
import type { BuildContext } from "../build-context.ts";
import { missingNote } from "../missing-note.ts";
import { anchor, planReferences } from "../references.ts";
import { recoveryLine } from "./situation-index.ts";

function planList(context: BuildContext, scenario: ScenarioData): readonly InlineText[] {
  if (scenario.plans.length === 0) return [context.texts.situations.noPlan];
  return planReferences(context, scenario.plans);
}

function list(items: readonly string[], none: string): string {
  return items.length === 0 ? none : items.join("; ");
}

/** What one outage scenario stops at once and later, and which plans help. */
function scenarioBlock(context: BuildContext, scenario: ScenarioData): Content {
  const { overview } = context.texts;
  const rows: Content[][] = [
    [strong(overview.failed), cell(list(scenario.failed, overview.nothing))],
    [strong(overview.direct), cell(list(scenario.direct, overview.nobody))],
    [strong(overview.followOn), cell(list(scenario.followOn, overview.nobody))],
    [
      strong(overview.plans),
      { stack: [cell(planList(context, scenario)), ...recoveryLine(context, scenario.recoveryPlans)] },
    ],
  ];
  return {
    unbreakable: true,
    stack: section(
      `${scenario.id} ${scenario.name}`,
      [
        ...(scenario.description === "" ? [] : [{ text: scenario.description, style: "detail" }]),
        {
          table: { widths: [108, "*"], body: rows },
          rowHeaders: 1,
          layout: readLayout,
          summary: scenario.name,
          margin: [0, 0, 0, 6],
        },
      ],
      { level: 3, id: anchor("scenario", scenario.id), parent: anchor("place", "scenarios") },
    ),
  };
}

/** Every outage scenario; the heading of the section moves to the next page together with the first of them. */
export function scenarioSection(
  context: BuildContext,
  place: { readonly id: string; readonly toc: boolean; readonly parent: string },
): Content[] {
  const { overview } = context.texts;
  const [first, ...others] = context.data.overview.scenarios.map((scenario) =>
    scenarioBlock(context, scenario),
  );
  const opening = section(overview.scenariosTitle, [first ?? missingNote(overview.noScenarios)], {
    ...place,
    room: 0,
  });
  return [{ unbreakable: true, stack: opening }, ...others];
}
