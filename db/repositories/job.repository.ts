import { fromJson, toJson } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";
import type { ClaimedJob, JobRepository } from "./job-records.ts";

const COLUMNS = ["id", "job_key", "kind", "organisation_id", "payload", "run_at", "attempts"] as const;
/** Others may be faster with the first ones. */
const MOST_CANDIDATES = 20;

interface JobRow {
  readonly id: string;
  readonly job_key: string;
  readonly kind: string;
  readonly organisation_id: string;
  readonly payload: unknown;
  readonly run_at: string;
  readonly attempts: number;
}

function toJob(row: JobRow): ClaimedJob {
  return {
    id: row.id,
    key: row.job_key,
    kind: row.kind,
    organisationId: row.organisation_id,
    payload: fromJson(row.payload) as ClaimedJob["payload"],
    runAt: row.run_at,
    attempts: row.attempts,
  };
}

async function takeLease(connection: Connection, id: string, lease: Lease): Promise<boolean> {
  const row = await connection
    .insertInto("job_lease")
    .values({ job_id: id, owner: lease.owner, expires_at: lease.until })
    .onConflict((conflict) =>
      conflict
        .column("job_id")
        .doUpdateSet({ owner: lease.owner, expires_at: lease.until })
        .where("job_lease.expires_at", "<=", lease.now),
    )
    .returning("owner")
    .executeTakeFirst();
  return row !== undefined;
}

interface Lease {
  readonly owner: string;
  readonly until: string;
  readonly now: string;
}

async function claim(connection: Connection, lease: Lease): Promise<ClaimedJob | undefined> {
  const due = await connection
    .selectFrom("job")
    .leftJoin("job_lease", "job_lease.job_id", "job.id")
    .select("job.id")
    .where("job.status", "=", "waiting")
    .where("job.run_at", "<=", lease.now)
    .where((eb) =>
      eb.or([eb("job_lease.expires_at", "is", null), eb("job_lease.expires_at", "<=", lease.now)]),
    )
    .orderBy("job.run_at")
    .orderBy("job.id")
    .limit(MOST_CANDIDATES)
    .execute();
  for (const { id } of due) {
    if (!(await takeLease(connection, id, lease))) continue;
    // Whoever held it before may have ended it or given it back since it was listed.
    const row = await connection
      .selectFrom("job")
      .select(COLUMNS)
      .where("id", "=", id)
      .where("status", "=", "waiting")
      .where("run_at", "<=", lease.now)
      .executeTakeFirst();
    if (row !== undefined) return toJob(row);
    await connection
      .deleteFrom("job_lease")
      .where("job_id", "=", id)
      .where("owner", "=", lease.owner)
      .execute();
  }
  return undefined;
}

async function release(connection: Connection, id: string, owner: string): Promise<boolean> {
  const row = await connection
    .deleteFrom("job_lease")
    .where("job_id", "=", id)
    .where("owner", "=", owner)
    .returning("job_id")
    .executeTakeFirst();
  return row !== undefined;
}

export function createJobRepository(connection: Connection, clock: Clock): JobRepository {
  return {
    enqueue: async (job) => {
      const row = await connection
        .insertInto("job")
        .values({
          id: job.id,
          job_key: job.key,
          kind: job.kind,
          organisation_id: job.organisationId,
          payload: toJson(job.payload),
          status: "waiting",
          run_at: job.runAt,
          attempts: 0,
          outcome: null,
          created_at: clock.now(),
          finished_at: null,
        })
        .onConflict((conflict) => conflict.column("job_key").doNothing())
        .returning("id")
        .executeTakeFirst();
      return row !== undefined;
    },
    claim: async (owner, until) => claim(connection, { owner, until, now: clock.now() }),
    finish: async (id, owner, { status, outcome }) => {
      if (!(await release(connection, id, owner))) return false;
      await connection
        .updateTable("job")
        .set((eb) => ({ status, outcome, finished_at: clock.now(), attempts: eb("attempts", "+", 1) }))
        .where("id", "=", id)
        .execute();
      return true;
    },
    postpone: async (id, owner, { runAt, outcome }) => {
      if (!(await release(connection, id, owner))) return false;
      await connection
        .updateTable("job")
        .set((eb) => ({ run_at: runAt, outcome, attempts: eb("attempts", "+", 1) }))
        .where("id", "=", id)
        .execute();
      return true;
    },
    removeFinishedBefore: async (instant) => {
      const removed = await connection
        .deleteFrom("job")
        .where("status", "<>", "waiting")
        .where("finished_at", "<", instant)
        .executeTakeFirst();
      return Number(removed.numDeletedRows);
    },
  };
}
