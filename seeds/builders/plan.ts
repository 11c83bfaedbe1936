import type { OutageKind, Plan, PlanMeasure, RecoveryStep } from "#app/domain/exchange/index.ts";

type PlanHead = Pick<Plan, "id" | "kind" | "title" | "unit" | "purpose" | "scope"> & Partial<Plan>;

/** A plan with everything that was not written yet left empty. */
export function plan(head: PlanHead): Plan {
  return {
    status: "released",
    version: "1.0",
    processes: [],
    resources: [],
    outages: [...new Set((head.measures ?? []).map((measure) => measure.outage))],
    owner: null,
    approver: null,
    releasedOn: null,
    nextReviewOn: null,
    classification: "confidential",
    activation: { who: "", trigger: "", inform: "", deactivate: "" },
    roles: [],
    alerting: "",
    doNot: [],
    escalation: [],
    measures: [],
    steps: [],
    prerequisites: [],
    functionalTest: [],
    limitations: [],
    reportingDuties: [],
    contacts: [],
    documents: [],
    changes: [],
    ...head,
  };
}

const PHASES = { W: "restart", N: "emergency-operation", R: "return" } as const;

/** Phase (W restart, N emergency operation, R return), text, role, minutes or a text for the duration, further keys. */
export type MeasureRow = readonly [
  phase: keyof typeof PHASES,
  text: string,
  role: string,
  duration: number | string,
  more?: Partial<PlanMeasure>,
];

/** Measures of one outage kind, numbered from 1; each waits for the one before it unless it says otherwise. */
export function measuresFor(outage: OutageKind, rows: readonly MeasureRow[]): PlanMeasure[] {
  return rows.map(([phase, text, role, duration, more = {}], index) => ({
    number: index + 1,
    outage,
    phase: PHASES[phase],
    text,
    role,
    durationMinutes: typeof duration === "number" ? duration : null,
    ...(typeof duration === "number" ? {} : { durationText: duration }),
    predecessors: index === 0 ? [] : [index],
    ...more,
  }));
}

/** Activity, role, minutes, check, alternative, predecessors (missing: the step before). */
export type StepRow = readonly [
  activity: string,
  role: string,
  minutes: number,
  check: string,
  alternative: string,
  predecessors?: number[],
];

/** Steps of a WAP, numbered from 1. */
export function recoverySteps(rows: readonly StepRow[]): RecoveryStep[] {
  return rows.map(([activity, role, durationMinutes, check, alternative, predecessors], index) => ({
    number: index + 1,
    activity,
    role,
    durationMinutes,
    check,
    alternative,
    predecessors: predecessors ?? (index === 0 ? [] : [index]),
  }));
}
