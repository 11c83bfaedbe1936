import { expect, test } from "vitest";

import { exerciseObject, measureObject, planObject, processObject, resourceObject } from "./object-of.ts";

const people = [
  { id: "P-1", firstName: "Eva", lastName: "Muster" },
  { id: "P-2", firstName: "Ole", lastName: "Doppel" },
  { id: "P-3", firstName: "Ole", lastName: "Doppel" },
];

const roleOf = (name: string) => ({ role: "participant" as const, name, function: "" });

test("an exercise belongs to the people it names, a doubtful or unknown name to nobody", () => {
  const roles = ["Eva Muster", "P-2", "Ole Doppel", "Ina Fremd"].map(roleOf);
  expect(exerciseObject({ roles }, people).people).toEqual(["P-1", "P-2", null, null]);
});

test.each([
  ["Eva Muster", { unit: "Eva Muster", people: ["P-1"] }],
  ["Ref. 31", { unit: "Ref. 31", people: [null] }],
  ["", { unit: null, people: [null] }],
])("a measure of %j belongs to %j", (responsible, object) => {
  expect(measureObject({ responsible }, people)).toEqual(object);
});

test("a plan belongs to its owner, holders and deputies", () => {
  const roles = [{ role: "Leitung", holder: "P-1", deputies: ["P-2"], duties: "" }];
  expect(planObject({ unit: "Ref. 31", owner: "P-3", roles })).toEqual({
    unit: "Ref. 31",
    people: ["P-3", "P-1", "P-2"],
  });
});

test("processes and resources belong to the people and the unit they name", () => {
  expect(processObject({ unit: "Ref. 31", owner: "P-1" })).toEqual({
    unit: "Ref. 31",
    people: ["P-1", null],
  });
  expect(resourceObject({ responsiblePerson: "P-2" })).toEqual({ unit: null, people: ["P-2"] });
});
