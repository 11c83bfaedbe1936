import type { Exercise, Resource } from "../exchange/index.ts";
import { minutesBetween } from "./clock-minutes.ts";

export type FunctionalTest = Exercise["tests"][number];

const MINUTES_AN_HOUR = 60;

/** Measured RTA of one functional test in hours; null unless it has start and end and was successful (BSI 200-4, 13.9). */
export function measuredRta({ startedAt, endedAt, result }: FunctionalTest): number | null {
  if (startedAt === null || endedAt === null || result === "failed") return null;
  return minutesBetween(startedAt, endedAt) / MINUTES_AN_HOUR;
}

/** Adds a test and, where it could be measured, its RTA. A second test of the same resource replaces the first. */
export function recordTest(exercise: Exercise, test: FunctionalTest): Exercise {
  const others = exercise.tests.filter(
    (other) => other.resource !== test.resource || other.activity !== test.activity,
  );
  const rta = measuredRta(test);
  const kept = exercise.measurements.filter(
    ({ kind, subject }) => kind !== "rta" || subject !== test.resource,
  );
  const measured =
    rta === null
      ? []
      : [
          {
            kind: "rta" as const,
            subject: test.resource,
            label: `RTA ${test.resource}`,
            value: rta,
            target: null,
          },
        ];
  return { ...exercise, tests: [...others, test], measurements: [...kept, ...measured] };
}

/** The resource with the measured time as its reachable time: shown by a functional test, on the day of the exercise. */
export function withMeasuredRta(resource: Resource, rta: number, testedOn: string): Resource {
  return { ...resource, netRtaHours: rta, rtaEvidence: RTA_EVIDENCE, testedOn };
}

/** Whether the measured value already stands in the Soll-Ist-Vergleich. */
export function isTakenOver(resource: Resource, rta: number): boolean {
  return resource.netRtaHours === rta && resource.rtaEvidence === RTA_EVIDENCE;
}

const RTA_EVIDENCE = "Funktionstest";
