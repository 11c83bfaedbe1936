import { z } from "zod";

import type { Exercise } from "#app/domain/exchange/index.ts";
import { recordTest } from "#app/domain/exercise/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import { optionalClockField, optionalText } from "#app/forms/act-fields.ts";
import { requiredLine } from "#app/forms/form-values.schema.ts";

import { act, type ActResult, type ActSituation, type ExerciseActs } from "./exercise-act.ts";
import { whileRecorded } from "./conduct-acts.ts";

const testSchema = z.strictObject({
  resource: requiredLine(64),
  activity: requiredLine(300),
  startedAt: optionalClockField,
  endedAt: optionalClockField,
  result: z.enum(["successful", "partly", "failed"]),
  remark: optionalText(8000),
  correction: optionalText(8000),
});

async function record(
  values: z.output<typeof testSchema>,
  exercise: Exercise,
  { repositories, organisation }: ActSituation,
): Promise<ActResult> {
  const resource = await repositories.resources.findByCode(organisation.id, values.resource);
  if (!resource) return err({ code: "test.resource", field: "resource" });
  return ok(recordTest(exercise, values));
}

/** Record of functional tests (BSI 200-4, 13.9); start and end give the measured RTA. */
export const TEST_ACTS: ExerciseActs = {
  test: act(testSchema, (values, exercise, situation) =>
    whileRecorded(exercise, () => record(values, exercise, situation)),
  ),
};
