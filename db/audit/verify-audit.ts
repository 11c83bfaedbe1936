import { ChainWalker, faultText } from "#app/domain/audit/index.ts";
import type { AuditCheckpoint, AuditFault, ChainFault, ChainLink } from "#app/domain/audit/index.ts";

import type { DatabaseHandle } from "../client.ts";
import type { Connection } from "../connection-type.ts";
import { appliedMigrations, LATEST_MIGRATION } from "../migrate.ts";
import type { AuditEventTable, AuditPrivateValueTable } from "../schema.ts";
import { commitment, linkHash } from "./hashes.ts";
import { eventText } from "./release-evidence.ts";
import { verifyEditions } from "./verify-editions.ts";
import { verifyReleases } from "./verify-releases.ts";

const LINKS_PER_READ = 2000;
const ERASED = "audit.private-values-erased";
/** A migration that broke off before this one has left nothing that could be verified yet. */
const FIRST_WITH_LOG = "2026-11-23T0930-create-audit";

export interface AuditVerdict {
  readonly valid: boolean;
  readonly size: number;
  /** Hash of the last link: together with the size the checkpoint to keep outside. */
  readonly head: string;
  readonly faults: readonly AuditFault[];
  /** One German sentence per fault. */
  readonly messages: readonly string[];
}

type LinkRow = AuditEventTable;

function toLink(row: LinkRow): ChainLink {
  return {
    seq: row.seq,
    payload: row.payload,
    prevHash: row.prev_hash,
    hash: row.hash,
    copies: {
      occurredAt: row.occurred_at,
      organisationId: row.organisation_id,
      actor: row.actor,
      action: row.action,
      objectKind: row.object_kind,
      objectCode: row.object_code,
    },
  };
}

async function readLinks(connection: Connection, after: number): Promise<readonly LinkRow[]> {
  return connection
    .selectFrom("audit_event")
    .select(["seq", "occurred_at", "organisation_id", "actor", "action", "object_kind", "object_code"])
    .select(["payload", "prev_hash", "hash"])
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(LINKS_PER_READ)
    .execute();
}

interface EventCommitments {
  readonly commitments: Readonly<Record<string, string>>;
  readonly erased: readonly number[];
}

function readEvent(payload: string): EventCommitments {
  const { action, payload: inner, ...rest } = eventText(payload);
  const { commitments = {} } = rest as { commitments?: Record<string, string> };
  const erased = action === ERASED && Array.isArray(inner?.["events"]) ? (inner["events"] as number[]) : [];
  return { commitments, erased };
}

/** Values kept apart must fit their commitments; one that is gone needs an event that says it was erased. */
class PrivateValues {
  readonly faults: ChainFault[] = [];
  readonly #gone = new Set<number>();
  readonly #erased = new Set<number>();

  async take(connection: Connection, rows: readonly LinkRow[]): Promise<void> {
    const values = await valuesOf(connection, rows);
    for (const row of rows) {
      const { commitments, erased } = readEvent(row.payload);
      for (const seq of erased) this.#erased.add(seq);
      const kept = values.get(row.seq) ?? [];
      const edited = kept.some(({ field, salt, value }) => commitments[field] !== commitment(salt, value));
      if (edited) this.faults.push({ kind: "private-value", seq: row.seq });
      const fields = new Set(kept.map(({ field }) => field));
      if (Object.keys(commitments).some((field) => !fields.has(field))) this.#gone.add(row.seq);
    }
  }

  finish(): readonly ChainFault[] {
    const unexplained = [...this.#gone].filter((seq) => !this.#erased.has(seq));
    return [...this.faults, ...unexplained.map((seq) => ({ kind: "private-value-missing" as const, seq }))];
  }
}

type KeptValue = Pick<AuditPrivateValueTable, "seq" | "field" | "salt" | "value">;

async function valuesOf(
  connection: Connection,
  rows: readonly LinkRow[],
): Promise<ReadonlyMap<number, readonly KeptValue[]>> {
  const bySeq = new Map<number, KeptValue[]>();
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return bySeq;
  const values = await connection
    .selectFrom("audit_private_value")
    .select(["seq", "field", "salt", "value"])
    .where("seq", ">=", first.seq)
    .where("seq", "<=", last.seq)
    .execute();
  for (const value of values) bySeq.set(value.seq, [...(bySeq.get(value.seq) ?? []), value]);
  return bySeq;
}

async function walk(connection: Connection, walker: ChainWalker): Promise<readonly ChainFault[]> {
  const values = new PrivateValues();
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = await readLinks(connection, after);
    for (const row of rows) walker.take(toLink(row));
    await values.take(connection, rows);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.seq;
  }
  walker.finish();
  return [...walker.faults, ...values.finish()];
}

const EMPTY: ChainFault = { kind: "empty", seq: 0 };

/** The whole log gone leaves no link to complain about: what stands beside it does. */
async function isEmptyBesideContent(connection: Connection): Promise<boolean> {
  for (const table of ["organisation", "account"] as const)
    if ((await connection.selectFrom(table).select("id").limit(1).execute()).length > 0) return true;
  return (await appliedMigrations({ writer: connection })).includes(LATEST_MIGRATION);
}

/**
 * Checks the whole chain: finds every edit, deletion, insertion and reordering, values erased without evidence, and editions
 * that do not agree with it. Only a checkpoint kept outside shows a cut tail or a chain that was written anew from the start.
 */
export async function verifyAudit(
  handle: Pick<DatabaseHandle, "reader">,
  checkpoint: AuditCheckpoint | null = null,
): Promise<AuditVerdict> {
  const applied = await appliedMigrations({ writer: handle.reader });
  const walker = new ChainWalker(linkHash, checkpoint);
  const faults: AuditFault[] = [];
  if (applied.includes(FIRST_WITH_LOG)) {
    faults.push(...(await walk(handle.reader, walker)));
    if (walker.size === 0 && (await isEmptyBesideContent(handle.reader))) faults.unshift(EMPTY);
    faults.push(...(await verifyReleases(handle.reader)));
    faults.push(...(await verifyEditions(handle.reader, applied)));
  }
  return {
    valid: faults.length === 0,
    size: walker.size,
    head: walker.head,
    faults,
    messages: faults.map((fault) => faultText(fault, "de")),
  };
}
