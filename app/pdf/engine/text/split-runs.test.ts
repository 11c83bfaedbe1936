import { expect, test } from "vitest";
import { isPlainText, splitRuns } from "./split-runs.ts";

const coverage = {
  Text: (codePoint: number) => codePoint < 0x250,
  Symbol: (codePoint: number) => codePoint < 0x3000,
};
const strict = { mode: "error" as const, onReplace: () => undefined };

test.each([
  ["Text", [{ text: "Text", font: "Text" }]],
  [
    "☐ tun",
    [
      { text: "☐", font: "Symbol" },
      { text: " tun", font: "Text" },
    ],
  ],
  [
    "a→b",
    [
      { text: "a", font: "Text" },
      { text: "→", font: "Symbol" },
      { text: "b", font: "Text" },
    ],
  ],
  ["", [{ text: "", font: "Text" }]],
])("%j is set in %j", (text, runs) => {
  expect(splitRuns(text, "Text", coverage, strict)).toEqual(runs);
});

test("the wanted font is used for everything it has", () => {
  expect(splitRuns("a→b", "Symbol", coverage, strict)).toEqual([{ text: "a→b", font: "Symbol" }]);
});

test("a character that no font has is named", () => {
  expect(() => splitRuns("x🧯", "Text", coverage, strict)).toThrow(/U\+1F9EF in „x🧯“/);
});

test("or becomes a box with one warning each", () => {
  const warnings: string[] = [];
  const policy = { mode: "replace" as const, onReplace: (message: string) => warnings.push(message) };
  expect(splitRuns("x🧯🧯", "Text", coverage, policy)).toEqual([
    { text: "x", font: "Text" },
    { text: "□□", font: "Symbol" },
  ]);
  expect(warnings).toHaveLength(2);
});

test("plain text is everyday Latin without anything to clean", () => {
  expect(["Grüße 5 %", "a\u00A0b", "a→", "a\tb"].map(isPlainText)).toEqual([true, false, false, false]);
});
