import type { Kysely } from "kysely";

import { EXCHANGE_FORMAT } from "#app/domain/exchange/index.ts";

import { fromJson } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import { assembleValue, columnsOf } from "../tenant/row-codec.ts";
import type { LooseRow } from "../tenant/row-codec.ts";
import { settingSingletons } from "../tenant/singletons.ts";
import type { TenantTable } from "../tenant/tenant-table.ts";
import { tenantTables } from "../tenant/tenant-tables.ts";
import type { ListKey } from "../tenant/tenant-tables.ts";

const MOST_ATTEMPTS = 20;

interface Head {
  readonly parts: LooseRow;
  readonly contentVersion: number;
}

export const SETTING_KEYS = Object.keys(settingSingletons);

export async function loadHead(connection: Connection, organisationId: string): Promise<Head | undefined> {
  const row = await connection
    .selectFrom("organisation")
    .innerJoin("parameter_set", "parameter_set.organisation_id", "organisation.id")
    .select(["organisation.code", "organisation.name", "organisation.kind", "organisation.parent_code"])
    .select(["parameter_set.content as parameters", "organisation.content_version"])
    .where("organisation.id", "=", organisationId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const organisation: LooseRow = { code: row.code, name: row.name };
  if (row.kind !== null) organisation["kind"] = row.kind;
  if (row.parent_code !== null) organisation["parent"] = row.parent_code;
  const parts = { format: EXCHANGE_FORMAT, organisation, parameters: fromJson(row.parameters) };
  return { parts, contentVersion: row.content_version };
}

/** Version of the present content; undefined when there is no such organisation. */
async function contentVersionOf(connection: Connection, organisationId: string): Promise<number | undefined> {
  const row = await connection
    .selectFrom("organisation")
    .select("content_version")
    .where("id", "=", organisationId)
    .executeTakeFirst();
  return row?.content_version;
}

/**
 * Reads an organisation piece by piece and begins again when somebody has changed it meanwhile: what comes out existed as a
 * whole at one moment.
 */
export async function loadSteadily<T>(
  connection: Connection,
  organisationId: string,
  load: (head: LooseRow) => Promise<T>,
): Promise<T | undefined> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const head = await loadHead(connection, organisationId);
    if (head === undefined) return undefined;
    const value = await attemptLoad(load, head.parts);
    if ((await contentVersionOf(connection, organisationId)) === head.contentVersion) return value();
  }
  throw new Error("the organisation changed with every attempt to read it");
}

/** A mixture of two states may not even fit the schema: the failure counts only when nothing has changed meanwhile. */
async function attemptLoad<T>(load: (head: LooseRow) => Promise<T>, head: LooseRow): Promise<() => T> {
  try {
    const value = await load(head);
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

async function loadLinks(connection: Connection, organisationId: string): Promise<Map<string, string[]>> {
  const rows = await connection
    .selectFrom("resource_requirement")
    .select(["resource_code", "requires_code"])
    .where("organisation_id", "=", organisationId)
    .execute();
  const links = new Map<string, string[]>();
  for (const row of rows) {
    const required = links.get(row.resource_code);
    if (required === undefined) links.set(row.resource_code, [row.requires_code]);
    else required.push(row.requires_code);
  }
  return links;
}

async function selectRows(connection: Connection, organisationId: string, key: ListKey): Promise<LooseRow[]> {
  const spec = tenantTables[key] as unknown as TenantTable;
  const loose = connection as unknown as Kysely<Record<string, LooseRow>>;
  return loose
    .selectFrom(spec.table)
    .select([...columnsOf(spec)])
    .where("organisation_id", "=", organisationId)
    .execute();
}

async function loadList(connection: Connection, organisationId: string, key: ListKey): Promise<LooseRow[]> {
  const spec = tenantTables[key] as unknown as TenantTable;
  const rows = await selectRows(connection, organisationId, key);
  if (spec.links === undefined) return rows.map((row) => assembleValue(spec, row));
  const links = await loadLinks(connection, organisationId);
  return rows.map((row) => assembleValue(spec, row, links.get(row["code"] as string)));
}

export async function loadLists(
  connection: Connection,
  organisationId: string,
  keys: readonly ListKey[],
): Promise<LooseRow> {
  const lists: LooseRow = {};
  for (const key of keys) lists[key] = await loadList(connection, organisationId, key);
  return lists;
}

export async function loadSettings(connection: Connection, organisationId: string): Promise<LooseRow> {
  const rows = await connection
    .selectFrom("organisation_setting")
    .select(["code", "content"])
    .where("organisation_id", "=", organisationId)
    .where("code", "in", SETTING_KEYS)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.code, fromJson(row.content)]));
}
