import fc from "fast-check";
import { expect, test } from "vitest";

import { COMMON_WORDS } from "./common-words.ts";
import { passwordProblem } from "./password-rules.ts";

const CONTEXT = ["b.koerner", "Birgit Körner", "Landesamt für Mustersachen", "LfMS"];
const ENDINGS = [
  "1",
  "123",
  "1234",
  "12345",
  "123456",
  "2024",
  "2025",
  "2026",
  "!",
  "01",
  "007",
  "!1",
  "2026!",
  "#1",
];

/** The favourites of leaked lists, brought to the required length the way people do it. */
function* popularPasswords(): Generator<string> {
  for (const word of COMMON_WORDS) {
    for (const ending of ENDINGS) {
      const base = word.charAt(0).toUpperCase() + word.slice(1) + ending;
      yield base.length >= 12 ? base : base.repeat(Math.ceil(12 / base.length));
      yield base.padEnd(12, "!");
    }
  }
}

test("none of more than 3,000 popular passwords is accepted", () => {
  const all = [...popularPasswords()];
  expect(all.length).toBeGreaterThan(3_000);
  expect(all.filter((password) => passwordProblem(password, CONTEXT) === null)).toEqual([]);
});

test.each([
  "P@ssw0rt2026!",
  "qwertzuiop123",
  "qwertyuiop12",
  "aaaaaaaaaaaa",
  "123456789012",
  "abcdefghijkl",
  "Landesamt-2026",
  "Birgit.Koerner1",
  "lfms-lfms-lfms",
  "poiuztrewq99",
])("the guessable password %s is refused", (password) => {
  expect(passwordProblem(password, CONTEXT)).toBe("password.guessable");
});

test.each([
  "zwölf Tassen Tee im Nebelwald",
  "k8Rw2xLqPz9v",
  "Vier Dachdecker suchen Quitten",
  "gruqoxnivebalt",
  `${"Quittenbrot zu Fahrrad ".repeat(5)}Ende ok`,
])("the good password %s is accepted", (password) => {
  expect(passwordProblem(password, CONTEXT)).toBeNull();
});

test.each([
  ["", "password.too-short"],
  ["k8Rw2xLqPz9", "password.too-short"],
  ["k8Rw2xLqPz9v".repeat(11), "password.too-long"],
])("length counts: %s", (password, problem) => {
  expect(passwordProblem(password, CONTEXT)).toBe(problem);
});

test("no text of any kind makes the rule fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (password) => {
      const problem = passwordProblem(password, CONTEXT);
      return problem === null || problem.startsWith("password.");
    }),
  );
});
