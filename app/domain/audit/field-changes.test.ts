import { expect, test } from "vitest";

import { fieldChanges } from "./field-changes.ts";
import { separatePersonal } from "./personal-fields.ts";

test("only what differs is told, on the side where it was", () => {
  const changes = fieldChanges(
    { id: "1", a: [1], b: null, gone: "x" },
    { id: "1", a: [1], b: 0, fresh: true },
  );
  expect(changes).toEqual({ before: { b: null, gone: "x" }, after: { b: 0, fresh: true } });
});

test("a new and a removed record tell everything on one side", () => {
  expect(fieldChanges(null, { a: 1 })).toEqual({ before: {}, after: { a: 1 } });
  expect(fieldChanges({ a: 1 }, null)).toEqual({ before: { a: 1 }, after: {} });
});

test("the order of keys inside a field is no change", () => {
  expect(fieldChanges({ m: { a: 1, b: 2 } }, { m: { b: 2, a: 1 } })).toEqual({ before: {}, after: {} });
});

test("personal values and the free reason leave the event, everything else stays", () => {
  const { event, personal } = separatePersonal({
    action: "record.changed",
    actor: "account",
    organisationId: "o",
    object: { kind: "person", code: "P-1", version: 3 },
    payload: { changes: { before: { phone: "1" }, after: { phone: "2", active: false } } },
    reason: "auf Wunsch von Frau Muster",
  });
  expect(event).toEqual({
    action: "record.changed",
    actor: "account",
    organisationId: "o",
    object: { kind: "person", code: "P-1", version: 3 },
    payload: { changes: { before: {}, after: { active: false } } },
  });
  expect(Object.fromEntries(personal)).toEqual({
    "before.phone": "1",
    "after.phone": "2",
    reason: "auf Wunsch von Frau Muster",
  });
});
