import { expect, test } from "vitest";

import { areReceiptsLate, receiptDateFault, unconfirmedCopies } from "./receipts.ts";

test("copies without a receipt are missing, a receipt of a copy that is no longer listed changes nothing", () => {
  const copies = [{ number: 1 }, { number: 2 }, { number: 7 }];
  const receipts = [{ copyNumber: 2 }, { copyNumber: 5 }];
  expect(unconfirmedCopies(copies, receipts)).toEqual([{ number: 1 }, { number: 7 }]);
});

test.each([
  ["2026-11-09", "2026-11-23", true],
  ["2026-11-10", "2026-11-23", false],
  ["2026-11-23", "2026-11-23", false],
])("receipts of an edition released on %s are late on %s: %s", (releasedOn, today, late) => {
  expect(areReceiptsLate(releasedOn, today)).toBe(late);
});

test.each([
  ["2026-11-08", "handbook.receipt-before-release"],
  ["2026-11-09", null],
  ["2026-11-23", null],
  ["2026-11-24", "handbook.receipt-ahead"],
])("a receipt of %s for an edition of 9 November, recorded on the 23rd", (confirmedOn, fault) => {
  expect(receiptDateFault(confirmedOn, "2026-11-09", "2026-11-23")).toBe(fault);
});
