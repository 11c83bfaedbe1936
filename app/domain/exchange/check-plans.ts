import { cycleInGroup, cyclicGroups, groupEdges, strongComponents } from "#app/domain/graph/index.ts";

import { problem, type Path, type Problem } from "./check-problem.ts";
import { listOf, numberIn, textOf } from "./check-values.ts";

type Step = {
  readonly path: Path;
  readonly number: number;
  /** Numbers count inside one outage kind and phase; recovery steps have one row of numbers for the whole plan. */
  readonly row: string;
  readonly outage: string;
  readonly predecessors: readonly unknown[];
};

/** Steps of plans: numbers given twice, predecessors that do not exist, steps that wait for each other. */
export function checkPlans(document: unknown): readonly Problem[] {
  return listOf(document, "plans").flatMap((plan, at) => {
    const id = textOf(plan, "id");
    return ["measures", "steps"].flatMap((list) => {
      const steps = stepsOf(plan, list, ["plans", at, list]);
      return [...twice(steps, id, list), ...unknownPredecessors(steps, id), ...circles(steps, id)];
    });
  });
}

function stepsOf(plan: unknown, list: string, path: Path): readonly Step[] {
  return listOf(plan, list).flatMap((entry, at) => {
    const number = numberIn(entry, "number");
    if (number === null) return [];
    const outage = textOf(entry, "outage") ?? "";
    return [
      {
        path: [...path, at],
        number,
        outage,
        row: JSON.stringify([outage, textOf(entry, "phase")]),
        predecessors: listOf(entry, "predecessors"),
      },
    ];
  });
}

function twice(steps: readonly Step[], id: string | null, list: string): readonly Problem[] {
  const seen = new Map<string, Set<number>>();
  return steps.flatMap((step) => {
    const numbers = seen.get(step.row) ?? new Set<number>();
    const isKnown = numbers.has(step.number);
    seen.set(step.row, numbers.add(step.number));
    if (!isKnown) return [];
    return [problem("number.duplicate", { path: [...step.path, "number"], id }, { name: step.number, list })];
  });
}

function unknownPredecessors(steps: readonly Step[], id: string | null): readonly Problem[] {
  const numbers = Map.groupBy(steps, (step) => step.outage);
  const known = new Map(
    [...numbers].map(([outage, group]) => [outage, new Set(group.map((step) => step.number))]),
  );
  return steps.flatMap((step) =>
    step.predecessors.flatMap((number, at) => {
      if (typeof number !== "number" || known.get(step.outage)?.has(number) === true) return [];
      const place = { path: [...step.path, "predecessors", at], id };
      return [problem("plan.unknown-predecessor", place, { number })];
    }),
  );
}

function circles(steps: readonly Step[], id: string | null): readonly Problem[] {
  return [...Map.groupBy(steps, (step) => step.row).values()].flatMap((row) => circlesInRow(row, id));
}

function circlesInRow(steps: readonly Step[], id: string | null): readonly Problem[] {
  const numbers = new Map(steps.map((step, at) => [step.number, at]));
  const from: number[] = [];
  const to: number[] = [];
  const own: Problem[] = [];
  steps.forEach((step, at) => {
    for (const predecessor of step.predecessors) {
      const target = typeof predecessor === "number" ? numbers.get(predecessor) : undefined;
      if (target === undefined) continue;
      if (predecessor === step.number) own.push(circleAt(step, id, [step.number, step.number]));
      else {
        from.push(at);
        to.push(target);
      }
    }
  });
  const outgoing = groupEdges(steps.length, Int32Array.from(from));
  const targets = Int32Array.from(to);
  const found = cyclicGroups(strongComponents(outgoing, targets)).flatMap((members) => {
    const cycle = cycleInGroup(members, outgoing, targets).flatMap((at) => steps[at] ?? []);
    const [first] = cycle;
    return first === undefined
      ? []
      : [
          circleAt(
            first,
            id,
            [...cycle, first].map((step) => step.number),
          ),
        ];
  });
  return [...own, ...found];
}

function circleAt(step: Step, id: string | null, numbers: readonly number[]): Problem {
  const place = { path: [...step.path, "predecessors"], id };
  return problem("plan.circle", place, { circle: numbers.join(" → ") });
}
