import fc from "fast-check";
import { expect, test } from "vitest";

import { minutesBetween } from "./clock-minutes.ts";
import { instantiateScenario, type ScenarioInput } from "./from-scenario.ts";
import type { Scenario } from "./scenario.schema.ts";

const scenario: Scenario = {
  id: "probe",
  title: "Probe in {HAUS}",
  summary: "Zusammenfassung",
  kinds: ["staff-exercise", "plan-walkthrough"],
  outages: ["it"],
  difficulty: "easy",
  durationMinutes: 60,
  suggestedStart: "08:00",
  preparationPersonDays: 2,
  placeholders: [{ name: "HAUS", meaning: "Gebäude", example: "Haus A" }],
  method: "Stabsübung von {ORGANISATION} am {DATUM}",
  announced: true,
  announcement: "Tag bekannt",
  impactOnOperation: "gering",
  initialSituation: "Ein {WOCHENTAG}, {UHRZEIT} Uhr",
  schedule: [
    { minute: 60, text: "Schluss" },
    { minute: -15, text: "Einweisung" },
    { minute: 0, text: "Beginn" },
  ],
  goals: [{ id: "z", text: "Ziel", criterion: "Kriterium" }],
  roles: [
    { id: "lead", name: "Stabsleitung", part: "player", exerciseRole: "participant", task: "führt" },
    { id: "control", name: "Übungsleitung", part: "control", exerciseRole: "director", task: "spielt ein" },
    { id: "author", name: "Autorin", part: "evaluation", exerciseRole: "author", task: "schreibt" },
  ],
  injects: [
    {
      number: "R1",
      minute: null,
      from: "control",
      to: "lead",
      channel: "note",
      text: "Reserve",
      condition: "zu leicht",
      expected: "Antwort",
      goals: [],
    },
    {
      number: "1",
      minute: 5,
      from: "control",
      to: "lead",
      channel: "phone",
      text: "{HAUS} steht",
      condition: null,
      expected: "Lage feststellen",
      goals: ["z"],
    },
  ],
  riskAssessment: "gering",
  abortCriteria: ["Ereignis"],
  involvement: ["Personalrat"],
  evaluationQuestions: ["Was war gut?"],
  materials: [],
  variants: [{ title: "Schwerer", change: "{HAUS} brennt." }],
  artificialities: [],
  safetyRules: ["ÜBUNG"],
};

const input: ScenarioInput = {
  id: "ÜB-1",
  organisation: "Landesamt",
  date: "2027-03-09",
  startsAt: "23:50",
  place: "Raum 1",
  placeholders: { HAUS: "Haus C" },
};

function made(change: Partial<ScenarioInput> = {}) {
  const result = instantiateScenario(scenario, { ...input, ...change });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test("times count from the first entry of the schedule and go on after midnight", () => {
  const exercise = made();
  expect(exercise.schedule).toEqual([
    { at: "23:50", text: "Einweisung" },
    { at: "00:05", text: "Beginn" },
    { at: "01:05", text: "Schluss" },
  ]);
  expect([exercise.startsAt, exercise.endsAt]).toEqual(["23:50", "01:05"]);
  expect(exercise.injects.map(({ number, plannedAt, kind }) => [number, plannedAt, kind])).toEqual([
    ["1", "00:10", "mandatory"],
    ["R1", null, "reserve"],
  ]);
});

test("texts take the authority's words, its name, the day and the clock of the event", () => {
  const exercise = made({ startsAt: "08:00" });
  expect(exercise.title).toBe("Probe in Haus C");
  expect(exercise.initialSituation).toBe("Ein Dienstag, 08:15 Uhr");
  expect(exercise.method).toContain("Stabsübung von Landesamt am 09.03.2027");
  expect(exercise.injects[0]?.text).toBe("Haus C steht");
  expect(exercise.injects[1]?.text).toBe("Reserve\nBedingung: zu leicht");
});

test("goals are numbered for people, and the script speaks of the same goals", () => {
  const exercise = made();
  expect(exercise.goals.map(({ id }) => id)).toEqual(["Z1"]);
  expect(exercise.injects.flatMap(({ goals }) => goals)).toEqual(["Z1"]);
});

test("people take their roles, vacant roles are named by their function and never look alike", () => {
  const exercise = made({ people: { lead: ["Ada Beispiel", " Bo Muster "], author: [""] } });
  expect(exercise.roles).toEqual([
    { role: "participant", name: "Ada Beispiel", function: "Stabsleitung" },
    { role: "participant", name: "Bo Muster", function: "Stabsleitung" },
    { role: "director", name: "noch zu benennen: Übungsleitung", function: "Übungsleitung" },
    { role: "author", name: "noch zu benennen: Autorin", function: "Autorin" },
  ]);
  expect([exercise.preparedBy, exercise.conductedBy]).toEqual([
    "noch zu benennen: Autorin",
    "noch zu benennen: Übungsleitung",
  ]);
});

test("the first kind is taken unless another suitable one is asked for", () => {
  expect(made().kind).toBe("staff-exercise");
  expect(made({ kind: "plan-walkthrough" }).kind).toBe("plan-walkthrough");
});

test.each<[string, Partial<ScenarioInput>, unknown]>([
  [
    "a blank value",
    { placeholders: { HAUS: "  " } },
    { code: "scenario.placeholders-unfilled", names: ["HAUS"] },
  ],
  ["no value", { placeholders: {} }, { code: "scenario.placeholders-unfilled", names: ["HAUS"] }],
  [
    "an authority without name",
    { organisation: "" },
    { code: "scenario.placeholders-unfilled", names: ["ORGANISATION"] },
  ],
  [
    "a kind it is not made for",
    { kind: "functional-test" },
    { code: "scenario.kind-unsuited", kind: "functional-test" },
  ],
  ["an unknown variant", { variant: "Nachts" }, { code: "scenario.variant-unknown", variant: "Nachts" }],
  [
    "a day that does not exist",
    { date: "2027-02-30" },
    { code: "scenario.exercise-invalid", paths: ["plannedOn"] },
  ],
  [
    "a clock that does not exist",
    { startsAt: "24:00" },
    { code: "scenario.exercise-invalid", paths: ["startsAt"] },
  ],
  [
    "a value too long for a title",
    { placeholders: { HAUS: "x".repeat(400) } },
    { code: "scenario.exercise-invalid", paths: ["title"] },
  ],
  [
    "a value that cannot be printed",
    { placeholders: { HAUS: "a\u0000b" } },
    { code: "scenario.exercise-invalid", paths: ["title", "injects.0.text"] },
  ],
])("refuses %s", (_, change, error) => {
  expect(instantiateScenario(scenario, { ...input, ...change })).toEqual({ ok: false, error });
});

test("refuses a placeholder that a text uses and nobody declared", () => {
  const result = instantiateScenario({ ...scenario, summary: "Ohne {WERT}" }, input);
  expect(result).toEqual({ ok: false, error: { code: "scenario.placeholders-unfilled", names: ["WERT"] } });
});

test("refuses a script that does not fit into one day of clock times", () => {
  const schedule = [...scenario.schedule, { minute: 1425, text: "Tag 2" }];
  const result = instantiateScenario({ ...scenario, schedule }, input);
  expect(result).toEqual({ ok: false, error: { code: "scenario.longer-than-a-day" } });
});

test("a value is put in as it is, even when it looks like a placeholder or a replacement pattern", () => {
  const value = fc.oneof(
    fc.constantFrom("{HAUS}", "{ORGANISATION}", "$&", "$1", "\\"),
    fc.string({ maxLength: 40 }),
  );
  fc.assert(
    fc.property(value, (haus) => {
      const result = instantiateScenario(scenario, { ...input, placeholders: { HAUS: haus } });
      if (result.ok) expect(result.value.injects[0]?.text).toBe(`${haus.trim()} steht`);
      else expect(haus).toMatch(/^\s*$|[\p{Cc}\p{Surrogate}]/u);
    }),
  );
});

test("every start keeps the distances between the times", () => {
  const clock = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
  fc.assert(
    fc.property(clock, (startsAt) => {
      const exercise = made({ startsAt });
      expect(exercise.schedule.map(({ at }) => minutesBetween(startsAt, at))).toEqual([0, 15, 75]);
      expect(minutesBetween(startsAt, exercise.injects[0]?.plannedAt ?? "")).toBe(20);
    }),
  );
});
