import { type CopyReceipt, copyReceipts, unconfirmedCopies } from "#app/domain/handbook/index.ts";
import type { HandbookCopy } from "#app/domain/exchange/index.ts";
import type { Deps } from "#app/services/ports.ts";
import type { HandbookReceipt } from "#db/repositories/handbook-receipt.repository.ts";

import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";

export type ReceiptRow = CopyReceipt<HandbookReceipt>;

export const RECEIPT_LIST = {
  sorts: ["number", "holder", "confirmed"],
  filters: { receipt: ["missing", "confirmed"] },
} as const;

export interface ReceiptsView {
  readonly list: PageOf<ReceiptRow>;
  /** Rows whatever is searched for. */
  readonly all: number;
  readonly copies: number;
  readonly missing: readonly Pick<HandbookCopy, "number" | "holder" | "place">[];
}

function isWanted(row: ReceiptRow, { search, filters }: ListRequestView): boolean {
  if (filters["receipt"] && (filters["receipt"] === "missing") !== (row.receipt === null)) return false;
  const { number, holder, place, receipt } = row;
  const words = [number, holder, place, receipt?.confirmedBy, receipt?.recordedByName];
  return search === "" || matches(words.join(" "), search);
}

function sortValue(row: ReceiptRow, sort: string): string | number | null {
  if (sort === "holder") return row.holder || null;
  return sort === "confirmed" ? (row.receipt?.confirmedOn ?? null) : row.number;
}

/** Which copies of an edition have been confirmed, against the distribution list of today. */
export async function receiptsView(
  { repositories }: Deps,
  organisationId: string,
  releaseId: string,
  asked: ListRequestView,
): Promise<ReceiptsView> {
  const settings = await repositories.handbookSettings.find(organisationId);
  const receipts = await repositories.handbookReceipts.list(organisationId, releaseId);
  return receiptsOf(settings?.value.copies ?? [], receipts, asked);
}

/** The receipts of an edition against a distribution list. */
export function receiptsOf(
  copies: readonly HandbookCopy[],
  receipts: readonly HandbookReceipt[],
  asked: ListRequestView,
): ReceiptsView {
  const { sort, descending, page } = asked;
  const rows = copyReceipts(copies, receipts);
  const wanted = rows
    .filter((row) => isWanted(row, asked))
    .toSorted(
      (a, b) => compareValues(sortValue(a, sort), sortValue(b, sort), descending) || a.number - b.number,
    );
  return {
    list: pageOf(wanted, page),
    all: rows.length,
    copies: copies.length,
    missing: unconfirmedCopies(copies, receipts)
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, holder, place }) => ({ number, holder, place })),
  };
}
