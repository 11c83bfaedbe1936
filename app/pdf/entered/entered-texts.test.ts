import { expect, test } from "vitest";

import { enteredTexts } from "./entered-texts.ts";

const source = {
  organisation: "Landesamt für Muster",
  units: ["Referat 13 – Haushalt und Kasse", "Archiv (Papier)", "Leitung"],
  status: "time-critical",
  id: "R-14",
  hours: 4,
  plan: "Overview",
};
const { split } = enteredTexts(source, { title: "Overview" });
const entered = (line: string) =>
  split(line)
    .filter((piece) => piece.entered)
    .map(({ text }) => text.trim());

test.each([
  ["Landesamt für Muster", ["Landesamt für Muster"]],
  ["Deputy: Leitung, Archiv (Papier)", ["Leitung", "Archiv (Papier)"]],
  ["R-14 Archiv (Papier) · ☎ Leitung 112", ["Archiv (Papier)", "Leitung"]],
  ["Referat 13 – Haushalt und Kasse → 12", ["Referat 13 – Haushalt und Kasse"]],
  ["time-critical", []],
  ["Overview", []],
  ["Leitungen of the office", []],
  ["R-14", []],
])("in %j the entered texts are %j", (line, found) => {
  expect(entered(line)).toEqual(found);
});

test("the pieces together are the line", () => {
  const line = "Deputy: Leitung (Archiv (Papier)); R-14 · Referat 13 – Haushalt und Kasse …";
  expect(
    split(line)
      .map(({ text }) => text)
      .join(""),
  ).toBe(line);
});
