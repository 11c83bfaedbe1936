import type { Exercise, Inject } from "../exchange/index.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { addMinutesToClock } from "./clock-minutes.ts";
import { plannedInject, nextInjectNumber, type InjectDraft, type ScriptRefusal } from "./script-edit.ts";

export type ProtocolEntry = Exercise["protocol"][number];

/** Appends one entry; entries of several people simply stand one after the other. */
export function recordEntry(exercise: Exercise, entry: ProtocolEntry): Exercise {
  return { ...exercise, protocol: [...exercise.protocol, entry] };
}

function changed(
  exercise: Exercise,
  number: string,
  change: (inject: Inject) => Inject,
  from: Inject["status"] = "planned",
): Result<Exercise, ScriptRefusal> {
  const inject = exercise.injects.find((candidate) => candidate.number === number);
  if (!inject) return err({ code: "inject.missing" });
  if (inject.status !== from) return err({ code: "inject.played" });
  return ok({
    ...exercise,
    injects: exercise.injects.map((other) => (other === inject ? change(inject) : other)),
  });
}

/** "Einspielen": the inject carries its actual time and stands in the protocol. A second press changes nothing. */
export function playInject(exercise: Exercise, number: string, at: string): Result<Exercise, ScriptRefusal> {
  const played = changed(exercise, number, (inject) => ({ ...inject, status: "played", actualAt: at }));
  if (!played.ok) return played;
  const inject = played.value.injects.find((candidate) => candidate.number === number);
  const entry = { at, text: inject?.text ?? "", role: inject?.from ?? "", inject: number };
  return ok(recordEntry(played.value, entry));
}

export function skipInject(exercise: Exercise, number: string): Result<Exercise, ScriptRefusal> {
  return changed(exercise, number, (inject) => ({ ...inject, status: "skipped" }));
}

/** One that was left out waits again, with the time it was planned for. */
export function resumeInject(exercise: Exercise, number: string): Result<Exercise, ScriptRefusal> {
  return changed(exercise, number, (inject) => ({ ...inject, status: "planned" }), "skipped");
}

/** "Später": moves the planned time by some minutes, over midnight too; a reserve has none to move. */
export function delayInject(
  exercise: Exercise,
  number: string,
  minutes: number,
): Result<Exercise, ScriptRefusal> {
  return changed(exercise, number, (inject) =>
    inject.plannedAt === null
      ? inject
      : { ...inject, plannedAt: addMinutesToClock(inject.plannedAt, minutes) },
  );
}

/** An inject nobody had planned, played at once. */
export function playAdHoc(exercise: Exercise, draft: InjectDraft, at: string): Exercise {
  const number = nextInjectNumber(exercise.injects, draft.kind);
  const added = { ...exercise, injects: [...exercise.injects, plannedInject(number, draft)] };
  const played = playInject(added, number, at);
  return played.ok ? played.value : added;
}

/** What an observer saw, at the inject it belongs to. */
export function observeInject(
  exercise: Exercise,
  number: string,
  observation: string,
): Result<Exercise, ScriptRefusal> {
  if (!exercise.injects.some((inject) => inject.number === number)) return err({ code: "inject.missing" });
  const injects = exercise.injects.map((inject) =>
    inject.number === number ? { ...inject, observation } : inject,
  );
  return ok({ ...exercise, injects });
}

/** Injects that still wait, in order of their planned time; reserves at the end. */
export function waitingInjects(exercise: Exercise): readonly Inject[] {
  return exercise.injects
    .filter(({ status }) => status === "planned")
    .toSorted((a, b) => (a.plannedAt ?? "99:99").localeCompare(b.plannedAt ?? "99:99"));
}
