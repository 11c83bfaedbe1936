import fc from "fast-check";
import { expect, test } from "vitest";

import { lfms } from "#tests/factories/exchange-document.ts";

import { parseExchangeDocument, problemText } from "./index.ts";
import { locateJsonError } from "./locate-json-error.ts";

test("a file gives its document, with or without a byte order mark", () => {
  const text = JSON.stringify(lfms());
  expect(parseExchangeDocument(text)).toEqual({ ok: true, value: lfms() });
  expect(parseExchangeDocument(`\uFEFF${text}`).ok).toBe(true);
});

test("broken JSON gives one sentence with line and column", () => {
  const result = parseExchangeDocument('{\n  "format": "bcm-exchange/1",\n  "organisation": {,}\n}');
  if (result.ok) throw new Error("the text is not JSON");
  expect(result.error).toHaveLength(1);
  const [problem] = result.error;
  expect(problem!.message).toContain("Zeile 3, Spalte 20");
  expect(problemText(problem!, "en")).toContain("line 3, column 20");
});

test.each<[string, number, number]>([
  ["", 1, 1],
  ["[1,2", 1, 5],
  ["[1,]", 1, 4],
  ['{"a":1,}', 1, 8],
  ['{"a" 1}', 1, 6],
  ["{a:1}", 1, 2],
  ["[01]", 1, 3],
  ["[1] 2", 1, 5],
  ['["a\nb"]', 1, 2],
  ["NaN", 1, 1],
  ["[1,\r\n 2,\r\n x]", 3, 2],
  ["[}", 1, 2],
  ["nul", 1, 1],
])("%j stops being JSON at line %i, column %i", (text, line, column) => {
  expect(() => JSON.parse(text) as unknown).toThrow();
  expect(locateJsonError(text)).toEqual({ line, column });
});

test("the search for the place agrees with JSON.parse on what JSON is", () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const mutated = fc
    .tuple(fc.json(), fc.nat(200), fc.constantFrom("", ",", "}", "]", '"', "\\", "1", " ", "\n", "\u0001"))
    .map(
      ([text, at, sign]) =>
        text.slice(0, at % (text.length + 1)) + sign + text.slice((at + 1) % (text.length + 1)),
    );
  fc.assert(
    fc.property(fc.oneof(fc.json(), mutated), (text) => {
      expect(locateJsonError(text) === null).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["deep lists", "[".repeat(200_000)],
  ["deep closed lists", "[".repeat(200_000) + "]".repeat(200_000)],
  ["deep objects", '{"a":'.repeat(100_000)],
  ["a huge text", `"${"x".repeat(3_000_000)}"`],
  ["a huge open text", `"${"x".repeat(20_000_000)}`],
  ["endless blank lines", "\n".repeat(20_000_000)],
  ["a number that never ends", `[${"1".repeat(20_000_000)}`],
])("%s are refused without a crash", (_, text) => {
  expect(parseExchangeDocument(text).ok).toBe(false);
});

test("a key named __proto__ in a text is refused by name", () => {
  const text = JSON.stringify(lfms()).replace('"PU":', '"__proto__":[1,1,1,1,1,1],"PU":');
  const result = parseExchangeDocument(text);
  expect(result.ok ? [] : result.error.map((problem) => problem.code)).toContain("schema.unknown-key");
});
