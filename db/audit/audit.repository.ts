import {
  auditPayloadSchemas,
  canonicalJson,
  CHAIN_START,
  separatePersonal,
} from "#app/domain/audit/index.ts";
import type { AuditAction, AuditEvent, AuditObject } from "#app/domain/audit/index.ts";

import type { Insertable } from "kysely";

import type { Connection } from "../connection-type.ts";
import { holdAuditChain } from "../dialect.ts";
import type {
  AuditFilter,
  AuditHead,
  AuditRecord,
  AuditRepository,
  ErasureEvidence,
  EvidenceLink,
} from "../repositories/audit-records.ts";
import { pageOfRows } from "../repositories/page-of-rows.ts";
import type { AuditEventTable } from "../schema.ts";
import { pageOf } from "../tenant/list-query.ts";
import type { Clock } from "../ports.ts";
import { commitment, linkHash, newSalt } from "./hashes.ts";
import { matchingEvents } from "./matching-events.ts";
import { recentChanges } from "./recent-changes.ts";

/** Keeps a statement below the number of values both engines take. */
const ROWS_PER_INSERT = 100;

const COLUMNS = ["seq", "occurred_at", "organisation_id", "payload", "hash"] as const;

interface EventText {
  readonly actor: string;
  readonly action: AuditAction;
  readonly object: AuditObject | null;
  readonly payload: Record<string, unknown>;
  readonly requestId?: string;
  readonly commitments?: Readonly<Record<string, string>>;
}

interface PrivateValue {
  readonly field: string;
  readonly salt: string;
  readonly value: string;
}

function privateValues(personal: ReadonlyMap<string, unknown>): readonly PrivateValue[] {
  return [...personal].map(([field, value]) => ({ field, salt: newSalt(), value: canonicalJson(value) }));
}

export function createAuditRepository(connection: Connection, clock: Clock): AuditRepository {
  return {
    append: async (event) => appendOne(connection, event, clock.now()),
    appendMany: async (events) => {
      await appendMany(connection, events, clock.now());
    },
    list: async (organisationId, filter = {}) => list(connection, organisationId, filter),
    recentChanges: async (organisationId, wanted) => recentChanges(connection, organisationId, wanted),
    listInstallation: async (filter = {}) => list(connection, null, filter),
    head: async () => head(connection),
    evidence: async (organisationId, filter) => evidenceLinks(connection, organisationId, filter),
    erasePrivateValues: async (organisationId, object, evidence) =>
      erase(connection, clock, { organisationId, object, evidence }),
  };
}

interface Link {
  readonly row: Insertable<AuditEventTable>;
  readonly values: readonly PrivateValue[];
}

function linkOf(event: AuditEvent, occurredAt: string, { size, hash: prevHash }: AuditHead): Link {
  auditPayloadSchemas[event.action].parse(event.payload);
  const seq = size + 1;
  const separated = separatePersonal(event);
  const values = privateValues(separated.personal);
  const commitments =
    values.length === 0
      ? undefined
      : Object.fromEntries(values.map(({ field, salt, value }) => [field, commitment(salt, value)]));
  const payload = canonicalJson({ seq, occurredAt, ...separated.event, commitments });
  return {
    row: {
      seq,
      occurred_at: occurredAt,
      organisation_id: event.organisationId,
      actor: event.actor,
      action: event.action,
      object_kind: event.object?.kind ?? null,
      object_code: event.object?.code ?? null,
      payload,
      prev_hash: prevHash,
      hash: linkHash(prevHash, payload),
    },
    values,
  };
}

async function insertLinks(connection: Connection, links: readonly Link[]): Promise<void> {
  await connection
    .insertInto("audit_event")
    .values(links.map(({ row }) => row))
    .execute();
  const values = links.flatMap(({ row, values: own }) => own.map((value) => ({ seq: row.seq, ...value })));
  for (let at = 0; at < values.length; at += ROWS_PER_INSERT)
    await connection
      .insertInto("audit_private_value")
      .values(values.slice(at, at + ROWS_PER_INSERT))
      .execute();
}

/** The events become links in their order; each is hashed over the one before, also across two inserts. */
async function appendMany(
  connection: Connection,
  events: readonly AuditEvent[],
  occurredAt: string,
): Promise<AuditHead> {
  await holdAuditChain(connection);
  let last = await head(connection);
  for (let at = 0; at < events.length; at += ROWS_PER_INSERT) {
    const links = events.slice(at, at + ROWS_PER_INSERT).map((event) => {
      const link = linkOf(event, occurredAt, last);
      last = { size: last.size + 1, hash: link.row.hash };
      return link;
    });
    await insertLinks(connection, links);
  }
  return last;
}

async function appendOne(connection: Connection, event: AuditEvent, occurredAt: string) {
  const { size: seq, hash } = await appendMany(connection, [event], occurredAt);
  return { seq, hash };
}

async function head(connection: Connection): Promise<AuditHead> {
  const last = await connection
    .selectFrom("audit_event")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return { size: last?.seq ?? 0, hash: last?.hash ?? CHAIN_START };
}

async function list(connection: Connection, organisationId: string | null, filter: AuditFilter) {
  const slice = pageOf(filter);
  const query = matchingEvents(connection, organisationId, filter);
  const counted = query.select((eb) => eb.fn.countAll<number>().as("total"));
  const rows = await query
    .select(COLUMNS)
    .select(counted.as("total"))
    .orderBy("seq", "desc")
    .limit(slice.pageSize)
    .offset((slice.page - 1) * slice.pageSize)
    .execute();
  const values = await privateValuesOf(
    connection,
    rows.map((row) => row.seq),
  );
  const records = rows.map((row) => toRecord(row, values.get(row.seq) ?? new Map<string, unknown>()));
  const total = rows[0]?.total ?? (slice.page === 1 ? 0 : (await counted.executeTakeFirst())?.total);
  return pageOfRows(records, total ?? 0, slice);
}

async function privateValuesOf(connection: Connection, seqs: readonly number[]) {
  const bySeq = new Map<number, Map<string, unknown>>();
  if (seqs.length === 0) return bySeq;
  const rows = await connection
    .selectFrom("audit_private_value")
    .select(["seq", "field", "value"])
    .where("seq", "in", seqs)
    .execute();
  for (const row of rows) {
    const values = bySeq.get(row.seq) ?? new Map<string, unknown>();
    values.set(row.field, JSON.parse(row.value));
    bySeq.set(row.seq, values);
  }
  return bySeq;
}

function toRecord(
  row: Pick<AuditEventTable, (typeof COLUMNS)[number]>,
  values: ReadonlyMap<string, unknown>,
): AuditRecord {
  const event = JSON.parse(row.payload) as EventText;
  const fields = Object.keys(event.commitments ?? {});
  return {
    seq: row.seq,
    occurredAt: row.occurred_at,
    organisationId: row.organisation_id,
    actor: event.actor,
    action: event.action,
    object: event.object,
    payload: withValues(event.payload, values),
    reason: (values.get("reason") as string | undefined) ?? null,
    requestId: event.requestId ?? null,
    erased: fields.filter((field) => !values.has(field)),
    hash: row.hash,
  };
}

/** Puts personal values back into their places for showing. */
function withValues(payload: Record<string, unknown>, values: ReadonlyMap<string, unknown>): unknown {
  const changes = payload["changes"] as
    { before: Record<string, unknown>; after: Record<string, unknown> } | undefined;
  if (changes === undefined) return payload;
  const side = (name: "before" | "after") => {
    const own = [...values]
      .filter(([field]) => field.startsWith(`${name}.`))
      .map(([field, value]) => [field.slice(name.length + 1), value]);
    return { ...changes[name], ...(Object.fromEntries(own) as Record<string, unknown>) };
  };
  return { ...payload, changes: { before: side("before"), after: side("after") } };
}

async function evidenceLinks(
  connection: Connection,
  organisationId: string,
  filter: AuditFilter,
): Promise<readonly EvidenceLink[]> {
  const wanted = await matchingEvents(connection, organisationId, filter)
    .where("action", "<>", "evidence.exported")
    .select(["seq", "payload"])
    .orderBy("seq")
    .execute();
  const [first, last] = [wanted[0], wanted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const payloads = new Map(wanted.map(({ seq, payload }) => [seq, payload]));
  const links = await connection
    .selectFrom("audit_event")
    .select(["seq", "prev_hash", "hash"])
    .where("seq", ">=", first.seq)
    .where("seq", "<=", last.seq)
    .orderBy("seq")
    .execute();
  const rows = await connection
    .selectFrom("audit_private_value")
    .select(["seq", "field", "salt", "value"])
    .where("seq", ">=", first.seq)
    .where("seq", "<=", last.seq)
    .orderBy("seq")
    .orderBy("field")
    .execute();
  const values = Map.groupBy(rows, ({ seq }) => seq);
  return links.map(({ seq, prev_hash: prevHash, hash }) => {
    const payload = payloads.get(seq);
    if (payload === undefined) return { seq, prevHash, hash };
    const own = (values.get(seq) ?? []).map(({ field, salt, value }) => ({ field, salt, value }));
    return { seq, prevHash, hash, payload, ...(own.length > 0 ? { values: own } : {}) };
  });
}

interface Erasure {
  readonly organisationId: string;
  readonly object: Omit<AuditObject, "version">;
  readonly evidence: ErasureEvidence;
}

const EVENTS_PER_ERASURE = 10_000;

/** The event first, then the rows: the database refuses to delete a value no event covers. */
async function erase(connection: Connection, clock: Clock, erasure: Erasure): Promise<readonly number[]> {
  const { organisationId, object } = erasure;
  await holdAuditChain(connection);
  const events = connection
    .selectFrom("audit_event")
    .select("seq")
    .where("organisation_id", "=", organisationId)
    .where("object_kind", "=", object.kind)
    .where("object_code", "=", object.code);
  const rows = await connection
    .selectFrom("audit_private_value")
    .select("seq")
    .distinct()
    .where("seq", "in", events)
    .orderBy("seq")
    .execute();
  const seqs = rows.map(({ seq }) => seq);
  for (let start = 0; start < seqs.length; start += EVENTS_PER_ERASURE)
    await appendErasure(connection, clock, erasure, seqs.slice(start, start + EVENTS_PER_ERASURE));
  const last = seqs.at(-1);
  if (last === undefined) return [];
  await connection
    .deleteFrom("audit_private_value")
    .where("seq", "in", events)
    .where("seq", "<=", last)
    .execute();
  return seqs;
}

async function appendErasure(
  connection: Connection,
  clock: Clock,
  { organisationId, object, evidence }: Erasure,
  events: number[],
): Promise<void> {
  const event: AuditEvent = {
    ...evidence,
    action: "audit.private-values-erased",
    organisationId,
    object: { ...object, version: null },
    payload: { events },
  };
  await appendOne(connection, event, clock.now());
}
