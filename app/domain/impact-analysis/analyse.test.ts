import fc from "fast-check";
import { expect, test } from "vitest";

import golden from "#tests/golden/lfms.expected.json" with { type: "json" };
import input from "#tests/golden/lfms.input.json" with { type: "json" };
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";

import { aDocument, aResource, lfms } from "#tests/factories/exchange-document.ts";

import { analyse, analyseChecked, buildModel, explain } from "./index.ts";

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

test("an unsound document is refused with its problems instead of being analysed", () => {
  const circle = lfms((content) => (content.resources[17]!.requires = ["R-07"]));
  const result = analyseChecked(circle);
  expect(result.ok ? [] : result.error.map((problem) => problem.code)).toEqual(["resources.circle"]);
  expect(() => analyse(circle)).toThrow("circle");
});

test("what the check lets pass is analysed, whatever figures it holds", () => {
  const figure = fc.oneof(fc.double(), fc.constantFrom(0, 1e6, 1e308, 5e-324, 0.1), fc.constant(null));
  const change = fc.record({ process: fc.nat(14), resource: fc.nat(17), use: fc.nat(35), figure });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const changed = lfms();
      for (const { process, resource, use, figure: value } of changes) {
        changed.processes[process]!.rtoHours = value;
        changed.resources[resource]!.netRtaHours = value;
        Object.assign(changed.resourceUses[use]!, { leadHours: value });
      }
      const result = analyseChecked(changed);
      expect(result.ok ? result.value.processes.length : result.error.length).toBeGreaterThan(0);
    }),
  );
});

test("a chain of 20,000 resources is analysed and explained without running out of depth", () => {
  const resources = Array.from({ length: 20_000 }, (_, at) =>
    aResource(`R-${String(at).padStart(5, "0")}`, {
      requires: at === 0 ? [] : [`R-${String(at - 1).padStart(5, "0")}`],
    }),
  );
  const model = buildModel(aDocument({ resources }));
  const last = { kind: "resource", id: "R-19999", value: "totalRtaHours" } as const;
  expect(model.results.resources.at(-1)!.totalRtaHours).toBe(40_000);
  expect(explain(model, last)!.path).toHaveLength(20_000);
});
