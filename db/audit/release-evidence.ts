import { createHash } from "node:crypto";

import type { ReleaseFaultKind } from "#app/domain/audit/index.ts";

import type { HandbookReleaseTable } from "../handbook-schema.ts";
import { hashOfText } from "./hashes.ts";

/** Events about one edition carry its id as the code of their object. */
export interface ReleaseEvent {
  readonly action: string;
  readonly payload: string;
}

export type ReleaseFacts = Pick<
  HandbookReleaseTable,
  "number" | "status" | "snapshot_hash" | "analysis_hash" | "released_on"
>;

type Payload = Readonly<Record<string, unknown>>;

const DECISIONS = {
  released: "handbook.release-approved",
  rejected: "handbook.release-rejected",
} as const;

interface EventText {
  readonly action?: string;
  readonly payload?: Payload;
}

/** Text of an event; an unreadable one says nothing here, the walk along the chain reports it. */
export function eventText(payload: string): EventText {
  try {
    return (JSON.parse(payload) ?? {}) as EventText;
  } catch {
    return {};
  }
}

/** The hashed text is the evidence; columns beside it are only copies. */
function payloadsOf(events: readonly ReleaseEvent[], action: string): readonly Payload[] {
  return events
    .map(({ payload }) => eventText(payload))
    .filter((event) => event.action === action)
    .map(({ payload }) => payload ?? {});
}

function decisionFits(facts: ReleaseFacts, events: readonly ReleaseEvent[]): boolean {
  const approved = payloadsOf(events, DECISIONS.released);
  const rejected = payloadsOf(events, DECISIONS.rejected);
  const wanted = { prepared: [0, 0], released: [1, 0], rejected: [0, 1] }[facts.status];
  if (approved.length !== wanted[0] || rejected.length !== wanted[1]) return false;
  return [...approved, ...rejected].every(
    (payload) =>
      payload["number"] === facts.number &&
      payload["snapshotHash"] === facts.snapshot_hash &&
      (facts.status !== "released" || payload["releasedOn"] === facts.released_on),
  );
}

/** What the row of an edition says must be what the events of its preparation and decision say. */
export function evidenceFaults(
  facts: ReleaseFacts,
  events: readonly ReleaseEvent[],
): readonly ReleaseFaultKind[] {
  const prepared = payloadsOf(events, "handbook.release-prepared");
  const fits =
    prepared.length === 1 &&
    prepared[0]?.["number"] === facts.number &&
    prepared[0]["snapshotHash"] === facts.snapshot_hash &&
    prepared[0]["analysisHash"] === facts.analysis_hash;
  return [
    ...(fits ? [] : (["release-event"] as const)),
    ...(decisionFits(facts, events) ? [] : (["release-decision"] as const)),
  ];
}

export function snapshotFits(row: Pick<HandbookReleaseTable, "snapshot" | "snapshot_hash">): boolean {
  return hashOfText(row.snapshot) === row.snapshot_hash;
}

/** A kept file must be the one whose printing is in the log. */
export function pdfFits(
  row: Pick<HandbookReleaseTable, "pdf" | "pdf_hash" | "number">,
  events: readonly ReleaseEvent[],
): boolean {
  if (row.pdf === null) return row.pdf_hash === null;
  const hash = createHash("sha256").update(row.pdf).digest("hex");
  return (
    hash === row.pdf_hash &&
    payloadsOf(events, "handbook.printed").some(
      (payload) => payload["pdfHash"] === hash && payload["number"] === row.number,
    )
  );
}
