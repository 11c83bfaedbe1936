import type { Exercise } from "#app/domain/exchange/index.ts";
import { blankExercise } from "#app/domain/exercise/index.ts";

/** A planned staff exercise without any content; override the facts a test is about. */
export function anExercise(facts: Partial<Exercise> = {}): Exercise {
  return {
    ...blankExercise("ÜB-01"),
    title: "Serverraum fällt aus",
    kind: "staff-exercise",
    period: "Mai",
    plannedOn: "2026-05-12",
    startsAt: "08:00",
    endsAt: "12:30",
    place: "Stabsraum Haus B",
    preparedBy: "BCB",
    conductedBy: "BCB",
    audience: "Stab",
    effortPersonDays: 15,
    impactOnOperation: "gering",
    ...facts,
  };
}
