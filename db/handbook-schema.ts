import type { DateText, InstantText } from "./schema.ts";

/** Edition of the emergency handbook; what it says is frozen. */
export interface HandbookReleaseTable {
  id: string;
  organisation_id: string;
  number: number;
  status: "prepared" | "released" | "rejected";
  /** Frozen canonical text of the exchange document and its SHA-256. */
  snapshot: string;
  snapshot_hash: string;
  analysis_hash: string;
  pdf_hash: string | null;
  pdf: Uint8Array | null;
  reason: string;
  prepared_by: string;
  /** Name at that moment; null where no account stood behind the act. */
  prepared_by_name: string | null;
  prepared_at: InstantText;
  decided_by: string | null;
  decided_by_name: string | null;
  decided_at: InstantText | null;
  decision_reason: string | null;
  /** Calendar date printed on the handbook; null until released. */
  released_on: DateText | null;
  version: number;
}

/** Confirmed copy of an edition; lies beside the edition, whose hash it must not change. */
export interface HandbookReceiptTable {
  organisation_id: string;
  release_id: string;
  copy_number: number;
  confirmed_on: DateText;
  /** Name of the person who has the copy now, as told. */
  confirmed_by: string;
  /** Account. */
  recorded_by: string;
  recorded_at: InstantText;
  /** When the name was erased; the text is then a dash. */
  name_erased_at: InstantText | null;
}
