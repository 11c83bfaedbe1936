import { expect, test } from "vitest";

import golden from "#tests/golden/lfms.expected.json" with { type: "json" };
import input from "#tests/golden/lfms.input.json" with { type: "json" };
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";

import { analyse, analyseChecked } from "./index.ts";

const document = input as ExchangeDocument;

test("the worked example gives the golden result, key by key and in the same order", () => {
  const { findings, ...values } = analyse(document);
  expect(values).toEqual(golden);
  expect(JSON.stringify(values)).toBe(JSON.stringify(golden));
  expect(findings.length).toBeGreaterThan(0);
});

test("a checked analysis of the worked example is the same", () => {
  expect(analyseChecked(document)).toEqual({ ok: true, value: analyse(document) });
});
