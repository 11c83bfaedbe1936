import { z } from "zod";

import type { Exercise } from "#app/domain/exchange/index.ts";
import { addAlarm, ALARM_WINDOW_MINUTES, answerAlarm } from "#app/domain/exercise/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import { optionalClockField, optionalText } from "#app/forms/act-fields.ts";
import { requiredLine } from "#app/forms/form-values.schema.ts";

import { act, type ActResult, type ActSituation, type ExerciseActs } from "./exercise-act.ts";
import { whileRecorded } from "./conduct-acts.ts";

const addSchema = z.strictObject({
  role: requiredLine(300),
  name: requiredLine(300),
  channel: optionalText(100),
  alarmedAt: optionalClockField,
});
const answerSchema = z.strictObject({
  role: requiredLine(300),
  name: requiredLine(300),
  acknowledgedAt: optionalClockField,
  result: z.enum(["now", "", "reached", "late", "not-reached", "wrong-number", "deputy"]),
});

/** Minutes within which an acknowledgement counts: the first alarm stage says it, otherwise 30. */
export async function alarmWindow(situation: Pick<ActSituation, "repositories" | "organisation">) {
  const stages = await situation.repositories.alarmStages.listByOrganisation(situation.organisation.id);
  return stages[0]?.value.acknowledgeMinutes ?? ALARM_WINDOW_MINUTES;
}

function add(values: z.output<typeof addSchema>, exercise: Exercise, { clock }: ActSituation): ActResult {
  const { role, name, channel, alarmedAt } = values;
  if (exercise.alarms.some((alarm) => alarm.role === role && alarm.name === name))
    return err({ code: "alarm.twice", field: "name" });
  return ok(addAlarm(exercise, { role, name, channel, alarmedAt: alarmedAt ?? clock }));
}

async function answer(
  { role, name, acknowledgedAt, result }: z.output<typeof answerSchema>,
  exercise: Exercise,
  situation: ActSituation,
): Promise<ActResult> {
  const windowMinutes = await alarmWindow(situation);
  const given = {
    acknowledgedAt: result === "now" ? situation.clock : acknowledgedAt,
    result: result === "now" || result === "" ? null : result,
  };
  return answerAlarm(exercise, { role, name }, { answer: given, windowMinutes });
}

/** Adds everybody who holds a function of the BAO with a mark "alarmed now"; people already in the table stay. */
async function addStaff(exercise: Exercise, situation: ActSituation): Promise<ActResult> {
  const { repositories, organisation, clock } = situation;
  const roles = await repositories.baoRoles.listByOrganisation(organisation.id);
  const people = await repositories.people.listByOrganisation(organisation.id);
  const nameOf = new Map(people.map(({ value }) => [value.id, `${value.firstName} ${value.lastName}`]));
  const channel =
    (await repositories.alarmStages.listByOrganisation(organisation.id))[0]?.value.channel ?? "Telefon";
  let filled = exercise;
  for (const { value } of roles) {
    const name = nameOf.get(value.holder ?? "");
    if (!name || filled.alarms.some((alarm) => alarm.role === value.name && alarm.name === name)) continue;
    filled = addAlarm(filled, { role: value.name, name, channel: channel.slice(0, 100), alarmedAt: clock });
  }
  return filled === exercise ? err({ code: "alarm.nobody" }) : ok(filled);
}

/** Table of an alarm exercise (BSI 200-4, 13.8): every act is an append of its own. */
export const ALARM_ACTS: ExerciseActs = {
  alarm: act(addSchema, (values, exercise, situation) =>
    whileRecorded(exercise, () => add(values, exercise, situation)),
  ),
  alarmStaff: act(z.strictObject({}), (_, exercise, situation) =>
    whileRecorded(exercise, () => addStaff(exercise, situation)),
  ),
  answer: act(answerSchema, (values, exercise, situation) =>
    whileRecorded(exercise, () => answer(values, exercise, situation)),
  ),
};
