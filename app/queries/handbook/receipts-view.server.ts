import { type CopyReceipt, copyReceipts, unconfirmedCopies } from "#app/domain/handbook/index.ts";
import type { HandbookCopy } from "#app/domain/exchange/index.ts";
import type { Deps } from "#app/services/ports.ts";
import type { HandbookReceipt } from "#db/repositories/handbook-receipt.repository.ts";

export type ReceiptRow = CopyReceipt<HandbookReceipt>;

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
  return receiptsOf(settings?.value.copies ?? [], receipts);
}

/** The receipts of an edition against a distribution list. */
export function receiptsOf(
  copies: readonly HandbookCopy[],
  receipts: readonly HandbookReceipt[],
): ReceiptsView {
  return {
    rows: copyReceipts(copies, receipts),
    copies: copies.length,
    missing: unconfirmedCopies(copies, receipts)
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, holder, place }) => ({ number, holder, place })),
  };
}
