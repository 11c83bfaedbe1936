import type { HandbookCopy } from "../exchange/index.ts";
import { daysBetween } from "../shared/days-between.ts";

/** Days after the release within which every copy should be in place; ours, the standard names no number (BSI 200-4, 5.6.4). */
export const RECEIPT_DAYS = 14;

type Copy = Pick<HandbookCopy, "number">;
type Receipt = { readonly copyNumber: number };

/** A copy with the receipt of its holder. */
export interface CopyReceipt<R> extends Pick<HandbookCopy, "number" | "holder" | "place"> {
  /** Null while the holder has not confirmed. */
  readonly receipt: R | null;
  /** False for a confirmed copy that is not in the distribution list; it is then known by its number only. */
  readonly listed: boolean;
}

/** Every copy of a distribution list by number, and after them the confirmed ones that are not in it. */
export function copyReceipts<R extends Receipt>(
  copies: readonly Pick<HandbookCopy, "number" | "holder" | "place">[],
  receipts: readonly R[],
): CopyReceipt<R>[] {
  const ofCopy = new Map(receipts.map((receipt) => [receipt.copyNumber, receipt]));
  const listed = new Set(copies.map(({ number }) => number));
  const left = receipts.filter(({ copyNumber }) => !listed.has(copyNumber));
  return [
    ...copies
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, holder, place }) => {
        return { number, holder, place, receipt: ofCopy.get(number) ?? null, listed: true };
      }),
    ...left.map((receipt) => {
      return { number: receipt.copyNumber, holder: "", place: "", receipt, listed: false };
    }),
  ];
}

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
