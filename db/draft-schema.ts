import type { InstantText } from "./schema.ts";

/** Unsaved entries of one form; for nobody but the person who typed them. */
export interface FormDraftTable {
  account_id: string;
  organisation_id: string;
  /** Path of the page the form stands on. */
  page: string;
  form: string;
  /** Time the form was open: each has its own draft. */
  slot: string;
  /** Mark of the submission that would save these entries. */
  submit_id: string;
  object_version: number;
  content: string;
  saved_at: InstantText;
}
