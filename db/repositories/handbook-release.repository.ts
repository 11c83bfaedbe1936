import { err, ok } from "#app/domain/shared/result.ts";

import { evidenceFaults, pdfFits, snapshotFits } from "../audit/release-evidence.ts";
import type { Connection } from "../connection-type.ts";
import { DatabaseRefusal } from "../refusal.ts";
import type { HandbookReleaseTable } from "../handbook-schema.ts";
import type { Clock } from "../ports.ts";
import type {
  HandbookRelease,
  HandbookReleaseRepository,
  NewHandbookRelease,
  PlacedRelease,
  ReleaseDecision,
} from "./organisation-records.ts";

const COLUMNS = [
  "id",
  "number",
  "status",
  "snapshot_hash",
  "analysis_hash",
  "pdf_hash",
  "reason",
  "prepared_by",
  "prepared_by_name",
  "prepared_at",
  "decided_by",
  "decided_by_name",
  "decided_at",
  "decision_reason",
  "released_on",
  "version",
] as const;

function toRelease(row: Pick<HandbookReleaseTable, (typeof COLUMNS)[number]>): HandbookRelease {
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    snapshotHash: row.snapshot_hash,
    analysisHash: row.analysis_hash,
    pdfHash: row.pdf_hash,
    reason: row.reason,
    preparedBy: row.prepared_by,
    preparedByName: row.prepared_by_name ?? row.prepared_by,
    preparedAt: row.prepared_at,
    decidedBy: row.decided_by,
    decidedByName: row.decided_by_name ?? row.decided_by,
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
    releasedOn: row.released_on,
    version: row.version,
  };
}

export function createHandbookReleaseRepository(
  connection: Connection,
  clock: Clock,
): HandbookReleaseRepository {
  return {
    ...reading(connection),
    insert: async (organisationId, release) => insert(connection, clock, organisationId, release),
    decide: async (organisationId, decision) => decide(connection, clock, organisationId, decision),
    attachPdf: async (organisationId, id, pdf) => {
      const row = await connection
        .updateTable("handbook_release")
        .set({ pdf: Buffer.from(pdf.bytes), pdf_hash: pdf.hash })
        .where("organisation_id", "=", organisationId)
        .where("id", "=", id)
        .where("pdf_hash", "is", null)
        .returning("id")
        .executeTakeFirst();
      return row === undefined ? err({ code: "row.missing" }) : ok(undefined);
    },
  };
}

type Reading = Omit<HandbookReleaseRepository, "insert" | "decide" | "attachPdf">;

function releasesOf(connection: Connection, organisationId: string) {
  return connection.selectFrom("handbook_release").where("organisation_id", "=", organisationId);
}

async function findById(
  connection: Connection,
  organisationId: string,
  id: string,
): Promise<HandbookRelease | undefined> {
  const row = await releasesOf(connection, organisationId)
    .select(COLUMNS)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? undefined : toRelease(row);
}

async function listLatestReleased(
  connection: Connection,
  organisationIds: readonly string[],
): Promise<readonly PlacedRelease[]> {
  if (organisationIds.length === 0) return [];
  const rows = await connection
    .selectFrom("handbook_release as latest")
    .select([...COLUMNS, "organisation_id"])
    .where("organisation_id", "in", organisationIds)
    .where("status", "=", "released")
    .where("number", "=", (eb) =>
      eb
        .selectFrom("handbook_release as other")
        .select((inner) => inner.fn.max("other.number").as("number"))
        .whereRef("other.organisation_id", "=", "latest.organisation_id")
        .where("other.status", "=", "released"),
    )
    .execute();
  return rows.map((row) => ({ ...toRelease(row), organisationId: row.organisation_id }));
}

/** Events about editions, oldest first. */
function evidenceEvents(connection: Connection, organisationIds: readonly string[], ids: readonly string[]) {
  return connection
    .selectFrom("audit_event")
    .select(["action", "payload", "object_code"])
    .where("organisation_id", "in", organisationIds)
    .where("object_kind", "=", "handbook-release")
    .where("object_code", "in", ids)
    .orderBy("seq")
    .execute();
}

const EVIDENCE_COLUMNS = [
  "number",
  "status",
  "snapshot",
  "snapshot_hash",
  "analysis_hash",
  "released_on",
] as const;

/** An edition that does not agree with its hashes and with the log is not handed out. */
async function genuineRelease(connection: Connection, organisationId: string, id: string) {
  const row = await releasesOf(connection, organisationId)
    .select([...EVIDENCE_COLUMNS, "pdf", "pdf_hash"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const events = await evidenceEvents(connection, [organisationId], [id]);
  if (snapshotFits(row) && evidenceFaults(row, events).length === 0 && pdfFits(row, events)) return row;
  throw new DatabaseRefusal(
    "release.manipulated",
    `Die Fassung ${row.number} wurde nach ihrer Freigabe verändert und wird nicht herausgegeben; bitte „standfest verify-audit“ ausführen und die Fassung aus einer Sicherung nehmen.`,
  );
}

/** Frozen texts, each held against its hash and the log; the kept files are not read, they may be large. */
async function listSnapshots(
  connection: Connection,
  organisationIds: readonly string[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (organisationIds.length === 0 || ids.length === 0) return new Map();
  const rows = await connection
    .selectFrom("handbook_release")
    .select(["id", ...EVIDENCE_COLUMNS])
    .where("organisation_id", "in", organisationIds)
    .where("id", "in", ids)
    .execute();
  const events = Map.groupBy(
    await evidenceEvents(connection, organisationIds, ids),
    ({ object_code }) => object_code,
  );
  return new Map(
    rows.map((row) => {
      const isGenuine = snapshotFits(row) && evidenceFaults(row, events.get(row.id) ?? []).length === 0;
      return [row.id, isGenuine ? row.snapshot : null];
    }),
  );
}

function reading(connection: Connection): Reading {
  const releases = (organisationId: string) => releasesOf(connection, organisationId);
  return {
    findById: async (organisationId, id) => findById(connection, organisationId, id),
    list: async (organisationId) => {
      const rows = await releases(organisationId).select(COLUMNS).orderBy("number", "desc").execute();
      return rows.map(toRelease);
    },
    findLatestReleased: async (organisationId) => {
      const row = await releases(organisationId)
        .select(COLUMNS)
        .where("status", "=", "released")
        .orderBy("number", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : toRelease(row);
    },
    listLatestReleased: async (organisationIds) => listLatestReleased(connection, organisationIds),
    listSnapshots: async (organisationIds, ids) => listSnapshots(connection, organisationIds, ids),
    findSnapshot: async (organisationId, id) => {
      const row = await genuineRelease(connection, organisationId, id);
      return row?.snapshot;
    },
    findPdf: async (organisationId, id) => {
      const row = await genuineRelease(connection, organisationId, id);
      return row?.pdf ?? undefined;
    },
  };
}

/** Writing the organisation's row first makes two that prepare at once wait for each other. */
async function nextNumber(connection: Connection, organisationId: string): Promise<number> {
  await connection
    .updateTable("organisation")
    .set((eb) => ({ version: eb.ref("version") }))
    .where("id", "=", organisationId)
    .execute();
  const row = await releasesOf(connection, organisationId)
    .select("number")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return (row?.number ?? 0) + 1;
}

/** Name of an account inside a statement; null for the machine itself. */
function nameOf(connection: Connection, accountId: string) {
  return connection.selectFrom("account").select("display_name").where("account.id", "=", accountId);
}

async function insert(
  connection: Connection,
  clock: Clock,
  organisationId: string,
  release: NewHandbookRelease,
): Promise<HandbookRelease> {
  const number = await nextNumber(connection, organisationId);
  const row = await connection
    .insertInto("handbook_release")
    .values({
      id: release.id,
      organisation_id: organisationId,
      number,
      status: "prepared",
      snapshot: release.snapshot,
      snapshot_hash: release.snapshotHash,
      analysis_hash: release.analysisHash,
      reason: release.reason,
      prepared_by: release.preparedBy,
      prepared_by_name: nameOf(connection, release.preparedBy),
      prepared_at: clock.now(),
      version: 1,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return toRelease(row);
}

async function decide(
  connection: Connection,
  clock: Clock,
  organisationId: string,
  decision: ReleaseDecision,
): ReturnType<HandbookReleaseRepository["decide"]> {
  const row = await connection
    .updateTable("handbook_release")
    .set((eb) => ({
      status: decision.status,
      decided_by: decision.decidedBy,
      decided_by_name: nameOf(connection, decision.decidedBy),
      decided_at: clock.now(),
      decision_reason: decision.decisionReason,
      released_on: decision.releasedOn,
      version: eb("version", "+", 1),
    }))
    .where("organisation_id", "=", organisationId)
    .where("id", "=", decision.id)
    .where("status", "=", "prepared")
    .returning(COLUMNS)
    .executeTakeFirst();
  if (row !== undefined) return ok(toRelease(row));
  const current = await findById(connection, organisationId, decision.id);
  return err({ code: current === undefined ? "row.missing" : "release.already-decided" });
}
