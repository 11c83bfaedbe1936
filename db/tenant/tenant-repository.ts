import type { Kysely } from "kysely";

import { err, ok } from "#app/domain/shared/result.ts";
import type { Result } from "#app/domain/shared/result.ts";

import type { Connection } from "../connection-type.ts";
import { violationOf } from "../constraint-violation.ts";
import { nextContentVersion } from "../content-stamp.ts";
import { pageOfRows } from "../repositories/page-of-rows.ts";
import type {
  InsertRefusal,
  ListRequest,
  Page,
  Stored,
  TenantRepository,
  UpdateRefusal,
} from "../repositories/tenant-repository.ts";
import type { Clock } from "../ports.ts";
import { decodeRows } from "./decode-rows.ts";
import { insertLinks, insertRows } from "./insert-rows.ts";
import type { ListCache } from "./list-cache.ts";
import { inOrder, pageOf, restrict } from "./list-query.ts";
import { readList } from "./read-list.ts";
import { columnsOf, encodeValue } from "./row-codec.ts";
import type { LooseRow } from "./row-codec.ts";
import type { TenantTable } from "./tenant-table.ts";

type LooseDatabase = Kysely<Record<string, LooseRow>>;

interface Context<T extends object> {
  readonly connection: Connection;
  readonly loose: LooseDatabase;
  readonly clock: Clock;
  readonly spec: TenantTable<T>;
}

/** Rows of one kind of one organisation: SQL and mapping, nothing else. */
export function createTenantRepository<T extends object, Column extends string>(
  connection: Connection,
  clock: Clock,
  spec: TenantTable<T>,
  lists?: ListCache,
): TenantRepository<T, Column> {
  const loose = connection as unknown as LooseDatabase;
  const context: Context<T> = { connection, loose, clock, spec };
  return {
    findByCode: async (organisationId, code) => findByCode(context, organisationId, code),
    list: async (organisationId, request = {}) => list(context, organisationId, request),
    listByOrganisation: async (organisationId) =>
      (await readList({ connection, spec, lists }, organisationId)).rows,
    insert: async (organisationId, value) => insert(context, organisationId, value),
    insertMany: async (organisationId, values) => {
      const version = await nextContentVersion(connection, organisationId);
      await insertRows(connection, spec, { organisationId, values }, { version, now: clock.now() });
    },
    update: async (organisationId, value, expectedVersion) =>
      update(context, organisationId, value, expectedVersion),
    remove: async (organisationId, code, expectedVersion) =>
      remove(context, organisationId, code, expectedVersion),
  };
}

function selectRows<T extends object>({ loose, spec }: Context<T>, organisationId: string) {
  return loose
    .selectFrom(spec.table)
    .select([...columnsOf(spec)])
    .where("organisation_id", "=", organisationId);
}

async function findByCode<T extends object>(
  context: Context<T>,
  organisationId: string,
  code: string,
): Promise<Stored<T> | undefined> {
  const rows = await selectRows(context, organisationId).where("code", "=", code).execute();
  return (await decodeRows(context.connection, context.spec, organisationId, rows))[0];
}

async function list<T extends object>(
  context: Context<T>,
  organisationId: string,
  request: ListRequest,
): Promise<Page<Stored<T>>> {
  const allowed = columnsOf(context.spec);
  const { page, pageSize } = pageOf(request);
  const counted = await restrict(
    context.loose.selectFrom(context.spec.table).where("organisation_id", "=", organisationId),
    request,
    allowed,
  )
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const total = counted.total;
  const matching = restrict(selectRows(context, organisationId), request, allowed);
  const rows = await inOrder(matching, request, allowed)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const stored = await decodeRows(
    context.connection,
    context.spec,
    organisationId,
    rows as readonly LooseRow[],
  );
  return pageOfRows(stored, total, { page, pageSize });
}

async function insert<T extends object>(
  context: Context<T>,
  organisationId: string,
  value: T,
): Promise<Result<Stored<T>, InsertRefusal>> {
  const { connection, clock, spec } = context;
  const version = await nextContentVersion(connection, organisationId);
  const now = clock.now();
  try {
    await insertRows(connection, spec, { organisationId, values: [value] }, { version, now });
  } catch (error) {
    const violation = violationOf(error);
    if (violation === "unique") return err({ code: "row.duplicate" });
    if (violation === "reference") return err({ code: "row.reference" });
    throw error;
  }
  return ok({ value, version, createdAt: now, updatedAt: now });
}

async function update<T extends object>(
  context: Context<T>,
  organisationId: string,
  value: T,
  expectedVersion: number,
): Promise<Result<Stored<T>, UpdateRefusal<T>>> {
  const { connection, loose, clock, spec } = context;
  const code = spec.codeOf(value);
  const version = await nextContentVersion(connection, organisationId);
  const now = clock.now();
  try {
    const row = await loose
      .updateTable(spec.table)
      .set({ ...encodeValue(spec, value), version, updated_at: now })
      .where("organisation_id", "=", organisationId)
      .where("code", "=", code)
      .where("version", "=", expectedVersion)
      .returning("created_at")
      .executeTakeFirst();
    if (row === undefined) return await refusal(context, organisationId, code);
    await replaceLinks(context, organisationId, value);
    return ok({ value, version, createdAt: row["created_at"] as string, updatedAt: now });
  } catch (error) {
    if (violationOf(error) === "reference") return err({ code: "row.reference" });
    throw error;
  }
}

async function replaceLinks<T extends object>(
  { connection, loose, spec }: Context<T>,
  organisationId: string,
  value: T,
): Promise<void> {
  if (spec.links === undefined) return;
  await loose
    .deleteFrom(spec.links.table)
    .where("organisation_id", "=", organisationId)
    .where(spec.links.from, "=", spec.codeOf(value))
    .execute();
  await insertLinks(connection, spec, organisationId, [value]);
}

async function remove<T extends object>(
  context: Context<T>,
  organisationId: string,
  code: string,
  expectedVersion: number,
): Promise<Result<undefined, UpdateRefusal<T>>> {
  const { connection, loose, spec } = context;
  await nextContentVersion(connection, organisationId);
  try {
    const row = await loose
      .deleteFrom(spec.table)
      .where("organisation_id", "=", organisationId)
      .where("code", "=", code)
      .where("version", "=", expectedVersion)
      .returning("code")
      .executeTakeFirst();
    return row === undefined ? await refusal(context, organisationId, code) : ok(undefined);
  } catch (error) {
    if (violationOf(error) === "reference") return err({ code: "row.reference" });
    throw error;
  }
}

async function refusal<T extends object>(
  context: Context<T>,
  organisationId: string,
  code: string,
): Promise<Result<never, UpdateRefusal<T>>> {
  const current = await findByCode(context, organisationId, code);
  return err(current === undefined ? { code: "row.missing" } : { code: "row.conflict", current });
}
