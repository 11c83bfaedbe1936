import type { Exercise } from "../exchange/index.ts";
import { blankExercise } from "./blank-exercise.ts";
import { seriesOf } from "./follow-up-dates.ts";

const NUMBERED = /^(?<name>.*) \((?<number>\d{1,4})\)$/u;
const LONGEST_TITLE = 300;

function numberOf(title: string): number {
  return Number(NUMBERED.exec(title)?.groups?.["number"] ?? 1);
}

/** Title of the next exercise of a series: the same words with the next number, such as `Alarmkette (3)`. */
export function nextTitle(exercise: Exercise, all: readonly Exercise[]): string {
  const name = NUMBERED.exec(exercise.title)?.groups?.["name"] ?? exercise.title;
  const same = all.filter((other) => seriesOf(other) === seriesOf(exercise));
  const next = Math.max(numberOf(exercise.title), ...same.map(({ title }) => numberOf(title))) + 1;
  const ending = ` (${next})`;
  return `${name.slice(0, LONGEST_TITLE - ending.length)}${ending}`;
}

interface FollowUp {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** Initial situation, schedule and injects come along; without it they are written anew. */
  readonly withScript: boolean;
}

/**
 * The next planned exercise of a series: framework, goals and roles are taken over, results are not. The risk is
 * assessed anew each time, because operations change in between (BSI 200-4, 13.9).
 */
export function followUpOf(exercise: Exercise, { id, title, date, withScript }: FollowUp): Exercise {
  const { kind, startsAt, endsAt, place, scope, preparedBy, conductedBy, audience } = exercise;
  const { effortPersonDays, impactOnOperation, announced, announcement, method, rules } = exercise;
  const { abortCriteria, codeWord, artificialities, involvement, subjects, roles, repeat } = exercise;
  const script = {
    initialSituation: exercise.initialSituation,
    schedule: exercise.schedule,
    injects: exercise.injects.map((inject) => ({
      ...inject,
      actualAt: null,
      status: "planned" as const,
      observation: "",
    })),
  };
  return {
    ...blankExercise(id),
    ...{ title, kind, plannedOn: date, startsAt, endsAt, place, scope, preparedBy, conductedBy, audience },
    ...{ effortPersonDays, impactOnOperation, announced, announcement, method, rules },
    ...{ abortCriteria, codeWord, artificialities, involvement, subjects, roles },
    goals: exercise.goals.map((goal) => ({ ...goal, result: null, finding: "" })),
    ...(withScript ? script : {}),
    ...(repeat ? { repeat } : {}),
    series: seriesOf(exercise),
  };
}
