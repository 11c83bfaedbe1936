import { releaseDigestSchema } from "#app/domain/key-figures/index.ts";

import { fromJson, toJson } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import type { ReleaseDigestRepository } from "./overview-records.ts";

/** Digests of released editions. */
export function createReleaseDigestRepository(connection: Connection): ReleaseDigestRepository {
  return {
    list: async (organisationIds, releaseIds) => {
      if (organisationIds.length === 0 || releaseIds.length === 0) return new Map();
      const rows = await connection
        .selectFrom("release_digest")
        .select(["release_id", "digest"])
        .where("organisation_id", "in", organisationIds)
        .where("release_id", "in", releaseIds)
        .execute();
      return new Map(
        rows.map((row) => [row.release_id, releaseDigestSchema.parse(fromJson(row.digest))] as const),
      );
    },
    listMissing: async (organisationIds) => {
      if (organisationIds.length === 0) return [];
      const rows = await connection
        .selectFrom("handbook_release")
        .leftJoin("release_digest", "release_digest.release_id", "handbook_release.id")
        .where("handbook_release.organisation_id", "in", organisationIds)
        .where("handbook_release.status", "=", "released")
        .where("release_digest.release_id", "is", null)
        .select(["handbook_release.id", "handbook_release.organisation_id"])
        .orderBy("handbook_release.id")
        .execute();
      return rows.map((row) => ({ releaseId: row.id, organisationId: row.organisation_id }));
    },
    insert: async (organisationId, releaseId, digest) => {
      await connection
        .insertInto("release_digest")
        .values({ release_id: releaseId, organisation_id: organisationId, digest: toJson(digest) })
        .onConflict((conflict) => conflict.column("release_id").doNothing())
        .execute();
    },
  };
}
