import { expect, test } from "vitest";

import { USUAL_PARAMETERS } from "#app/domain/exchange/index.ts";

import { damageWords } from "./damage-words.ts";

const namesOf = ({ damageScenarios, damageLevels }: typeof USUAL_PARAMETERS) =>
  [...damageScenarios, ...damageLevels].map(({ name }) => name);

test("every usual damage scenario and level has English words of its own", () => {
  const german = namesOf(USUAL_PARAMETERS);
  const english = namesOf(damageWords(USUAL_PARAMETERS, "en"));
  expect(english.filter((name, at) => name === german[at])).toEqual([]);
  expect(new Set(english).size).toBe(german.length);
});

test("words an authority has chosen itself, and pages in German, stay as they are", () => {
  const own = { ...USUAL_PARAMETERS, damageLevels: [{ level: 1, name: "kaum spürbar" }] };
  expect(damageWords(own, "en").damageLevels).toEqual([{ level: 1, name: "kaum spürbar" }]);
  expect(damageWords(USUAL_PARAMETERS, "de")).toBe(USUAL_PARAMETERS);
});
