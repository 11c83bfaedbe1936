import { err, ok } from "#app/domain/shared/result.ts";

import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";
import type { PlanVersionTable } from "../schema.ts";
import type {
  NamedPlanVersion,
  NewPlanVersion,
  PlanVersion,
  PlanVersionContent,
  PlanVersionRepository,
} from "./plan-version-records.ts";

const COLUMNS = [
  "id",
  "plan_code",
  "number",
  "version_text",
  "origin",
  "status",
  "content_hash",
  "reason",
  "submitted_by",
  "submitted_at",
  "reviewed_by",
  "reviewed_at",
  "review_note",
  "decided_by",
  "decided_at",
  "decision_note",
  "released_on",
  "next_review_on",
  "approver",
  "basis",
] as const;
const ALL = [...COLUMNS, "content"] as const;

function toVersion(row: Pick<PlanVersionTable, (typeof COLUMNS)[number]>): PlanVersion {
  return {
    id: row.id,
    planCode: row.plan_code,
    number: row.number,
    versionText: row.version_text,
    origin: row.origin,
    status: row.status,
    contentHash: row.content_hash,
    reason: row.reason,
    submittedBy: row.submitted_by,
    submittedAt: row.submitted_at,
    reviewedBy: row.reviewed_by,
    reviewedAt: row.reviewed_at,
    reviewNote: row.review_note,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    decisionNote: row.decision_note,
    releasedOn: row.released_on,
    nextReviewOn: row.next_review_on,
    approver: row.approver,
    basis: row.basis,
  };
}

function toContent(row: Pick<PlanVersionTable, (typeof ALL)[number]>): PlanVersionContent {
  return { ...toVersion(row), content: row.content };
}

function versionsOf(connection: Connection, organisationId: string) {
  return connection.selectFrom("plan_version").where("organisation_id", "=", organisationId);
}

async function listNamed(
  connection: Connection,
  organisationId: string,
  planCode: string | null,
): Promise<readonly NamedPlanVersion[]> {
  const rows = await connection
    .selectFrom("plan_version")
    .leftJoin("account as submitter", "submitter.id", "plan_version.submitted_by")
    .leftJoin("account as reviewer", "reviewer.id", "plan_version.reviewed_by")
    .leftJoin("account as decider", "decider.id", "plan_version.decided_by")
    .where("plan_version.organisation_id", "=", organisationId)
    .$if(planCode !== null, (query) => query.where("plan_version.plan_code", "=", planCode ?? ""))
    .select(COLUMNS.map((column) => `plan_version.${column}` as const))
    .select([
      "submitter.display_name as submitted_by_name",
      "reviewer.display_name as reviewed_by_name",
      "decider.display_name as decided_by_name",
    ])
    .orderBy("plan_version.plan_code")
    .orderBy("plan_version.number", "desc")
    .execute();
  return rows.map((row) => ({
    ...toVersion(row),
    submittedByName: row.submitted_by_name ?? row.submitted_by,
    reviewedByName: row.reviewed_by_name ?? row.reviewed_by,
    decidedByName: row.decided_by_name ?? row.decided_by,
  }));
}

/** The latest released edition of every plan of an organisation. */
function latestReleased(connection: Connection, organisationId: string) {
  const latest = versionsOf(connection, organisationId)
    .where("status", "=", "released")
    .select((eb) => ["plan_code", eb.fn.max("number").as("number")])
    .groupBy("plan_code")
    .as("latest");
  return connection
    .selectFrom("plan_version")
    .innerJoin(latest, (join) =>
      join
        .onRef("latest.plan_code", "=", "plan_version.plan_code")
        .onRef("latest.number", "=", "plan_version.number"),
    )
    .where("organisation_id", "=", organisationId);
}

type Reading = Pick<
  PlanVersionRepository,
  "list" | "listBases" | "listNamed" | "listReleased" | "findOpen" | "findContent"
>;

function reading(connection: Connection): Reading {
  return {
    list: async (organisationId, planCode) => {
      const rows = await versionsOf(connection, organisationId)
        .select(COLUMNS)
        .where("plan_code", "=", planCode)
        .orderBy("number", "desc")
        .execute();
      return rows.map(toVersion);
    },
    listNamed: async (organisationId, planCode) => listNamed(connection, organisationId, planCode),
    listBases: async (organisationId) => {
      const rows = await latestReleased(connection, organisationId)
        .select(["plan_version.plan_code", "plan_version.basis"])
        .execute();
      return rows.map(({ plan_code: planCode, basis }) => ({ planCode, basis }));
    },
    listReleased: async (organisationId) => {
      const rows = await latestReleased(connection, organisationId)
        .select(ALL.map((column) => `plan_version.${column}` as const))
        .orderBy("plan_version.plan_code")
        .execute();
      return rows.map(toContent);
    },
    findOpen: async (organisationId, planCode) => {
      const row = await versionsOf(connection, organisationId)
        .select(ALL)
        .where("plan_code", "=", planCode)
        .where("status", "in", ["submitted", "reviewed"])
        .orderBy("number", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : toContent(row);
    },
    findContent: async (organisationId, planCode, number) => {
      const row = await versionsOf(connection, organisationId)
        .select(ALL)
        .where("plan_code", "=", planCode)
        .where("number", "=", number)
        .executeTakeFirst();
      return row === undefined ? undefined : toContent(row);
    },
  };
}

async function insert(
  connection: Connection,
  clock: Clock,
  organisationId: string,
  version: NewPlanVersion,
): Promise<PlanVersion> {
  const row = await connection
    .insertInto("plan_version")
    .values((eb) => ({
      id: version.id,
      organisation_id: organisationId,
      plan_code: version.planCode,
      number: eb
        .selectFrom("plan_version")
        .where("organisation_id", "=", organisationId)
        .where("plan_code", "=", version.planCode)
        .select((inner) =>
          inner(inner.fn.coalesce(inner.fn.max("number"), inner.lit(0)), "+", inner.lit(1)).as("next"),
        ),
      version_text: version.versionText,
      origin: version.origin,
      status: version.status,
      content: version.content,
      content_hash: version.contentHash,
      basis: version.basis,
      reason: version.reason,
      submitted_by: version.submittedBy,
      submitted_at: clock.now(),
      released_on: version.releasedOn,
      next_review_on: version.nextReviewOn,
      approver: version.approver,
    }))
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return toVersion(row);
}

/** Editions of plans: inserted once, judged once, never changed and never deleted; triggers hold the same rule. */
export function createPlanVersionRepository(connection: Connection, clock: Clock): PlanVersionRepository {
  return {
    ...reading(connection),
    insert: async (organisationId, version) => insert(connection, clock, organisationId, version),
    review: async (organisationId, id, { reviewedBy, note }) => {
      const row = await connection
        .updateTable("plan_version")
        .set({ status: "reviewed", reviewed_by: reviewedBy, reviewed_at: clock.now(), review_note: note })
        .where("organisation_id", "=", organisationId)
        .where("id", "=", id)
        .where("status", "=", "submitted")
        .returning(COLUMNS)
        .executeTakeFirst();
      return row === undefined ? err({ code: "row.missing" }) : ok(toVersion(row));
    },
    decide: async (organisationId, id, decision) => {
      const row = await connection
        .updateTable("plan_version")
        .set({
          status: decision.status,
          decided_by: decision.decidedBy,
          decided_at: clock.now(),
          decision_note: decision.note,
          released_on: decision.releasedOn,
          next_review_on: decision.nextReviewOn,
          approver: decision.approver,
        })
        .where("organisation_id", "=", organisationId)
        .where("id", "=", id)
        .where("status", "in", ["submitted", "reviewed"])
        .returning(COLUMNS)
        .executeTakeFirst();
      return row === undefined ? err({ code: "row.missing" }) : ok(toVersion(row));
    },
  };
}
