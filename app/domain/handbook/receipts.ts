import type { HandbookCopy } from "../exchange/index.ts";
import { daysBetween } from "../shared/days-between.ts";

/** Days after the release within which every copy should be in place; ours, the standard names no number (BSI 200-4, 5.6.4). */
export const RECEIPT_DAYS = 14;

type Copy = Pick<HandbookCopy, "number">;
type Receipt = { readonly copyNumber: number };

/** Copies of the distribution list as it is today whose holders have not confirmed the edition. */
export function unconfirmedCopies<T extends Copy>(copies: readonly T[], receipts: readonly Receipt[]): T[] {
  const confirmed = new Set(receipts.map(({ copyNumber }) => copyNumber));
  return copies.filter(({ number }) => !confirmed.has(number));
}

/** Whether missing receipts are late, by calendar dates. */
export function areReceiptsLate(releasedOn: string, today: string): boolean {
  return daysBetween(releasedOn, today) >= RECEIPT_DAYS;
}

export type ReceiptDateFault = "handbook.receipt-before-release" | "handbook.receipt-ahead";

/** Message code when a receipt cannot have been given on a day; null where it can. Calendar dates. */
export function receiptDateFault(
  confirmedOn: string,
  releasedOn: string,
  today: string,
): ReceiptDateFault | null {
  if (confirmedOn < releasedOn) return "handbook.receipt-before-release";
  return confirmedOn > today ? "handbook.receipt-ahead" : null;
}
