import { z } from "zod";

import type { Exercise } from "#app/domain/exchange/index.ts";
import {
  addInject,
  changeInject,
  duplicateInject,
  type InjectDraft,
  moveInject,
  removeInject,
} from "#app/domain/exercise/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import { optionalClockField, optionalText } from "#app/forms/act-fields.ts";
import { requiredLine, textField } from "#app/forms/form-values.schema.ts";

import { act, type ActResult, type ExerciseActs } from "./exercise-act.ts";

export const numberField = z.string().min(1).max(10);

/** Fields of one inject, for the editor and for what is made up on the spot. */
export const injectFields = {
  plannedAt: optionalClockField,
  from: optionalText(200),
  to: optionalText(200),
  channel: optionalText(100),
  text: textField(8000).refine((text) => text.trim() !== "", "form.required"),
  expected: optionalText(8000),
  goals: optionalText(400),
};

const draftSchema = z.strictObject(injectFields);

/** Goals are typed as `Z1, Z3`; a name that is no goal of the exercise is refused. */
function draftOf(values: z.output<typeof draftSchema>, exercise: Exercise): InjectDraft | null {
  const goals = values.goals.split(/[\s,;]+/).filter((goal) => goal !== "");
  const known = new Set(exercise.goals.map(({ id }) => id));
  if (goals.some((goal) => !known.has(goal))) return null;
  return { ...values, goals, kind: values.plannedAt === null ? "reserve" : "mandatory" };
}

export function withDraft(
  values: z.output<typeof draftSchema>,
  exercise: Exercise,
  change: (draft: InjectDraft) => ActResult,
): ActResult {
  const draft = draftOf(values, exercise);
  return draft === null ? err({ code: "inject.goals", field: "goals" }) : change(draft);
}

const one = z.strictObject({ number: numberField });

/** Editor of the Drehbuch (BSI 200-4, 13.6). Only while the exercise lies ahead or runs. */
export const SCRIPT_ACTS: ExerciseActs = {
  add: act(draftSchema, (values, exercise) =>
    withDraft(values, exercise, (draft) => ok(addInject(exercise, draft))),
  ),
  change: act(
    z.strictObject({ ...injectFields, number: requiredLine(10) }),
    ({ number, ...values }, exercise) =>
      withDraft(values, exercise, (draft) => changeInject(exercise, number, draft)),
  ),
  up: act(one, ({ number }, exercise) => moveInject(exercise, number, "up")),
  down: act(one, ({ number }, exercise) => moveInject(exercise, number, "down")),
  duplicate: act(one, ({ number }, exercise) => duplicateInject(exercise, number)),
  remove: act(one, ({ number }, exercise) => removeInject(exercise, number)),
};
