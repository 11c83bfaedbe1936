import { z } from "zod";

import type { Exercise, Measure } from "#app/domain/exchange/index.ts";
import { nextNumber } from "#app/domain/exercise/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import { linesField, optionalText } from "#app/forms/act-fields.ts";
import { textField } from "#app/forms/form-values.schema.ts";
import { measureFields, withAddedSubjects } from "#app/services/improvement/measure-form.schema.ts";
import { insertMeasure } from "#app/services/improvement/insert-measure.server.ts";

import { judgeGoal } from "./conduct-acts.ts";
import { act, type ActResult, type ActSituation, type ExerciseActs } from "./exercise-act.ts";

const textsSchema = z.strictObject({
  summary: textField(8000),
  strengths: linesField(50, 8000),
  corrections: linesField(50, 8000),
  improvements: linesField(50, 8000),
});
const goalSchema = z.strictObject({
  goal: z.string().min(1).max(64),
  result: z.enum(["reached", "mostly", "partly", "not-reached", "not-exercised"], "form.required"),
  finding: optionalText(8000),
});
const measureSchema = z.strictObject(measureFields).transform(withAddedSubjects);
const nothing = z.strictObject({});

/** What was submitted or released does not change under the hands of the one who releases it. */
function whileOpen(exercise: Exercise, change: () => ActResult | Promise<ActResult>) {
  if (exercise.reportReleasedOn !== null) return err({ code: "exercise.report-released" });
  const evaluating = ["conducted", "evaluated", "aborted"].includes(exercise.status);
  return evaluating ? change() : err({ code: "exercise.not-conducted" });
}

function withoutSubmission(exercise: Exercise): Exercise {
  const open = { ...exercise };
  delete open.reportPreparedBy;
  return open;
}

async function addMeasure(
  values: z.output<typeof measureSchema>,
  exercise: Exercise,
  situation: ActSituation,
): Promise<ActResult> {
  const { repositories, organisation } = situation;
  const taken = await repositories.measures.listByOrganisation(organisation.id);
  const id = nextNumber(
    "M",
    taken.map(({ value }) => value.id),
  );
  const subjects = [...new Set([exercise.id, ...values.subjects])];
  const measure: Measure = { ...values, id, subjects, status: "open", source: "exercise", details: "" };
  const inserted = await insertMeasure(situation, measure);
  if (!inserted.ok) return inserted;
  return ok({ ...exercise, measures: [...exercise.measures, id] });
}

function submit(exercise: Exercise, { actor }: ActSituation): ActResult {
  if (exercise.status !== "evaluated") return err({ code: "exercise.not-evaluated" });
  if (exercise.summary.trim() === "") return err({ code: "exercise.summary-missing" });
  return ok({ ...exercise, reportPreparedBy: actor.accountId });
}

function release(exercise: Exercise, { actor, today }: ActSituation): ActResult {
  if (exercise.reportPreparedBy === undefined) return err({ code: "exercise.report-unsubmitted" });
  if (exercise.reportPreparedBy === actor.accountId) return err({ code: "release.same-person" });
  return ok({ ...exercise, reportReleasedOn: today });
}

/** Evaluation and report (BSI 200-4, 13.10): results, findings, measures, submission for release. */
export const EVALUATION_ACTS: ExerciseActs = {
  texts: act(textsSchema, (texts, exercise) =>
    whileOpen(exercise, () => ok(withoutSubmission({ ...exercise, ...texts }))),
  ),
  goal: act(goalSchema, (values, exercise) =>
    whileOpen(exercise, () => judgeGoal(values, withoutSubmission(exercise))),
  ),
  measure: act(measureSchema, (values, exercise, situation) =>
    whileOpen(exercise, () => addMeasure(values, exercise, situation)),
  ),
  submit: act(nothing, (_, exercise, situation) => whileOpen(exercise, () => submit(exercise, situation))),
};

/** The second person's part; may be done by those who cannot edit but approve. */
export const RELEASE_ACTS: ExerciseActs = {
  release: act(nothing, (_, exercise, situation) => whileOpen(exercise, () => release(exercise, situation))),
};
