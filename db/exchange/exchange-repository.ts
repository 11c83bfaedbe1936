import type { Kysely } from "kysely";

import { canonicalDocument } from "#app/domain/exchange/index.ts";
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";

import type { Connection } from "../connection-type.ts";
import { nextContentVersion } from "../content-stamp.ts";
import { deferReferences } from "../dialect.ts";
import type { ExchangeRepository } from "../repositories/repositories.ts";
import type { Database } from "../schema.ts";
import { insertRows } from "../tenant/insert-rows.ts";
import type { LooseRow, RowStamp } from "../tenant/row-codec.ts";
import { singletonRow } from "../tenant/singleton-repository.ts";
import { parametersSingleton } from "../tenant/singletons.ts";
import type { TenantTable } from "../tenant/tenant-table.ts";
import { tenantTables } from "../tenant/tenant-tables.ts";
import type { ListKey } from "../tenant/tenant-tables.ts";
import type { Clock } from "../ports.ts";
import { loadLists, loadSettings, loadSteadily, SETTING_KEYS } from "./load-content.ts";

const LIST_KEYS = Object.keys(tenantTables) as ListKey[];

export function createExchangeRepository(connection: Connection, clock: Clock): ExchangeRepository {
  return {
    load: async (organisationId) =>
      loadSteadily(connection, organisationId, async (head) => {
        const lists = await loadLists(connection, organisationId, LIST_KEYS);
        const settings = await loadSettings(connection, organisationId);
        return canonicalDocument({ ...head, ...lists, ...settings });
      }),
    replace: async (organisationId, document) => {
      await deferReferences(connection);
      const version = await nextContentVersion(connection, organisationId);
      await removeContent(connection, organisationId);
      await insertContent(connection, organisationId, document, { version, now: clock.now() });
    },
  };
}

async function removeContent(connection: Connection, organisationId: string): Promise<void> {
  const tables: (keyof Database)[] = [
    "resource_requirement",
    ...LIST_KEYS.map((key) => tenantTables[key].table),
    "parameter_set",
    "organisation_setting",
  ];
  const loose = connection as unknown as Kysely<Record<string, LooseRow>>;
  for (const table of tables)
    await loose.deleteFrom(table).where("organisation_id", "=", organisationId).execute();
}

async function insertContent(
  connection: Connection,
  organisationId: string,
  document: ExchangeDocument,
  stamp: RowStamp,
): Promise<void> {
  await connection
    .insertInto("parameter_set")
    .values(singletonRow(organisationId, parametersSingleton.code, document.parameters, stamp))
    .execute();
  const parts = document as unknown as Record<string, unknown>;
  const settings = SETTING_KEYS.filter((key) => parts[key] !== undefined);
  if (settings.length > 0)
    await connection
      .insertInto("organisation_setting")
      .values(settings.map((key) => singletonRow(organisationId, key, parts[key], stamp)))
      .execute();
  for (const key of LIST_KEYS) {
    const values = (parts[key] ?? []) as readonly object[];
    const spec = tenantTables[key] as unknown as TenantTable;
    await insertRows(connection, spec, { organisationId, values }, stamp);
  }
}
