import type { Plan, PlanMeasure, RecoveryStep } from "#app/domain/exchange/index.ts";
import type { PlanSection } from "#app/domain/plans/index.ts";

import type { FormTree } from "../form-tree.ts";
import type { FieldSpec, PickLists } from "../record/field-spec.ts";
import { appliedTo } from "../record/record-schema.ts";
import { recordValues } from "../record/record-values.ts";

interface Numbered {
  readonly number: number;
  readonly predecessors: readonly number[];
}

const PHASE_ORDER = ["restart", "emergency-operation", "return"];

/** Rows numbered by their place; a predecessor is meant in the own phase first, as numbers may repeat between phases. */
function renumbered<T extends Numbered & { phase?: string }>(rows: readonly T[]): T[] {
  const placeOf = (number: number, phase: string | undefined) => {
    const own = rows.findIndex((row) => row.number === number && row.phase === phase);
    const place = own >= 0 ? own : rows.findIndex((row) => row.number === number);
    return place < 0 ? number : place + 1;
  };
  return rows.map((row, at) => ({
    ...row,
    number: at + 1,
    predecessors: row.predecessors.map((number) => placeOf(number, row.phase)),
  }));
}

function byPhase<T extends { phase: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => PHASE_ORDER.indexOf(a.phase) - PHASE_ORDER.indexOf(b.phase));
}

/** Measures of one outage in the order of their phases, numbered from 1. */
export function measuresOf(plan: Plan, outage: string | null): PlanMeasure[] {
  return renumbered(byPhase(plan.measures.filter((measure) => measure.outage === outage)));
}

/** What the fields of one section show. */
export function planSectionValues(
  plan: Plan,
  section: Pick<PlanSection, "kind" | "outage">,
  fields: readonly FieldSpec[],
  lists: PickLists,
): FormTree {
  const shown =
    section.kind === "measures"
      ? { measures: measuresOf(plan, section.outage) }
      : section.kind === "steps"
        ? { steps: renumbered(plan.steps) }
        : plan;
  return recordValues(shown, fields, lists);
}

/** Rows as submitted carry no number: their place is their number, and predecessors name places. */
function placed<T extends Numbered>(rows: readonly Omit<T, "number">[]): T[] {
  return rows.map((row, at) => ({ ...row, number: at + 1 }) as T);
}

/** A reference in which nothing is written is none: the plan speaks for itself. */
function withoutEmptyReference(plan: Plan): Plan {
  const { reference, ...own } = plan;
  const isEmpty = Object.values(reference ?? {}).every((value) => value === null || value.length === 0);
  return isEmpty ? own : plan;
}

/** The plan with one section as submitted; measures of other outages stay as they are and where they are. */
export function withSection(
  plan: Plan,
  section: Pick<PlanSection, "kind" | "outage">,
  fields: readonly FieldSpec[],
  parsed: unknown,
): Plan {
  const after = appliedTo(plan, fields, parsed);
  if (section.kind === "source") return withoutEmptyReference(after);
  if (section.kind === "steps") return { ...after, steps: placed<RecoveryStep>(after.steps) };
  if (section.kind !== "measures" || section.outage === null) return after;
  const { outage } = section;
  const rows = placed<PlanMeasure>(after.measures.map((row) => ({ ...row, outage })));
  const first = plan.measures.findIndex((measure) => measure.outage === outage);
  const others = plan.measures.filter((measure) => measure.outage !== outage);
  const before = first < 0 ? others.length : plan.measures.slice(0, first).length;
  const measures = [...others.slice(0, before), ...renumbered(byPhase(rows)), ...others.slice(before)];
  const outages = plan.outages.includes(outage) ? plan.outages : [...plan.outages, outage];
  return { ...after, measures, outages };
}
