import { unconfirmedCopies } from "#app/domain/handbook/index.ts";
import type { HandbookCopy } from "#app/domain/exchange/index.ts";
import type { Deps } from "#app/services/ports.ts";
import type { HandbookReceipt } from "#db/repositories/handbook-receipt.repository.ts";

export interface ReceiptRow extends Pick<HandbookCopy, "number" | "holder" | "place"> {
  /** Null while the holder has not confirmed. */
  readonly receipt: HandbookReceipt | null;
  /** False for a confirmed copy that has left the distribution list; it is then known by its number only. */
  readonly listed: boolean;
}

export interface ReceiptsView {
  readonly rows: readonly ReceiptRow[];
  readonly copies: number;
  readonly missing: readonly Pick<HandbookCopy, "number" | "holder" | "place">[];
}

/** Which copies of an edition have been confirmed, against the distribution list of today. */
export async function receiptsView(
  { repositories }: Deps,
  organisationId: string,
  releaseId: string,
): Promise<ReceiptsView> {
  const settings = await repositories.handbookSettings.find(organisationId);
  const receipts = await repositories.handbookReceipts.list(organisationId, releaseId);
  const copies = (settings?.value.copies ?? []).toSorted((a, b) => a.number - b.number);
  const ofCopy = new Map(receipts.map((receipt) => [receipt.copyNumber, receipt]));
  const listed = new Set(copies.map(({ number }) => number));
  const left = receipts.filter(({ copyNumber }) => !listed.has(copyNumber));
  return {
    rows: [
      ...copies.map(({ number, holder, place }) => ({
        number,
        holder,
        place,
        receipt: ofCopy.get(number) ?? null,
        listed: true,
      })),
      ...left.map((receipt) => ({
        number: receipt.copyNumber,
        holder: "",
        place: "",
        receipt,
        listed: false,
      })),
    ],
    copies: copies.length,
    missing: unconfirmedCopies(copies, receipts).map(({ number, holder, place }) => ({
      number,
      holder,
      place,
    })),
  };
}
