import type { DateText, InstantText, JsonColumn } from "./schema.ts";

/** Key figures of one organisation as they stood on one day. */
export interface FigureSnapshotTable {
  organisation_id: string;
  taken_on: DateText;
  taken_at: InstantText;
  /** `demo`: made up for the demo land. */
  origin: "daily" | "release" | "demo";
  /** Content version the figures were counted from. */
  content_version: number;
  figures: JsonColumn;
}

/** Counts and time-critical procedures of one released edition, for the levels above the authority. */
export interface ReleaseDigestTable {
  release_id: string;
  organisation_id: string;
  digest: JsonColumn;
}
