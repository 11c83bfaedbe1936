import { ChainWalker, faultText } from "#app/domain/audit/index.ts";
import type { AuditCheckpoint, ChainFault, ChainLink } from "#app/domain/audit/index.ts";

import type { DatabaseHandle } from "../client.ts";
import type { Connection } from "../connection-type.ts";
import type { AuditEventTable } from "../schema.ts";
import { commitment, linkHash } from "./hashes.ts";

const LINKS_PER_READ = 2000;

export interface AuditVerdict {
  readonly valid: boolean;
  readonly size: number;
  /** Hash of the last link: together with the size the checkpoint to keep outside. */
  readonly head: string;
  readonly faults: readonly ChainFault[];
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

function commitmentsOf(payload: string): Readonly<Record<string, string>> {
  try {
    return (JSON.parse(payload) as { commitments?: Record<string, string> }).commitments ?? {};
  } catch {
    return {};
  }
}

/** Values kept apart must fit their commitments; an erased value is no fault. */
async function privateValueFaults(connection: Connection, rows: readonly LinkRow[]): Promise<ChainFault[]> {
  const first = rows[0]?.seq;
  const last = rows.at(-1)?.seq;
  if (first === undefined || last === undefined) return [];
  const values = await connection
    .selectFrom("audit_private_value")
    .select(["seq", "field", "salt", "value"])
    .where("seq", ">=", first)
    .where("seq", "<=", last)
    .orderBy("seq")
    .execute();
  const commitments = new Map(rows.map((row) => [row.seq, commitmentsOf(row.payload)]));
  return values
    .filter(({ seq, field, salt, value }) => commitments.get(seq)?.[field] !== commitment(salt, value))
    .map(({ seq }) => ({ kind: "private-value" as const, seq }));
}

async function walk(connection: Connection, walker: ChainWalker): Promise<readonly ChainFault[]> {
  const privateFaults: ChainFault[] = [];
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = await readLinks(connection, after);
    for (const row of rows) walker.take(toLink(row));
    privateFaults.push(...(await privateValueFaults(connection, rows)));
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.seq;
  }
  walker.finish();
  return [...walker.faults, ...privateFaults];
}

/**
 * Checks the whole chain: finds every edit, deletion, insertion and reordering. Only a checkpoint kept outside shows a cut
 * tail or a chain that was written anew from the start.
 */
export async function verifyAudit(
  handle: Pick<DatabaseHandle, "reader">,
  checkpoint: AuditCheckpoint | null = null,
): Promise<AuditVerdict> {
  const walker = new ChainWalker(linkHash, checkpoint);
  const faults = await walk(handle.reader, walker);
  return {
    valid: faults.length === 0,
    size: walker.size,
    head: walker.head,
    faults,
    messages: faults.map((fault) => faultText(fault, "de")),
  };
}
