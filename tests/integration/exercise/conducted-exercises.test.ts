import { createHash } from "node:crypto";

import { beforeEach, expect, test } from "vitest";

import type { Actor } from "#app/domain/access/index.ts";
import { alarmFigures, reactionTime } from "#app/domain/exercise/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { ALARM_ACTS } from "#app/services/exercise/alarm-acts.ts";
import { changeExercise } from "#app/services/exercise/change-exercise.server.ts";
import { CONDUCT_ACTS } from "#app/services/exercise/conduct-acts.ts";
import { EVALUATION_ACTS, RELEASE_ACTS } from "#app/services/exercise/evaluation-acts.server.ts";
import { printExerciseReport } from "#app/services/exercise/print-report.server.ts";
import { SCRIPT_ACTS } from "#app/services/exercise/script-acts.ts";
import { STATUS_ACTS } from "#app/services/exercise/status-acts.ts";
import { takeOverRta } from "#app/services/exercise/take-over-rta.server.ts";
import { TEST_ACTS } from "#app/services/exercise/test-acts.ts";

import { actor, create, exerciseStage, read, run, type Stage } from "./exercise-stage.ts";

let stage: Stage;
let officer: Actor;
let second: Actor;

beforeEach(async () => {
  stage = await exerciseStage();
  officer = actor("krause", "bc-officer", stage.organisation.id);
  second = actor("winkler", "management", stage.organisation.id);
});

const GOAL = { id: "Z1", text: "BAO-Reaktionszeit", criterion: "≤ 2 h", result: null, finding: "" };

async function prepare(id: string): Promise<void> {
  const { deps, organisation } = stage;
  const changed = await changeExercise(deps, officer, {
    organisation,
    id,
    expectedVersion: null,
    submitId: `goals-${id}`,
    requestId: "r",
    content: id,
    change: (exercise) => ok({ ...exercise, goals: [GOAL], riskAssessment: "keine Gefahr" }),
  });
  expect(changed.ok).toBe(true);
  for (const to of ["in-preparation", "concept-released", "running"]) await move(id, to);
}

async function move(id: string, to: string, reason = ""): Promise<void> {
  const acts = STATUS_ACTS;
  expect(await run(stage, officer, { id, acts, intent: "status", values: { to, reason } }), to).toBe("done");
}

test("ÜB-01, alarmed person by person, gives 83.3 % reachability and 8.3 % wrong contacts", async () => {
  const id = await create(stage, officer, "Alarmkette Stab", "alarm-exercise");
  await prepare(id);
  const alarm = async (intent: string, values: Record<string, string>) =>
    expect(await run(stage, officer, { id, acts: ALARM_ACTS, intent, values })).toBe("done");
  for (let number = 1; number <= 12; number += 1)
    await alarm("alarm", {
      role: `Funktion ${number}`,
      name: `Person ${number}`,
      channel: "Telefon",
      alarmedAt: "10:00",
    });
  for (let number = 1; number <= 10; number += 1)
    await alarm("answer", {
      role: `Funktion ${number}`,
      name: `Person ${number}`,
      acknowledgedAt: `10:${String(number * 3).padStart(2, "0")}`,
      result: "",
    });
  await alarm("answer", { role: "Funktion 11", name: "Person 11", acknowledgedAt: "10:41", result: "" });
  await alarm("answer", {
    role: "Funktion 12",
    name: "Person 12",
    acknowledgedAt: "",
    result: "wrong-number",
  });
  const exercise = await read(stage, id);
  const figures = alarmFigures(exercise.alarms, 30);
  expect(figures).toMatchObject({
    alarmed: 12,
    acknowledgedInTime: 10,
    late: 1,
    wrongContacts: 1,
    notReached: 0,
  });
  const value = (kind: string) => exercise.measurements.find((measured) => measured.kind === kind)?.value;
  expect(value("reachability-percent")).toBeCloseTo(83.3, 1);
  expect(value("wrong-contact-percent")).toBeCloseTo(8.3, 1);
});

test("ÜB-02, conducted by its script and evaluated by two people, measures 115 minutes and ends closed", async () => {
  const id = await create(stage, officer, "Serverraum fällt aus", "staff-exercise");
  const script = { from: "IT", to: "Service Desk", channel: "Telefon", expected: "", goals: "" };
  for (const plannedAt of ["08:30", "08:15", ""]) {
    const values = { ...script, plannedAt, text: `Einlage ${plannedAt}` };
    expect(await run(stage, officer, { id, acts: SCRIPT_ACTS, intent: "add", values })).toBe("done");
  }
  expect((await read(stage, id)).injects.map(({ number }) => number)).toEqual(["2", "1", "R1"]);
  await prepare(id);
  const conduct = async (intent: string, values: Record<string, string>) =>
    expect(await run(stage, officer, { id, acts: CONDUCT_ACTS, intent, values }), intent).toBe("done");
  await conduct("play", { number: "2", at: "08:15" });
  await conduct("later", { number: "1", minutes: "5" });
  await conduct("skip", { number: "1" });
  expect((await read(stage, id)).injects.map(({ status }) => status)).toEqual([
    "played",
    "skipped",
    "planned",
  ]);
  await conduct("resume", { number: "1" });
  await conduct("skip", { number: "R1" });
  await conduct("entry", {
    at: "08:40",
    text: "Als Notfall eingestuft",
    role: "Entscheidungsinstanz",
    inject: "2",
  });
  await conduct("milestones", { occurred: "08:10", alarmed: "08:40", staffed: "09:05" });
  await conduct("milestones", { occurred: "", constituted: "09:45", declared: "10:05" });
  await conduct("goal", { goal: "Z1", result: "reached", finding: "10 Minuten über dem Anteil" });
  await move(id, "conducted");

  const rules = await stage.deps.repositories.rulesOfProcedure.find(stage.organisation.id);
  const conducted = await read(stage, id);
  const measured = reactionTime(conducted, rules!.value.reactionTime);
  expect(measured.parts.map(({ measuredHours }) => Math.round((measuredHours ?? 0) * 60))).toEqual([
    30, 25, 40, 20,
  ]);
  expect([Math.round((measured.measuredHours ?? 0) * 60), measured.exceeded]).toEqual([115, false]);
  expect(conducted.injects.map(({ status, plannedAt }) => `${status} ${plannedAt}`)).toEqual([
    "played 08:15",
    "planned 08:35",
    "skipped null",
  ]);
  expect(conducted.protocol.map(({ at }) => at)).toEqual(["08:15", "08:40"]);

  const evaluate = (intent: string, values: Record<string, string> = {}) =>
    run(stage, officer, { id, acts: EVALUATION_ACTS, intent, values });
  const texts = {
    summary: "115 von 120 Minuten.",
    strengths: "Ruhe",
    corrections: "Liste fehlte\n",
    improvements: "",
  };
  expect(await evaluate("texts", texts)).toBe("done");
  const measure = {
    need: "Liste fehlte",
    cause: "nie gedruckt",
    action: "Teil E drucken",
    responsible: "Ref. 12",
    means: "1 Tag",
    priority: "high",
    dueOn: "2026-12-31",
    kind: "correction",
    subjects: "R-08",
  };
  expect(await evaluate("measure", measure)).toBe("done");
  expect(await evaluate("submit")).toBe("exercise.not-evaluated");
  await move(id, "evaluated");
  expect(await evaluate("submit")).toBe("done");
  const close = { id, acts: STATUS_ACTS, intent: "status", values: { to: "closed", reason: "" } };
  expect(await run(stage, officer, close)).toBe("exercise.report-unreleased");
  const abilities = ["exercise.edit", "exercise.approve"] as const;
  const release = { id, acts: RELEASE_ACTS, intent: "release", abilities };
  expect(await run(stage, officer, release)).toBe("release.same-person");
  expect(await run(stage, second, release)).toBe("done");
  expect(await evaluate("texts", texts)).toBe("exercise.report-released");
  expect(await run(stage, officer, close)).toBe("done");
  const closed = await read(stage, id);
  expect([closed.status, closed.reportReleasedOn, closed.corrections, closed.measures]).toEqual([
    "closed",
    "2026-11-23",
    ["Liste fehlte"],
    ["M-01"],
  ]);
  const plan = await stage.deps.repositories.measures.findByCode(stage.organisation.id, "M-01");
  expect(plan?.value).toMatchObject({ source: "exercise", status: "open", subjects: [id, "R-08"] });
});

test("several people write the protocol at once and no entry is lost or counted twice", async () => {
  const id = await create(stage, officer, "Gleichzeitig", "plan-walkthrough");
  await prepare(id);
  const entries = Array.from({ length: 12 }, (_, at) => ({
    id,
    acts: CONDUCT_ACTS,
    intent: "entry",
    values: { text: `Eintrag ${at}`, at: "09:00" },
    submitId: `entry-${Math.floor(at / 2)}`,
  }));
  const answers = await Promise.all(entries.map((entry) => run(stage, officer, entry)));
  expect(answers.filter((answer) => answer === "done")).toHaveLength(6);
  expect((await read(stage, id)).protocol).toHaveLength(6);
});

test("a change made on an old version is refused, nobody without the right changes anything", async () => {
  const id = await create(stage, officer, "Rechte", "plan-walkthrough");
  const intent = { id, acts: STATUS_ACTS, intent: "status", values: { to: "in-preparation", reason: "" } };
  const auditor = actor("revision", "auditor", stage.organisation.id);
  expect(await run(stage, auditor, intent)).toBe("access.forbidden");
  expect(await run(stage, officer, { ...intent, expectedVersion: 1_000 })).toBe("row.conflict");
  expect(await run(stage, officer, { ...intent, values: { to: "postponed", reason: " " } })).toBe(
    "exercise.reason-missing",
  );
  expect((await read(stage, id)).status).toBe("planned");
});

test("a measured RTA reaches the resource only by its owner or the officer, with evidence and audit event", async () => {
  const id = await create(stage, officer, "Wiederanlauf", "functional-test");
  await prepare(id);
  const values = {
    resource: "R-08",
    activity: "Neustart",
    startedAt: "22:00",
    endedAt: "05:30",
    result: "successful",
  };
  expect(await run(stage, officer, { id, acts: TEST_ACTS, intent: "test", values })).toBe("done");
  const input = { organisation: stage.organisation, exercise: id, resource: "R-08", requestId: "r" };
  const director = actor("lenk", "exercise-director", stage.organisation.id);
  expect(await takeOverRta(stage.deps, director, input)).toEqual({
    ok: false,
    error: { code: "access.forbidden" },
  });
  expect((await takeOverRta(stage.deps, officer, input)).ok).toBe(true);
  const resource = await stage.deps.repositories.resources.findByCode(stage.organisation.id, "R-08");
  expect(resource?.value).toMatchObject({
    netRtaHours: 7.5,
    rtaEvidence: "Funktionstest",
    testedOn: "2026-11-23",
  });
  const events = await stage.deps.repositories.audit.list(stage.organisation.id, { objectKind: "resource" });
  expect(events.rows[0]).toMatchObject({ action: "record.changed", actor: "krause" });
});

test("a measuring point set by mistake can be emptied again, and what was measured from it goes", async () => {
  const id = await create(stage, officer, "Serverraum fällt aus", "staff-exercise");
  await prepare(id);
  const set = async (values: Record<string, string>) =>
    expect(await run(stage, officer, { id, acts: CONDUCT_ACTS, intent: "milestones", values })).toBe("done");
  await set({ occurred: "08:10", alarmed: "08:40", staffed: "09:05" });
  await set({ occurred: "08:10", alarmed: "08:40", staffed: "09:05", clear: "alarmed" });
  const { milestones, measurements } = await read(stage, id);
  expect(milestones).toMatchObject({ occurred: "08:10", alarmed: null, staffed: "09:05" });
  expect(measurements).toEqual([]);
});

test("whoever takes the report of an exercise along leaves a trace with the hash of the file", async () => {
  const id = await create(stage, officer, "Serverraum fällt aus", "staff-exercise");
  const bytes = new Uint8Array([37, 80, 68, 70]);
  const deps = {
    ...stage.deps,
    printer: { print: () => Promise.resolve(bytes), close: () => Promise.resolve() },
  };
  const { organisation } = stage;
  const exercise = await read(stage, id);
  const order = {
    organisation,
    actor: officer,
    language: "de",
    exercise,
    taken: { version: 1, requestId: "r" },
  } as const;
  expect(await printExerciseReport(deps, order)).toBe(bytes);
  const { rows } = await deps.repositories.audit.list(organisation.id, { action: "exercise.report-printed" });
  expect(rows.map(({ actor: who, object, payload }) => [who, object?.code, payload])).toEqual([
    ["krause", id, { released: false, pdfHash: createHash("sha256").update(bytes).digest("hex") }],
  ]);
});
