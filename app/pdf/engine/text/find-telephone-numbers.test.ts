import { expect, test } from "vitest";
import { findTelephoneNumbers } from "./find-telephone-numbers.ts";

test.each([
  ["Mobil 0170 0000-155", ["0170 0000-155"]],
  ["0351 555-1000 0170 0000-155", ["0351 555-1000", "0170 0000-155"]],
  ["+49 351 555-12, dann +49 (0)351 555 12", ["+49 351 555-12", "+49 (0)351 555 12"]],
  ["(0351) 555-1", ["(0351) 555-1"]],
  ["0351/555 12 oder 0351 / 555 12", ["0351/555 12", "0351 / 555 12"]],
  ["Notruf 112 wählen, Polizei 110", ["Notruf 112", "Polizei 110"]],
  ["☎ 112 und ☎ 0351 555-0", ["112", "0351 555-0"]],
  ["0800 110 0333", ["0800 110 0333"]],
  ["116 117", ["116 117"]],
  ["Stand 01.11.2026 um 08:00 - 16:00", []],
  ["0 24 48 72 Stunden", []],
  ["seit 2026-11-23, 2,5 100 GP-02", []],
  ["110 Personen", ["110"]],
])("%j has the numbers %j", (text, numbers) => {
  expect(findTelephoneNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(numbers);
});
