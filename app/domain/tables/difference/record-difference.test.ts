import fc from "fast-check";
import { expect, test } from "vitest";

import type { Plan } from "#app/domain/exchange/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { anyDocument } from "#tests/factories/arbitrary-document.ts";

import { documentDifference, jsonDifference, recordDifference } from "../index.ts";
import { contentChanges, inverseChanges, TABLE_LISTS } from "./content-changes.ts";

function planDifference(change: (plan: Plan) => void): readonly string[] {
  const plan = lfmsDocument().plans!.find(({ steps }) => steps.length > 2)!;
  const after = structuredClone(plan);
  change(after);
  return recordDifference(plan, after, { language: "de", part: "plans" }).map(
    ({ label, before, after: now }) => `${label}: ${before} > ${now}`,
  );
}

test("two versions of a plan differ in words a person can read", () => {
  expect(
    planDifference((plan) => {
      plan.status = "draft";
      plan.releasedOn = "2026-12-01";
      plan.activation.who = "Lage-Leitung";
    }).map((line) => line.replace(/: .* >/, ": … >")),
  ).toEqual(["Status: … > Entwurf", "Freigegeben am: … > 01.12.2026", "Aktivierung › wer: … > Lage-Leitung"]);
});

test("a step is known by its number: changed, new and gone steps stay one line each", () => {
  const lines = planDifference((plan) => {
    const [first, ...others] = plan.steps;
    plan.steps = [
      ...others.slice(1),
      { ...first!, durationMinutes: 7 },
      { ...first!, number: 99, activity: "Neu" },
    ];
  });
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^Schritte 1 › Dauer: .* > 7 min$/);
  expect(lines[1]).toMatch(/^Schritte 2: .*Tätigkeit: .* > –$/);
  expect(lines[2]).toMatch(/^Schritte 99: – > .*Tätigkeit: Neu/);
});

test("equal values have no difference, whatever the order of their keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonDifference(value, structuredClone(value))).toEqual([]);
    }),
  );
  expect(jsonDifference({ a: 1, b: 2 }, { b: 2, a: 1, c: undefined })).toEqual([]);
});

test("different values always differ in a named place", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const isSame = JSON.stringify(a) === JSON.stringify(b);
      if (!isSame && jsonDifference(a, b).length === 0) expect(sorted(a)).toBe(sorted(b));
    }),
  );
});

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === "object" && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).toSorted())
      : Object.is(field, -0)
        ? 0
        : field,
  );
}

test("differences count added, changed and removed objects and take each other back", () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, after) => {
      const there = documentDifference(before, after, "de").counts;
      const back = documentDifference(after, before, "en").counts;
      expect(back).toEqual({ added: there.removed, changed: there.changed, removed: there.added });
      const inverse = inverseChanges(contentChanges(before, after));
      const again = contentChanges(after, before);
      for (const list of TABLE_LISTS) {
        expect(inverse[list].added).toEqual(again[list].added);
        expect(inverse[list].removed).toEqual(again[list].removed);
        expect(inverse[list].changed).toHaveLength(again[list].changed.length);
      }
    }),
    { numRuns: 60 },
  );
});

test("rows with several fields stand one below the other, simple values in one line", () => {
  const scenarios = [
    { code: "PU", name: "Unversehrtheit" },
    { code: "AE", name: "Aufgaben" },
  ];
  const said = recordDifference(
    null,
    { damageScenarios: scenarios, horizonsHours: [4, 24], tags: ["a", "b"] },
    { language: "de", part: "parameters" },
  ).map(({ after }) => after);
  expect(said[0]?.split("\n")).toHaveLength(2);
  expect(said.slice(1)).toEqual(["4 h · 24 h", "a; b"]);
});
