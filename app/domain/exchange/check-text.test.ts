import fc from "fast-check";
import { expect, test } from "vitest";

import { lfms } from "#tests/factories/exchange-document.ts";

import { parseExchangeDocument, problemText } from "./index.ts";
import { findDuplicateKeys } from "./find-duplicate-keys.ts";
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

test("a key that stands twice in one object is named with its place, and the last one never wins in silence", () => {
  const text = JSON.stringify(lfms(), null, 2).replace(
    '  "processes": [',
    '  "processes": [],\n  "processes": [',
  );
  const result = parseExchangeDocument(text);
  if (result.ok) throw new Error("the key stands twice");
  const line = text.split("\n").findLastIndex((each) => each.startsWith('  "processes": [')) + 1;
  expect(result.error).toEqual([
    expect.objectContaining({
      code: "json.duplicate-key",
      path: "$.processes",
      values: { key: "processes", line, column: 3 },
    }),
  ]);
  expect(problemText(result.error[0]!, "en")).toContain(`line ${line}, column 3`);
});

test.each<[string, readonly (readonly [path: (string | number)[], line: number, column: number])[]]>([
  ['{"a":{"b":1},"b":{"b":2}}', []],
  ['[{"a":1},{"a":2}]', []],
  ['{"a":"a","b":"{\\"a\\":1}"}', []],
  ['{"a":1,"\\u0061":2}', [[["a"], 1, 8]]],
  ['{"x":[0,{"k":1,\r\n "k":2}]}', [[["x", 1, "k"], 2, 2]]],
  ['{"__proto__":1,"__proto__":2}', [[["__proto__"], 1, 16]]],
  ['{"a\\\\":1,"a\\\\":2,"a":3}', [[["a\\"], 1, 10]]],
])("in %s the keys that stand twice are %j", (text, expected) => {
  expect(findDuplicateKeys(text).map(({ path, line, column }) => [path, line, column])).toEqual(expected);
});

test("without equal keys nothing is found, whatever the JSON is", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(findDuplicateKeys(JSON.stringify(JSON.parse(text)))).toEqual([]);
    }),
  );
});

test("hostile texts full of equal keys end with a handful of problems", () => {
  const many = `{${Array.from({ length: 200_000 }, () => '"k":1').join(",")}}`;
  expect(findDuplicateKeys(many)).toHaveLength(100);
  const deep = `${'{"a":'.repeat(3000)}{"a":1,"a":2}${"}".repeat(3000)}`;
  expect(findDuplicateKeys(deep)[0]?.path).toHaveLength(20);
  expect(findDuplicateKeys(`{"${"\\\\".repeat(2_000_000)}":1}`)).toEqual([]);
});

test.each<[string, (text: string) => string, string, string]>([
  [
    "a list as the file",
    () => "[]",
    "Die Datei hat nicht den verlangten Aufbau: Erwartet wird Objekt.",
    "object",
  ],
  ["a text for a number", put("bufferHours", '"x"'), "Erwartet wird Zahl.", "number"],
  ["an endless number", put("bufferHours", "1e999"), "„bufferHours“ ist zu groß", "too big"],
  [
    "a duration nobody can tell from nothing",
    put("bufferHours", "1e-9"),
    "„bufferHours“ ist zu klein",
    "too small",
  ],
  ["half a level", put("intolerabilityLevel", "2.5"), "Erwartet wird ganze Zahl.", "whole number"],
  ["a text for a list", put("horizonsHours", '"x",\n"format2":['), "Erwartet wird Liste.", "list"],
  ["a code with a blank", put("code", '"a b"'), "nur Buchstaben, Ziffern und Bindestriche", "hyphens"],
])("%s is explained in words of people, in both languages", (_, change, german, english) => {
  const result = parseExchangeDocument(change(JSON.stringify(lfms(), null, 2)));
  if (result.ok) throw new Error("the file is not sound");
  const texts = result.error
    .map((each) => `${problemText(each, "de")} | ${problemText(each, "en")}`)
    .join(" ");
  expect(texts).toContain(german);
  expect(texts).toContain(english);
  expect(texts).not.toMatch(/„\$“|\^\[/);
});

/** Puts another value behind the first occurrence of a key. */
function put(key: string, value: string): (text: string) => string {
  return (text) => text.replace(new RegExp(`"${key}": ?("[^"]*"|[\\d.]+|\\[)`), () => `"${key}": ${value}`);
}
