import type { Exercise } from "../exchange/index.ts";

/** A planned exercise of which nothing but its identifier is known yet. */
export function blankExercise(id: string): Exercise {
  return {
    id,
    title: id,
    kind: "plan-walkthrough",
    status: "planned",
    period: "",
    plannedOn: null,
    startsAt: null,
    endsAt: null,
    place: "",
    scope: "",
    preparedBy: "",
    conductedBy: "",
    audience: "",
    effortPersonDays: null,
    impactOnOperation: "",
    announced: true,
    announcement: "",
    method: "",
    initialSituation: "",
    schedule: [],
    rules: [],
    abortCriteria: [],
    codeWord: "ECHTFALL",
    artificialities: [],
    riskAssessment: "",
    involvement: [],
    subjects: [],
    goals: [],
    roles: [],
    injects: [],
    protocol: [],
    measurements: [],
    alarms: [],
    tests: [],
    summary: "",
    strengths: [],
    corrections: [],
    improvements: [],
    measures: [],
    reportReleasedOn: null,
    statusReason: "",
  };
}

/** Next free identifier of the form `ÜB-07`; `prefix` without the dash. */
export function nextNumber(prefix: string, taken: readonly string[]): string {
  const numbers = taken.flatMap((id) => {
    const match = id.startsWith(`${prefix}-`) ? /^\d{1,6}$/.exec(id.slice(prefix.length + 1)) : null;
    return match ? [Number(match[0])] : [];
  });
  return `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}

/** An exercise of which nothing was recorded yet may be removed while it is only planned. */
export function isUntouched(exercise: Exercise): boolean {
  const recorded = [exercise.protocol, exercise.alarms, exercise.tests, exercise.measurements];
  return (
    exercise.status === "planned" &&
    recorded.every((list) => list.length === 0) &&
    exercise.measures.length === 0
  );
}
