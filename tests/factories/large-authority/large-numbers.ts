import { seededRandom } from "../../../bench/print/seeded-random.ts";

/** How much of everything the authority has; the two first are what the promise names. */
export interface LargeSizes {
  readonly processes: number;
  readonly resources: number;
  readonly units: number;
  readonly people: number;
  readonly contacts: number;
  readonly plans: number;
  readonly exercises: number;
  readonly measures: number;
}

/** Every other kind grows with the processes as in the authorities of the demo land, only with shorter lists. */
export function largeSizes(processes: number, resources: number): LargeSizes {
  return {
    processes,
    resources,
    units: Math.ceil(processes / 20),
    people: Math.ceil(processes / 3),
    contacts: Math.ceil(processes / 15),
    plans: Math.ceil(processes / 5),
    exercises: Math.ceil(processes / 10),
    measures: Math.ceil(processes / 2.5),
  };
}

/** Whole number from 0 to below the given one. */
export type Pick = (below: number) => number;

export function pickFrom(seed: number): Pick {
  const random = seededRandom(seed);
  return (below) => Math.floor(random() * below);
}

export function idOf(prefix: string, at: number): string {
  return `${prefix}-${String(at + 1).padStart(5, "0")}`;
}

/** The entry at a place counted round and round. */
export function turn<T>(entries: readonly T[], at: number): T {
  return entries[at % entries.length] as T;
}
