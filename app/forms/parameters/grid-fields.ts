import type { GridDraft, GridProblem } from "#app/domain/assessment/index.ts";
import type { BiaParameters } from "#app/domain/exchange/index.ts";

import type { FormTree } from "../form-tree.ts";
import type { FormErrors } from "../parse-form.ts";
import type { CellSpec, FieldSpec } from "../record/field-spec.ts";
import { hoursText } from "../hours-text.ts";

const WAS: CellSpec = { kind: "hidden", name: "was", label: "was" };

/** The grid of the ratings as a described form: three lists, the reason and the confirmation. */
export const GRID_FIELDS: readonly FieldSpec[] = [
  {
    kind: "rows",
    name: "horizons",
    label: "horizons",
    row: "horizon",
    most: 50,
    required: true,
    columns: [WAS, { kind: "hours", name: "hours", label: "horizonHours", always: true, required: true }],
  },
  {
    kind: "rows",
    name: "scenarios",
    label: "damageScenarios",
    row: "damageScenario",
    most: 50,
    required: true,
    columns: [
      WAS,
      { kind: "line", name: "code", label: "damageCode", max: 64, required: true },
      { kind: "line", name: "name", label: "name", max: 300, required: true },
    ],
  },
  {
    kind: "rows",
    name: "levels",
    label: "damageLevels",
    row: "damageLevel",
    most: 20,
    required: true,
    columns: [
      WAS,
      { kind: "number", name: "level", label: "damageLevel", least: 0, most: 100, required: true },
      { kind: "line", name: "name", label: "name", max: 300, required: true },
    ],
  },
  { kind: "text", name: "reason", label: "changeReason", max: 2000, required: true },
  { kind: "check", name: "confirm", label: "changeConfirm", wide: true },
];

/** What the fields show for the stored grid; reason and confirmation belong to the act. */
export function gridValues(
  parameters: BiaParameters,
  act: { readonly reason: string; readonly confirm: string } = { reason: "", confirm: "" },
): FormTree {
  return {
    horizons: parameters.horizonsHours.map((hours) => ({ was: String(hours), hours: hoursText(hours) })),
    scenarios: parameters.damageScenarios.map(({ code, name }) => ({ was: code, code, name })),
    levels: parameters.damageLevels.map(({ level, name }) => ({
      was: String(level),
      level: String(level),
      name,
    })),
    ...act,
  };
}

interface ParsedGrid {
  readonly horizons: readonly { readonly was: string; readonly hours: number }[];
  readonly scenarios: readonly { readonly was: string; readonly code: string; readonly name: string }[];
  readonly levels: readonly { readonly was: string; readonly level: number; readonly name: string }[];
  readonly reason: string;
  readonly confirm: boolean;
}

const numberOrNull = (text: string) => (text === "" ? null : Number(text));

/** The grid somebody asks for, from the parsed form. */
export function gridOf(parsed: unknown): { readonly grid: GridDraft; readonly reason: string } {
  const { horizons, scenarios, levels, reason } = parsed as ParsedGrid;
  return {
    grid: {
      horizons: horizons.map(({ was, hours }) => ({ hours, was: numberOrNull(was) })),
      scenarios: scenarios.map(({ was, code, name }) => ({ code, name, was: was === "" ? null : was })),
      levels: levels.map(({ was, level, name }) => ({ level, name, was: numberOrNull(was) })),
    },
    reason,
  };
}

/** What the consequence still needs before anything is stored. */
export function unconfirmed(parsed: unknown): boolean {
  return !(parsed as ParsedGrid).confirm;
}

/** Problems of a grid as messages at their lists, one per list. */
export function gridErrors(problems: readonly GridProblem[]): FormErrors {
  const errors: Record<string, string> = {};
  for (const { list, code, line, names, more } of problems) {
    const said = new URLSearchParams({ line, names: names.join(", "), more: String(more) });
    errors[list] ??= `grid.${code}?${said.toString()}`;
  }
  return errors;
}
