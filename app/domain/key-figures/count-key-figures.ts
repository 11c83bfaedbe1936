import type { BusinessProcess, Exercise, Measure, Plan } from "../exchange/index.ts";
import type { AnalysisResult } from "../impact-analysis/index.ts";
import { isOverdue, isPending } from "../improvement/index.ts";
import type { KeyFigures } from "./key-figures.schema.ts";

/** Content of one organisation as far as it is counted; `today` is the calendar day in Berlin. */
export interface CountedContent {
  readonly result: AnalysisResult;
  readonly processes: readonly Pick<BusinessProcess, "id" | "status">[];
  readonly plans: readonly Pick<Plan, "kind" | "status" | "processes">[];
  readonly exercises: readonly Pick<Exercise, "status" | "plannedOn">[];
  readonly measures: readonly Pick<Measure, "status" | "dueOn">[];
  readonly today: string;
}

const HELD: readonly Exercise["status"][] = ["conducted", "evaluated", "closed"];

function count<T>(items: readonly T[], wanted: (item: T) => boolean): number {
  return items.reduce((sum, item) => (wanted(item) ? sum + 1 : sum), 0);
}

/** In force: released, or being revised while the released edition still holds (BSI 200-4, life cycle of plans). */
export function isInForce(plan: Pick<Plan, "status">): boolean {
  return plan.status === "released" || plan.status === "in-revision";
}

/** The same day one year before; 29 February becomes the 28th. */
export function yearBefore(today: string): string {
  const day = `${String(Number(today.slice(0, 4)) - 1).padStart(4, "0")}${today.slice(4)}`;
  return day.endsWith("-02-29") ? day.replace(/29$/, "28") : day;
}

function planCounts({ result, plans }: CountedContent) {
  const inForce = plans.filter(isInForce);
  const planned = new Set(inForce.filter(({ kind }) => kind === "gfp").flatMap(({ processes }) => processes));
  const critical = result.processes.filter(({ effectiveRtoHours }) => effectiveRtoHours !== null);
  return {
    timeCritical: critical.length,
    coveredByPlan: count(critical, ({ id }) => planned.has(id)),
    plans: count(plans, ({ status }) => status !== "superseded" && status !== "archived"),
    plansInForce: inForce.length,
  };
}

/** The figures that change with the calendar although nobody changes the content. */
export function datedFigures({
  exercises,
  measures,
  today,
}: Pick<CountedContent, "exercises" | "measures" | "today">): Pick<
  KeyFigures,
  "exercisesHeld" | "measuresPending" | "measuresOverdue"
> {
  const since = yearBefore(today);
  return {
    exercisesHeld: count(
      exercises,
      ({ status, plannedOn }) =>
        HELD.includes(status) && plannedOn !== null && plannedOn > since && plannedOn <= today,
    ),
    measuresPending: count(measures, isPending),
    measuresOverdue: count(measures, (measure) => isOverdue(measure, today)),
  };
}

/** Counts the key figures of one organisation (BSI 200-4, 14.1). A process without a status counts as a draft. */
export function countKeyFigures(content: CountedContent): KeyFigures {
  const { result, processes } = content;
  const { resources } = result;
  return {
    processes: processes.length,
    processesAssessed: count(processes, ({ status }) => status === "in-review" || status === "released"),
    processesReleased: count(processes, ({ status }) => status === "released"),
    ...planCounts(content),
    met: count(result.processes, ({ status }) => status === "met"),
    gap: count(result.processes, ({ status }) => status === "gap"),
    unknown: count(result.processes, ({ status }) => status === "unknown"),
    mtpdViolated: count(result.processes, ({ mtpdViolated }) => mtpdViolated === true),
    resources: resources.length,
    resourcesWithRto: count(resources, ({ rtoHours }) => rtoHours !== null),
    resourceGaps: count(resources, ({ status }) => status === "gap"),
    resourceUnknown: count(resources, ({ status }) => status === "unknown"),
    hiddenGaps: count(resources, ({ netStatus, status }) => netStatus === "met" && status === "gap"),
    ...datedFigures(content),
  };
}
