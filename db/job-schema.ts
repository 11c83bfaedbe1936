import type { InstantText, JsonColumn } from "./schema.ts";

/** What has to be done once at or after `run_at`. */
export interface JobTable {
  id: string;
  job_key: string;
  kind: string;
  organisation_id: string;
  payload: JsonColumn;
  status: "waiting" | "done" | "failed";
  run_at: InstantText;
  attempts: number;
  outcome: string | null;
  created_at: InstantText;
  finished_at: InstantText | null;
}

/** Who works on a job, and until when nobody else may. */
export interface JobLeaseTable {
  job_id: string;
  owner: string;
  expires_at: InstantText;
}

export interface CalendarTokenTable {
  account_id: string;
  organisation_id: string;
  /** SHA-256 of the secret in the address. */
  token_hash: string;
  created_at: InstantText;
}
