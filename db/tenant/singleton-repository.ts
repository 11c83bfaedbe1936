import { err, ok } from "#app/domain/shared/result.ts";

import { fromJson, toJson } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import { nextContentVersion } from "../content-stamp.ts";
import type { SingletonRepository } from "../repositories/repositories.ts";
import type { Stored } from "../repositories/tenant-repository.ts";
import type { Clock } from "../ports.ts";
import type { RowStamp } from "./row-codec.ts";
import type { Singleton } from "./singletons.ts";

/** Complete new row of a singleton. */
export function singletonRow(organisationId: string, code: string, value: unknown, stamp: RowStamp) {
  return {
    organisation_id: organisationId,
    code,
    sort_key: code,
    name_key: code,
    version: stamp.version,
    created_at: stamp.now,
    updated_at: stamp.now,
    content: toJson(value),
  };
}

export function createSingletonRepository<T>(
  connection: Connection,
  clock: Clock,
  singleton: Singleton<T>,
): SingletonRepository<T> {
  const { table, code, schema } = singleton;

  async function find(organisationId: string): Promise<Stored<T> | undefined> {
    const row = await connection
      .selectFrom(table)
      .select(["version", "created_at", "updated_at", "content"])
      .where("organisation_id", "=", organisationId)
      .where("code", "=", code)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    return {
      value: schema.parse(fromJson(row.content)),
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    };
  }

  async function write(organisationId: string, value: T, expectedVersion: number | null) {
    const version = await nextContentVersion(connection, organisationId);
    const now = clock.now();
    if (expectedVersion === null) {
      return connection
        .insertInto(table)
        .values(singletonRow(organisationId, code, value, { version, now }))
        .onConflict((conflict) => conflict.doNothing())
        .returning(["version", "created_at", "updated_at"])
        .executeTakeFirst();
    }
    return connection
      .updateTable(table)
      .set({ content: toJson(value), version, updated_at: now })
      .where("organisation_id", "=", organisationId)
      .where("code", "=", code)
      .where("version", "=", expectedVersion)
      .returning(["version", "created_at", "updated_at"])
      .executeTakeFirst();
  }

  return {
    find,
    put: async (organisationId, value, expectedVersion) => {
      const row = await write(organisationId, value, expectedVersion);
      if (row !== undefined)
        return ok({ value, version: row.version, createdAt: row.created_at, updatedAt: row.updated_at });
      const current = await find(organisationId);
      if (current === undefined) return err({ code: "row.missing" as const });
      return err({ code: "row.conflict" as const, current });
    },
  };
}
