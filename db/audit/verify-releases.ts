import type { ReleaseFault, ReleaseFaultKind } from "#app/domain/audit/index.ts";

import type { Connection } from "../connection-type.ts";
import { eventText, evidenceFaults, pdfFits, snapshotFits } from "./release-evidence.ts";
import type { ReleaseEvent } from "./release-evidence.ts";

interface PlacedEvent extends ReleaseEvent {
  readonly organisation_id: string | null;
  readonly object_code: string | null;
}

async function eventsByRelease(connection: Connection): Promise<ReadonlyMap<string, readonly PlacedEvent[]>> {
  const events = await connection
    .selectFrom("audit_event")
    .select(["organisation_id", "object_code", "action", "payload"])
    .where("object_kind", "=", "handbook-release")
    .orderBy("seq")
    .execute();
  const byRelease = new Map<string, PlacedEvent[]>();
  for (const event of events) {
    const key = `${event.organisation_id} ${event.object_code}`;
    byRelease.set(key, [...(byRelease.get(key) ?? []), event]);
  }
  return byRelease;
}

/** One edition at a time: snapshots and files may be large. */
async function faultsOf(
  connection: Connection,
  id: string,
  events: readonly ReleaseEvent[],
): Promise<readonly ReleaseFaultKind[]> {
  const row = await connection
    .selectFrom("handbook_release")
    .select(["number", "status", "snapshot", "snapshot_hash", "analysis_hash", "released_on"])
    .select(["pdf", "pdf_hash"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return [
    ...(snapshotFits(row) ? [] : (["release-snapshot"] as const)),
    ...evidenceFaults(row, events),
    ...(pdfFits(row, events) ? [] : (["release-pdf"] as const)),
  ];
}

function numberOf(event: PlacedEvent | undefined): number {
  return Number(eventText(event?.payload ?? "").payload?.["number"] ?? 0);
}

/** Compares every edition with its own hashes and with the log; editions that only the log knows are missing. */
export async function verifyReleases(connection: Connection): Promise<readonly ReleaseFault[]> {
  const events = await eventsByRelease(connection);
  const organisations = await connection.selectFrom("organisation").select(["id", "code"]).execute();
  const codes = new Map(organisations.map(({ id, code }) => [id, code]));
  const heads = await connection
    .selectFrom("handbook_release")
    .select(["id", "organisation_id", "number"])
    .orderBy("organisation_id")
    .orderBy("number")
    .execute();
  const faults: ReleaseFault[] = [];
  for (const { id, organisation_id: owner, number } of heads) {
    const found = await faultsOf(connection, id, events.get(`${owner} ${id}`) ?? []);
    faults.push(...found.map((kind) => ({ kind, organisation: codes.get(owner) ?? owner, number })));
  }
  const known = new Set(heads.map(({ id, organisation_id: owner }) => `${owner} ${id}`));
  for (const [key, [first]] of events) {
    if (known.has(key)) continue;
    const owner = first?.organisation_id ?? "";
    faults.push({
      kind: "release-missing",
      organisation: codes.get(owner) ?? owner,
      number: numberOf(first),
    });
  }
  return faults;
}
