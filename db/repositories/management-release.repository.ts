import { err, ok } from "#app/domain/shared/result.ts";

import { hashOfText } from "../audit/hashes.ts";
import { eventText } from "../audit/release-evidence.ts";
import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";
import type { ManagementReleaseTable } from "../schema.ts";
import type {
  ManagementRelease,
  ManagementReleaseRepository,
  NamedManagementRelease,
  NewManagementRelease,
} from "./management-release-records.ts";

const COLUMNS = [
  "id",
  "subject_code",
  "number",
  "status",
  "content_hash",
  "reason",
  "submitted_by",
  "submitted_at",
  "decided_by",
  "decided_at",
  "decision_note",
  "released_on",
] as const;

function toRelease(row: Pick<ManagementReleaseTable, (typeof COLUMNS)[number]>): ManagementRelease {
  return {
    id: row.id,
    subjectCode: row.subject_code,
    number: row.number,
    status: row.status,
    contentHash: row.content_hash,
    reason: row.reason,
    submittedBy: row.submitted_by,
    submittedAt: row.submitted_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    decisionNote: row.decision_note,
    releasedOn: row.released_on,
  };
}

/** Editions with the names of those who acted, newest first. */
function namedEditions(connection: Connection, organisationId: string) {
  return connection
    .selectFrom("management_release")
    .leftJoin("account as submitter", "submitter.id", "management_release.submitted_by")
    .leftJoin("account as decider", "decider.id", "management_release.decided_by")
    .where("management_release.organisation_id", "=", organisationId)
    .select(COLUMNS.map((column) => `management_release.${column}` as const))
    .select(["submitter.display_name as submitted_by_name", "decider.display_name as decided_by_name"])
    .orderBy("management_release.subject_code")
    .orderBy("management_release.number", "desc");
}

function toNamed(
  row: Parameters<typeof toRelease>[0] & {
    readonly submitted_by_name: string | null;
    readonly decided_by_name: string | null;
  },
): NamedManagementRelease {
  return {
    ...toRelease(row),
    submittedByName: row.submitted_by_name ?? row.submitted_by,
    decidedByName: row.decided_by_name ?? row.decided_by,
  };
}

async function listNamed(
  connection: Connection,
  organisationId: string,
  subjectCode: string | null,
): Promise<readonly NamedManagementRelease[]> {
  const rows = await namedEditions(connection, organisationId)
    .$if(subjectCode !== null, (query) =>
      query.where("management_release.subject_code", "=", subjectCode ?? ""),
    )
    .execute();
  return rows.map(toNamed);
}

async function listCurrent(connection: Connection, organisationId: string, subjectCode: string) {
  const latest = connection
    .selectFrom("management_release as other")
    .where("other.organisation_id", "=", organisationId)
    .where("other.subject_code", "=", subjectCode)
    .where("other.status", "=", "released")
    .select((eb) => eb.fn.max("other.number").as("number"));
  const rows = await namedEditions(connection, organisationId)
    .where("management_release.subject_code", "=", subjectCode)
    .where((eb) =>
      eb.or([
        eb("management_release.status", "=", "submitted"),
        eb("management_release.number", "=", latest),
      ]),
    )
    .select("management_release.content")
    .execute();
  return rows.map((row) => ({ ...toNamed(row), content: row.content }));
}

/** What the log says was submitted: `subject/number hash`. */
async function submittedHashes(
  connection: Connection,
  organisationId: string,
  subjects: readonly string[],
): Promise<ReadonlySet<string>> {
  const events = await connection
    .selectFrom("audit_event")
    .select(["object_code", "payload"])
    .where("organisation_id", "=", organisationId)
    .where("action", "=", "management.submitted")
    .where("object_code", "in", subjects)
    .execute();
  return new Set(
    events.map(({ object_code: subject, payload }) => {
      const said = eventText(payload).payload;
      return `${subject}/${String(said?.["number"])} ${String(said?.["contentHash"])}`;
    }),
  );
}

/** Frozen texts, each held against its hash and the log. */
async function listContents(
  connection: Connection,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await connection
    .selectFrom("management_release")
    .select(["id", "subject_code", "number", "content", "content_hash"])
    .where("organisation_id", "=", organisationId)
    .where("id", "in", ids)
    .execute();
  if (rows.length === 0) return new Map();
  const subjects = rows.map(({ subject_code: subject }) => subject);
  const said = await submittedHashes(connection, organisationId, subjects);
  return new Map(
    rows.map((row) => {
      const hash = hashOfText(row.content);
      const isGenuine = hash === row.content_hash && said.has(`${row.subject_code}/${row.number} ${hash}`);
      return [row.id, isGenuine ? row.content : null];
    }),
  );
}

/** Nothing is inserted while an edition of the subject waits, not even where two submit at the same moment. */
async function insert(
  connection: Connection,
  clock: Clock,
  organisationId: string,
  release: NewManagementRelease,
): Promise<ManagementRelease | undefined> {
  const ofSubject = connection
    .selectFrom("management_release")
    .where("organisation_id", "=", organisationId)
    .where("subject_code", "=", release.subjectCode);
  const next = ofSubject.select((eb) =>
    eb(eb.fn.coalesce(eb.fn.max("number"), eb.lit(0)), "+", eb.lit(1)).as("next"),
  );
  const waiting = ofSubject.where("status", "=", "submitted").select("id");
  const values = connection
    .selectNoFrom((eb) => [
      eb.val(release.id).as("id"),
      eb.val(organisationId).as("organisation_id"),
      eb.val(release.subjectCode).as("subject_code"),
      next.as("number"),
      eb.val("submitted" as const).as("status"),
      eb.val(release.content).as("content"),
      eb.val(release.contentHash).as("content_hash"),
      eb.val(release.reason).as("reason"),
      eb.val(release.submittedBy).as("submitted_by"),
      eb.val(clock.now()).as("submitted_at"),
    ])
    .where((eb) => eb.not(eb.exists(waiting)));
  const row = await connection
    .insertInto("management_release")
    .columns([
      ...(["id", "organisation_id", "subject_code", "number", "status", "content"] as const),
      ...(["content_hash", "reason", "submitted_by", "submitted_at"] as const),
    ])
    .expression(values)
    .onConflict((conflict) => conflict.columns(["organisation_id", "subject_code", "number"]).doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
  return row && toRelease(row);
}

/** Editions of what the Leitung releases: inserted once, decided once, never deleted; triggers hold the same rule. */
export function createManagementReleaseRepository(
  connection: Connection,
  clock: Clock,
): ManagementReleaseRepository {
  return {
    listNamed: async (organisationId, subjectCode) => listNamed(connection, organisationId, subjectCode),
    listCurrent: async (organisationId, subjectCode) => listCurrent(connection, organisationId, subjectCode),
    listContents: async (organisationId, ids) => listContents(connection, organisationId, ids),
    insert: async (organisationId, release) => insert(connection, clock, organisationId, release),
    decide: async (organisationId, id, { status, decidedBy, note, releasedOn }) => {
      const row = await connection
        .updateTable("management_release")
        .set({
          ...{ status, decided_by: decidedBy, decided_at: clock.now() },
          ...{ decision_note: note, released_on: releasedOn },
        })
        .where("organisation_id", "=", organisationId)
        .where("id", "=", id)
        .where("status", "=", "submitted")
        .returning(COLUMNS)
        .executeTakeFirst();
      return row === undefined ? err({ code: "row.missing" }) : ok(toRelease(row));
    },
  };
}
