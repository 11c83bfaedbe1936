import { z } from "zod";

import { type Exercise, goalResultSchema } from "#app/domain/exchange/index.ts";
import {
  delayInject,
  MILESTONES,
  NO_MILESTONES,
  observeInject,
  playAdHoc,
  playInject,
  recordEntry,
  resumeInject,
  skipInject,
  turnClock,
  withMilestones,
} from "#app/domain/exercise/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import { minutesField, optionalClockField, optionalText } from "#app/forms/act-fields.ts";
import { textField } from "#app/forms/form-values.schema.ts";

import { act, type ActResult, type ActSituation, type ExerciseActs } from "./exercise-act.ts";
import { injectFields, numberField, withDraft } from "./script-acts.ts";

const clockSchema = z.strictObject({ kind: z.enum(["pause", "resume"]) });
const jumpSchema = z.strictObject({ minutes: minutesField(1, 20_000) });
const timed = z.strictObject({ number: numberField, at: optionalClockField });
const entrySchema = z.strictObject({
  at: optionalClockField,
  text: textField(8000).refine((text) => text.trim() !== "", "form.required"),
  role: optionalText(200),
  inject: optionalText(10),
});
const goalSchema = z.strictObject({
  goal: z.string().min(1).max(64),
  result: z.union([z.literal(""), goalResultSchema]),
  finding: optionalText(8000),
});
const milestoneName = z.enum(["occurred", "alarmed", "staffed", "constituted", "declared"]);
const milestoneSchema = z.strictObject({
  now: milestoneName.optional(),
  /** Point that was set by mistake; an empty field alone leaves a point as it is, somebody else may just have set it. */
  clear: milestoneName.optional(),
  occurred: optionalClockField,
  alarmed: optionalClockField,
  staffed: optionalClockField,
  constituted: optionalClockField,
  declared: optionalClockField,
});

type WhileRunning = (exercise: Exercise) => ActResult | Promise<ActResult>;

function whileRunning(exercise: Exercise, change: WhileRunning): ActResult | Promise<ActResult> {
  return exercise.status === "running" ? change(exercise) : err({ code: "exercise.not-running" });
}

/** The record may be completed after the end, too: until the evaluation is done. */
export function whileRecorded(exercise: Exercise, change: WhileRunning): ActResult | Promise<ActResult> {
  const open = ["running", "conducted", "aborted"].includes(exercise.status);
  return open ? change(exercise) : err({ code: "exercise.not-recorded" });
}

export function judgeGoal(
  { goal, result, finding }: z.output<typeof goalSchema>,
  exercise: Exercise,
): ActResult {
  if (!exercise.goals.some(({ id }) => id === goal)) return err({ code: "object.missing" });
  const goals = exercise.goals.map((known) =>
    known.id === goal ? { ...known, result: result === "" ? null : result, finding } : known,
  );
  return ok({ ...exercise, goals });
}

async function setMilestones(
  { now, clear, ...times }: z.output<typeof milestoneSchema>,
  exercise: Exercise,
  { clock, repositories, organisation }: ActSituation,
): Promise<ActResult> {
  const rules = await repositories.rulesOfProcedure.find(organisation.id);
  const before = exercise.milestones ?? NO_MILESTONES;
  const typed = Object.fromEntries(MILESTONES.map((name) => [name, times[name] ?? before[name]]));
  const milestones = {
    ...NO_MILESTONES,
    ...typed,
    ...(now ? { [now]: clock } : {}),
    ...(clear ? { [clear]: null } : {}),
  };
  return ok(withMilestones(exercise, milestones, rules?.value.reactionTime));
}

const RUNNING: ExerciseActs = {
  clock: act(clockSchema, ({ kind }, exercise, { now }) =>
    whileRunning(exercise, () => ok({ ...exercise, clock: turnClock(exercise.clock, kind, { at: now }) })),
  ),
  jump: act(jumpSchema, ({ minutes }, exercise, { now, clock }) =>
    whileRunning(exercise, () =>
      ok(
        recordEntry(
          { ...exercise, clock: turnClock(exercise.clock, "jump", { at: now, minutes }) },
          { at: clock, text: `Zeitsprung: ${minutes} Minuten`, role: "Übungsleitung", inject: null },
        ),
      ),
    ),
  ),
  play: act(timed, ({ number, at }, exercise, { clock }) =>
    whileRunning(exercise, () => playInject(exercise, number, at ?? clock)),
  ),
  later: act(
    z.strictObject({ number: numberField, minutes: minutesField(1, 600) }),
    ({ number, minutes }, exercise) => whileRunning(exercise, () => delayInject(exercise, number, minutes)),
  ),
  skip: act(z.strictObject({ number: numberField }), ({ number }, exercise) =>
    whileRunning(exercise, () => skipInject(exercise, number)),
  ),
  resume: act(z.strictObject({ number: numberField }), ({ number }, exercise) =>
    whileRunning(exercise, () => resumeInject(exercise, number)),
  ),
  adHoc: act(z.strictObject(injectFields), (values, exercise, { clock }) =>
    whileRunning(exercise, () =>
      withDraft(values, exercise, (draft) => ok(playAdHoc(exercise, draft, draft.plannedAt ?? clock))),
    ),
  ),
};

/** Everything that happens while an exercise runs; each act is an append of its own. */
export const CONDUCT_ACTS: ExerciseActs = {
  ...RUNNING,
  entry: act(entrySchema, ({ at, text, role, inject }, exercise, { clock }) =>
    whileRecorded(exercise, () => {
      if (inject !== "" && !exercise.injects.some(({ number }) => number === inject))
        return err({ code: "inject.missing", field: "inject" });
      const entry = { at: at ?? clock, text, role, inject: inject === "" ? null : inject };
      return ok(recordEntry(exercise, entry));
    }),
  ),
  observe: act(
    z.strictObject({ number: numberField, observation: textField(8000) }),
    ({ number, observation }, exercise) =>
      whileRecorded(exercise, () => observeInject(exercise, number, observation)),
  ),
  goal: act(goalSchema, (values, exercise) => whileRecorded(exercise, () => judgeGoal(values, exercise))),
  milestones: act(milestoneSchema, (values, exercise, situation) =>
    whileRecorded(exercise, () => setMilestones(values, exercise, situation)),
  ),
};
