import type { Exercise, Inject } from "../exchange/index.ts";
import { err, ok, type Result } from "../shared/result.ts";

export type InjectDraft = Omit<Inject, "number" | "actualAt" | "status" | "observation">;
export type ScriptRefusal = { readonly code: "inject.missing" | "inject.played" };

/** Inject of a script that is not played yet. */
export function plannedInject(number: string, draft: InjectDraft): Inject {
  return { ...draft, number, actualAt: null, status: "planned", observation: "" };
}

/** Next free number: `18`, or `R2` for a reserve. Numbers stay with their inject, whatever is moved or removed. */
export function nextInjectNumber(injects: readonly Inject[], kind: Inject["kind"]): string {
  const prefix = kind === "reserve" ? "R" : "";
  const pattern = kind === "reserve" ? /^R(\d{1,6})$/ : /^(\d{1,6})$/;
  const numbers = injects.map(({ number }) => Number(pattern.exec(number)?.[1] ?? 0));
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}

/** New inject at its place by planned time, behind those of the same time; reserves come last. */
export function addInject(exercise: Exercise, draft: InjectDraft): Exercise {
  const inject = plannedInject(nextInjectNumber(exercise.injects, draft.kind), draft);
  const later = exercise.injects.findIndex(
    ({ plannedAt }) => inject.plannedAt !== null && plannedAt !== null && plannedAt > inject.plannedAt,
  );
  const at = later === -1 ? endFor(exercise.injects, inject) : later;
  return { ...exercise, injects: exercise.injects.toSpliced(at, 0, inject) };
}

function endFor(injects: readonly Inject[], inject: Inject): number {
  if (inject.plannedAt === null) return injects.length;
  const firstReserve = injects.findIndex(({ plannedAt }) => plannedAt === null);
  return firstReserve === -1 ? injects.length : firstReserve;
}

type Edited = Result<Exercise, ScriptRefusal>;

export function moveInject(exercise: Exercise, number: string, direction: "up" | "down"): Edited {
  const from = exercise.injects.findIndex((inject) => inject.number === number);
  const moved = exercise.injects[from];
  if (!moved) return err({ code: "inject.missing" });
  const to = Math.min(exercise.injects.length - 1, Math.max(0, from + (direction === "up" ? -1 : 1)));
  return ok({ ...exercise, injects: exercise.injects.toSpliced(from, 1).toSpliced(to, 0, moved) });
}

/** The copy stands right behind its original and waits to be played. */
export function duplicateInject(exercise: Exercise, number: string): Edited {
  const at = exercise.injects.findIndex((inject) => inject.number === number);
  const original = exercise.injects[at];
  if (!original) return err({ code: "inject.missing" });
  const copy = plannedInject(nextInjectNumber(exercise.injects, original.kind), original);
  return ok({ ...exercise, injects: exercise.injects.toSpliced(at + 1, 0, copy) });
}

/** What was played belongs to the record and stays. */
export function removeInject(exercise: Exercise, number: string): Edited {
  const inject = exercise.injects.find((candidate) => candidate.number === number);
  if (!inject) return err({ code: "inject.missing" });
  if (inject.status !== "planned") return err({ code: "inject.played" });
  return ok({ ...exercise, injects: exercise.injects.filter((other) => other !== inject) });
}

/** Changes the text of one inject; whether and when it was played stays as it is. */
export function changeInject(exercise: Exercise, number: string, draft: InjectDraft): Edited {
  if (!exercise.injects.some((inject) => inject.number === number)) return err({ code: "inject.missing" });
  const injects = exercise.injects.map((inject) =>
    inject.number === number ? { ...inject, ...draft } : inject,
  );
  return ok({ ...exercise, injects });
}
