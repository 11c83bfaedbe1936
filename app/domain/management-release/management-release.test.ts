import { expect, test } from "vitest";

import { canonicalJson } from "#app/domain/audit/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import {
  codeOfSubject,
  partDifference,
  readReleasedPart,
  releasedPart,
  releaseState,
  type ReleaseSources,
  type ReleaseSubject,
  subjectOfCode,
  yearPlanChanges,
} from "./index.ts";

const RESPONSE: ReleaseSubject = { kind: "response" };
const YEAR: ReleaseSubject = { kind: "year-plan", year: 2026 };

function sources(): ReleaseSources {
  const { baoRoles = [], people = [], exercises = [], parameters, rulesOfProcedure } = lfmsDocument();
  return {
    ...{ baoRoles, people, exercises, parameters },
    rulesOfProcedure: rulesOfProcedure ?? null,
    presentYear: 2026,
  };
}

/** The part after somebody has changed the content; null must not happen here. */
function partOf(subject: ReleaseSubject, change: Partial<ReleaseSources> = {}) {
  const part = releasedPart(subject, { ...sources(), ...change });
  if (!part) throw new Error("nothing to release");
  return part;
}

function differences(subject: ReleaseSubject, change: Partial<ReleaseSources>): string[] {
  return partDifference(partOf(subject), partOf(subject, change), "de").map(
    ({ id, change: kind, fields }) => `${kind} ${id}: ${fields.map(({ label }) => label).join(", ")}`,
  );
}

test.each([
  ["response", { kind: "response" }],
  ["parameters", { kind: "parameters" }],
  ["year-plan-2026", { kind: "year-plan", year: 2026 }],
] as const)("the code %s names its subject and back", (code, subject) => {
  expect(subjectOfCode(code)).toEqual(subject);
  expect(codeOfSubject(subject)).toBe(code);
});

test.each(["", "plan", "year-plan-", "year-plan-26", "year-plan-2026x", "year-plan-1999"])(
  "the code „%s“ names nothing",
  (code) => {
    expect(subjectOfCode(code)).toBeNull();
  },
);

test("another deputy is a difference of the BAO, a first step on the role card is none", () => {
  const { baoRoles } = sources();
  const [first] = baoRoles;
  const changed = (change: object) =>
    baoRoles.map((role) => (role.id === first?.id ? { ...role, ...change } : role));
  expect(differences(RESPONSE, { baoRoles: changed({ firstSteps: ["Fenster schließen"] }) })).toEqual([]);
  expect(differences(RESPONSE, { baoRoles: changed({ deputies: ["P-Krause"] }) })).toEqual([
    expect.stringContaining(`changed ${first?.id}:`),
  ]);
});

test("a new name of a person changes nothing about who was released", () => {
  const people = sources().people.map((person) => ({ ...person, lastName: "Umbenannt" }));
  expect(differences(RESPONSE, { people })).toEqual([]);
});

test("the part keeps the names of the people it names and of nobody else", () => {
  const { people, baoRoles = [] } = partOf(RESPONSE);
  const named = new Set(baoRoles.flatMap(({ holder, deputies }) => [holder, ...deputies]));
  expect(people.length).toBeGreaterThan(0);
  expect(people.every(({ id }) => named.has(id))).toBe(true);
  expect(Object.keys(people[0] ?? {}).toSorted()).toEqual(["firstName", "id", "lastName"]);
});

test("a moved exercise is a difference of the year plan, a held one is none, a cancelled one is missing", () => {
  const { exercises } = sources();
  const changed = (change: object) =>
    exercises.map((each) => (each.id === "ÜB-06" ? { ...each, ...change } : each));
  expect(differences(YEAR, { exercises: changed({ status: "conducted" }) })).toEqual([]);
  expect(differences(YEAR, { exercises: changed({ plannedOn: "2026-12-03" }) })).toEqual([
    "changed ÜB-06: Termin",
  ]);
  expect(differences(YEAR, { exercises: changed({ status: "cancelled" }) })).toEqual([
    expect.stringMatching(/^removed ÜB-06/),
  ]);
});

test("the year plan counts what was moved, is new, is missing or changed otherwise, each exercise once", () => {
  const { exercises } = sources();
  const now = exercises.flatMap((each) => {
    if (each.id === "ÜB-01") return [];
    if (each.id === "ÜB-02") return [{ ...each, plannedOn: "2026-12-01", audience: "alle" }];
    return each.id === "ÜB-03"
      ? [
          { ...each, audience: "alle" },
          { ...each, id: "ÜB-99" },
        ]
      : [each];
  });
  const objects = partDifference(partOf(YEAR), partOf(YEAR, { exercises: now }), "de");
  expect(yearPlanChanges(objects)).toEqual({ moved: 1, added: 1, removed: 1, changed: 1 });
});

test("exercises without a date count in the present year, those of other years do not", () => {
  const { exercises } = sources();
  const undated = exercises.map((each) => ({ ...each, plannedOn: null }));
  expect(partOf(YEAR, { exercises: undated }).exercises).toHaveLength(exercises.length);
  expect(releasedPart({ kind: "year-plan", year: 2027 }, { ...sources(), exercises: undated })).toBeNull();
});

test("another horizon is a difference of the parameters", () => {
  const { parameters } = sources();
  if (!parameters) throw new Error("no parameters");
  const changed = { ...parameters, bufferHours: parameters.bufferHours + 1 };
  expect(differences({ kind: "parameters" }, { parameters: changed })).toEqual([
    "changed parameters: Puffer (h)",
  ]);
});

test("without an earlier edition everything is new, also where the parameters are the usual ones", () => {
  for (const subject of [RESPONSE, YEAR, { kind: "parameters" } as const]) {
    const all = partDifference(null, partOf(subject), "de");
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ change }) => change))).toEqual(new Set(["added"]));
  }
});

test("where there is nothing, nothing can be released", () => {
  const nothing = { ...sources(), baoRoles: [], exercises: [], parameters: null, rulesOfProcedure: null };
  for (const subject of [RESPONSE, YEAR, { kind: "parameters" } as const])
    expect(releasedPart(subject, nothing)).toBeNull();
});

test("the newest released edition holds while a later one waits or was sent back", () => {
  const edition = (number: number, status: "submitted" | "released" | "returned") => ({ number, status });
  const state = releaseState([
    edition(1, "released"),
    edition(2, "released"),
    edition(3, "returned"),
    edition(4, "submitted"),
  ]);
  expect([state.inForce?.number, state.waiting?.number]).toEqual([2, 4]);
  expect(releaseState([edition(1, "returned")])).toEqual({ inForce: null, waiting: null });
});

test("a frozen part is read again in the order in which people read it", () => {
  const text = JSON.stringify(JSON.parse(canonicalJson(partOf({ kind: "parameters" }))));
  const [first, second] = Object.keys(readReleasedPart(text).parameters ?? {});
  expect([first, second]).toEqual(["horizonsHours", "damageScenarios"]);
  expect(partDifference(readReleasedPart(text), partOf({ kind: "parameters" }), "de")).toEqual([]);
});
