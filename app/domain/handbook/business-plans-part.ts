import type { OutageKind, Plan, PlanMeasure } from "../exchange/index.ts";
import { planNeeds } from "../plans/index.ts";
import { printedPlans } from "./analysis-index.ts";
import type {
  BusinessPlan,
  BusinessPlansPart,
  PlanMeasureRow,
  PlanPhase,
  PlanResource,
} from "./handbook-data.ts";
import { timeCriticalProcesses } from "./overview-part.ts";
import type { PartContext } from "./part-context.ts";
import { planBase, planResource } from "./plan-base.ts";
import { byUrgency, processLine } from "./process-line.ts";

const PHASES = ["restart", "emergency-operation", "return"] as const;
const OUTAGE_ORDER: readonly OutageKind[] = [
  "it",
  "building",
  "power",
  "network",
  "personnel",
  "provider",
  "other",
];

function measureRow(measure: PlanMeasure): PlanMeasureRow {
  return {
    number: measure.number,
    text: measure.text,
    detail: measure.detail ?? "",
    who: measure.role,
    needs: measure.needs ?? "",
    durationMinutes: measure.durationMinutes,
    durationText: measure.durationText ?? "",
    after: measure.predecessors,
    pause: measure.pause ?? false,
  };
}

function phasesOf(measures: readonly PlanMeasure[]): PlanPhase[] {
  return PHASES.map((phase) => ({
    phase,
    rows: measures
      .filter((measure) => measure.phase === phase)
      .toSorted((a, b) => a.number - b.number)
      .map(measureRow),
  })).filter((phase) => phase.rows.length > 0);
}

function outagesOf(plan: Plan): BusinessPlan["outages"] {
  return OUTAGE_ORDER.map((kind) => ({
    kind,
    phases: phasesOf(plan.measures.filter((measure) => measure.outage === kind)),
  })).filter((outage) => outage.phases.length > 0);
}

function resourcesOf(plan: Plan, context: PartContext): PlanResource[] {
  const rank = new Map(context.analysis.restartOrder.resources.map((id, at) => [id, at]));
  const late = rank.size;
  const place = (id: string) => rank.get(id) ?? late;
  return planNeeds(plan, context.document)
    .map(({ resource, amounts }) => ({ ...planResource(resource, context), amounts }))
    .sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));
}

function businessPlan(plan: Plan, context: PartContext): BusinessPlan {
  const processes = plan.processes.flatMap((id) => {
    const process = context.directory.process(id);
    return process ? [processLine(process, context)] : [];
  });
  return {
    ...planBase(plan, context),
    processes: processes.toSorted(byUrgency),
    resources: resourcesOf(plan, context),
    outages: outagesOf(plan),
  };
}

function urgency(plan: BusinessPlan): number {
  return plan.processes[0]?.rtoHours ?? Number.MAX_SAFE_INTEGER;
}

/** Part F: one continuity plan per unit, the most urgent first; RTO and MTPD come from the analysis (11.2). */
export function businessPlansPart(context: PartContext): BusinessPlansPart {
  const plans = printedPlans(context.document, "gfp").map((plan) => businessPlan(plan, context));
  return {
    plans: plans.toSorted((a, b) => urgency(a) - urgency(b) || (a.id < b.id ? -1 : 1)),
    uncovered: timeCriticalProcesses(context)
      .filter((process) => process.plan === null)
      .map((process) => `${process.id} ${process.name}`),
  };
}
