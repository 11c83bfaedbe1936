import type { Exercise, Inject } from "#app/domain/exchange/index.ts";

type ExerciseHead = Pick<Exercise, "id" | "title" | "kind" | "status"> & Partial<Exercise>;

/** An exercise with everything that is not known yet left empty. */
export function exercise(head: ExerciseHead): Exercise {
  return {
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
    ...head,
  };
}

type InjectHead = Pick<
  Inject,
  "number" | "plannedAt" | "from" | "to" | "channel" | "text" | "expected" | "goals"
> &
  Partial<Inject>;

/** An inject that has not been played yet. */
export function inject(head: InjectHead): Inject {
  return {
    actualAt: null,
    kind: head.plannedAt === null ? "reserve" : "mandatory",
    status: "planned",
    observation: "",
    ...head,
  };
}
