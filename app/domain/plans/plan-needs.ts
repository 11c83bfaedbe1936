import type { ExchangeDocument, Plan } from "../exchange/index.ts";

/** An amount from a time after the outage on; hours. */
export interface AmountFrom {
  readonly fromHours: number;
  readonly amount: number;
}

/** A resource a plan needs in Notbetrieb. */
export interface PlanNeed {
  readonly resource: string;
  /** Processes of the plan that need it; empty where only the plan itself names it. */
  readonly processes: readonly string[];
  /** Amounts of these processes together, one entry where it changes; empty where the BIA counts none. */
  readonly amounts: readonly AmountFrom[];
}

type Needs = Pick<ExchangeDocument, "resourceUses"> & {
  readonly parameters: Pick<ExchangeDocument["parameters"], "horizonsHours">;
};

/** Values per horizon as entries where they change; zeros before the first need are left out. Hours. */
export function changesOverTime(values: readonly number[], horizonsHours: readonly number[]): AmountFrom[] {
  return values.flatMap((amount, at) => {
    const fromHours = horizonsHours[at];
    return fromHours === undefined || amount === (values[at - 1] ?? 0) ? [] : [{ fromHours, amount }];
  });
}

/**
 * Resources a plan needs, from the BIA of its processes: what is needed in normal operation only is left out, amounts of
 * several processes add up per horizon (BSI 200-4, 11.2, needed resources).
 */
export function planNeeds(plan: Pick<Plan, "processes" | "resources">, document: Needs): PlanNeed[] {
  const covered = new Set(plan.processes);
  const { horizonsHours } = document.parameters;
  const uses = document.resourceUses.filter(
    (use) => covered.has(use.process) && use.normalOperationOnly !== true,
  );
  const ids = [...new Set([...plan.resources, ...uses.map(({ resource }) => resource)])];
  return ids.map((resource) => {
    const own = uses.filter((use) => use.resource === resource);
    const counted = own.flatMap(({ quantities }) => (quantities ? [quantities] : []));
    const total = horizonsHours.map((_, at) => counted.reduce((sum, row) => sum + (row[at] ?? 0), 0));
    return {
      resource,
      processes: own.map(({ process }) => process),
      amounts: changesOverTime(total, horizonsHours),
    };
  });
}
