import { beforeEach, expect, test } from "vitest";

import type { Actor } from "#app/domain/access/index.ts";
import { planFollowUps } from "#app/services/exercise/plan-follow-ups.server.ts";

import { actor, create, exerciseStage, read, type Stage } from "./exercise-stage.ts";

let stage: Stage;
let officer: Actor;
let id: string;

beforeEach(async () => {
  stage = await exerciseStage();
  officer = actor("krause", "bc-officer", stage.organisation.id);
  id = await create(stage, officer, "Alarmkette", "alarm-exercise");
});

function plan(dates: readonly string[], submitId = "submission-plan", who = officer) {
  const { deps, organisation } = stage;
  const asked = { everyMonths: 6, until: "2027-12-31" };
  const input = { organisation, id, asked, dates, withScript: false, submitId, requestId: "r" };
  return planFollowUps(deps, who, input);
}

async function all() {
  const { deps, organisation } = stage;
  return (await deps.repositories.exercises.listByOrganisation(organisation.id)).map(({ value }) => value);
}

test("chosen dates become numbered exercises of the series with an audit event each", async () => {
  // 23.05.2027 is a Sunday.
  const planned = await plan(["2027-11-23", "2027-05-24"]);
  expect(planned).toEqual({ ok: true, value: ["ÜB-02", "ÜB-03"] });
  expect(await read(stage, "ÜB-03")).toMatchObject({
    ...{ title: "Alarmkette (3)", plannedOn: "2027-11-23", status: "planned", series: id },
    repeat: { everyMonths: 6, until: null },
  });
  const { rows } = await stage.deps.repositories.audit.list(stage.organisation.id, {
    objectKind: "exercise",
    objectCode: "ÜB-02",
    pageSize: 5,
  });
  expect(rows.map(({ action }) => action)).toEqual(["record.created"]);
});

test("the same submission plans once, and a date of the series is not given twice", async () => {
  const first = await plan(["2027-05-24"]);
  expect(await plan(["2027-05-24"])).toEqual(first);
  expect(await plan(["2027-05-24", "2027-11-23"], "submission-other")).toEqual({
    ok: false,
    error: { code: "exercise.date-taken" },
  });
  expect((await all()).map((exercise) => exercise.id)).toEqual([id, "ÜB-02"]);
});

test.each([
  [["2027-05-23"], "exercise.date-taken"],
  [[], "exercise.no-date-chosen"],
])("dates %j are refused with %s and change nothing", async (dates, code) => {
  expect(await plan(dates)).toEqual({ ok: false, error: { code } });
  expect(await all()).toHaveLength(1);
});

test("who may only read exercises plans none", async () => {
  const auditor = actor("revision", "auditor", stage.organisation.id);
  expect(await plan(["2027-05-24"], "submission-auditor", auditor)).toMatchObject({ ok: false });
  expect(await all()).toHaveLength(1);
});
