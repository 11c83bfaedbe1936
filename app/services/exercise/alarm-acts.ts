import { z } from "zod";

import type { Exercise } from "#app/domain/exchange/index.ts";
import { addAlarm, alarmWindow, answerAlarm } from "#app/domain/exercise/index.ts";
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

async function windowOf({ repositories, organisation }: ActSituation): Promise<number> {
  const stages = await repositories.alarmStages.listByOrganisation(organisation.id);
  return alarmWindow(stages.map(({ value }) => value));
}

async function add(
  values: z.output<typeof addSchema>,
  exercise: Exercise,
  situation: ActSituation,
): Promise<ActResult> {
  const { role, name, channel, alarmedAt } = values;
  if (exercise.alarms.some((alarm) => alarm.role === role && alarm.name === name))
    return err({ code: "alarm.twice", field: "name" });
  const alarm = { role, name, channel, alarmedAt: alarmedAt ?? situation.clock };
  return ok(addAlarm(exercise, alarm, await windowOf(situation)));
}

async function answer(
  { role, name, acknowledgedAt, result }: z.output<typeof answerSchema>,
  exercise: Exercise,
  situation: ActSituation,
): Promise<ActResult> {
  const windowMinutes = await windowOf(situation);
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
  const stages = await repositories.alarmStages.listByOrganisation(organisation.id);
  const windowMinutes = alarmWindow(stages.map(({ value }) => value));
  const channel = stages[0]?.value.channel.slice(0, 100) ?? "Telefon";
  let filled = exercise;
  for (const { value } of roles) {
    const name = nameOf.get(value.holder ?? "");
    if (!name || filled.alarms.some((alarm) => alarm.role === value.name && alarm.name === name)) continue;
    filled = addAlarm(filled, { role: value.name, name, channel, alarmedAt: clock }, windowMinutes);
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
