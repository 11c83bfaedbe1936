import fc from "fast-check";
import { expect, test } from "vitest";

import { checkDocument } from "#app/domain/exchange/index.ts";
import { fullDocument } from "#tests/factories/full-document.ts";

import { documentToTables, SHEET_KEYS, tablesToChange, type CellContent } from "./index.ts";

const HOSTILE: readonly CellContent[] = [
  null,
  "",
  "–",
  0,
  -0,
  -1,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  "=cmd|' /C calc'!A0",
  "@SUM(1)",
  "__proto__",
  "constructor",
  "a\u0000b",
  "\uD800",
  "1.000",
  "1e308",
  "31.02.2026",
  "GP-1",
  "R-1",
  "x".repeat(9000),
  "a;b;a;;",
  "$&{value}",
];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double(),
);

test("whatever stands in the cells: a sound document or named problems, never an error, and the old one stays", () => {
  const document = fullDocument();
  const before = structuredClone(document);
  const sheets = documentToTables(document, "de");
  const edits = fc.array(fc.tuple(fc.nat(7), fc.nat(3), fc.nat(40), cell), { minLength: 1, maxLength: 4 });
  let taken = 0;
  fc.assert(
    fc.property(edits, fc.subarray([...SHEET_KEYS]), (changes, complete) => {
      const tables = sheets.map(({ name, rows }, sheet) => ({
        name,
        rows: rows.map((row, at) =>
          row.map((old, column) => {
            const edit = changes.find(
              ([s, r, c]) => s === sheet && r % (rows.length + 1) === at && c % row.length === column,
            );
            return edit ? edit[3] : old;
          }),
        ),
      }));
      const change = tablesToChange(document, tables, { complete });
      if (change.ok) {
        taken += 1;
        expect(checkDocument(change.value.document)).toEqual([]);
      } else {
        expect(change.error.length).toBeGreaterThan(0);
        for (const { message } of change.error) expect(message.length).toBeLessThan(600);
      }
      expect(document).toEqual(before);
    }),
    { numRuns: 600 },
  );
  expect(taken).toBeGreaterThan(50);
});

test("tables of nothing but noise are refused with sentences", () => {
  const table = fc.record({
    name: fc.constantFrom("Prozesse", "Ressourcen", "x", "CSV"),
    rows: fc.array(
      fc.array(fc.oneof(cell, fc.constantFrom("Kennung", "Name", "Ressource")), { maxLength: 6 }),
      {
        maxLength: 6,
      },
    ),
  });
  fc.assert(
    fc.property(fc.array(table, { maxLength: 4 }), (tables) => {
      const change = tablesToChange(fullDocument(), tables, { complete: SHEET_KEYS });
      if (change.ok) expect(checkDocument(change.value.document)).toEqual([]);
      else expect(change.error.every(({ message }) => /\S/.test(message))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a flood of problems is cut and says how many there are", () => {
  const rows = [["Kennung", "RTO (h)"], ...Array.from({ length: 3000 }, (_, at) => [`GP-${at}`, "x"])];
  const change = tablesToChange(fullDocument(), [{ name: "Prozesse", rows }]);
  expect(change.ok ? 0 : change.error.length).toBe(1001);
  expect(change.ok ? "" : change.error.at(-1)?.message).toContain("2000");
});
