import { expect, test } from "vitest";

import { measureStatusSchema, type Measure } from "../exchange/index.ts";
import { isImprovementSilent, isOverdue, isTaskOf, missingData } from "./measure-rules.ts";
import { moveMeasure, nextMeasureStatuses } from "./measure-status.ts";

function measure(facts: Partial<Measure> = {}): Measure {
  return {
    id: "M-01",
    need: "Liste fehlt auf Papier",
    cause: "nie gedruckt",
    action: "Teil E drucken",
    responsible: "Ref. 12",
    priority: "high",
    dueOn: "2026-06-30",
    means: "1 Tag",
    status: "open",
    details: "",
    source: "exercise",
    kind: "correction",
    subjects: [],
    ...facts,
  };
}

const said = { reason: "geprüft", today: "2026-07-01" };

test("every pair of states is either a declared step or refused", () => {
  for (const from of measureStatusSchema.options)
    for (const to of measureStatusSchema.options)
      expect(moveMeasure(measure({ status: from }), to, said).ok, `${from} → ${to}`).toBe(
        nextMeasureStatuses(from).includes(to),
      );
});

test("an effect that was not seen sends the measure back to work and says why", () => {
  const back = moveMeasure(measure({ status: "done", details: "gedruckt" }), "in-progress", said);
  expect(back).toMatchObject({
    ok: true,
    value: { status: "in-progress", details: "gedruckt\n2026-07-01: geprüft" },
  });
});

test.each([
  ["rejected", "open"],
  ["postponed", "open"],
  ["effective", "done"],
] as const)("%s needs a reason", (to, status) => {
  const refused = moveMeasure(measure({ status }), to, { reason: " ", today: "2026-07-01" });
  expect(refused).toEqual({ ok: false, error: { code: "measure.reason-missing" } });
});

test("without its mandatory data a measure does not go on (V-62)", () => {
  const incomplete = measure({ cause: " ", means: "" });
  expect(missingData(incomplete)).toEqual(["cause", "means"]);
  expect(moveMeasure(incomplete, "in-progress", said)).toEqual({
    ok: false,
    error: { code: "measure.data-missing" },
  });
  expect(moveMeasure(incomplete, "rejected", said).ok).toBe(true);
});

test.each([
  ["open", "2026-06-30", false],
  ["open", "2026-07-01", true],
  ["in-progress", "2026-07-01", true],
  ["done", "2026-07-01", false],
  ["postponed", "2026-07-01", false],
  ["rejected", "2026-07-01", false],
] as const)("%s at %s is overdue: %s (V-60)", (status, today, overdue) => {
  expect(isOverdue(measure({ status }), today)).toBe(overdue);
});

test("my tasks are those that name me, my id or my unit", () => {
  const worker = { personId: "P-Krause", name: "Bernd Krause", units: ["Ref. 12"] };
  const mine = (responsible: string) => isTaskOf({ responsible }, worker);
  expect([mine("Ref. 12"), mine("IT, Bernd Krause"), mine("P-Krause"), mine("Ref. 1"), mine("")]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  ["2026-05-27T08:00:00.000Z", false],
  ["2026-05-26T23:00:00.000Z", true],
  ["2026-05-26", true],
  [null, false],
] as const)(
  "with the last new measure of %s the plan has been silent for too long: %s (V-61)",
  (last, silent) => {
    expect(isImprovementSilent(last, "2026-11-23")).toBe(silent);
  },
);
