import type { Administration, RoleCode } from "#app/domain/access/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";

import { fromJson, toJson } from "../codecs.ts";
import { isPostgres } from "../dialect.ts";
import type { Connection } from "../connection-type.ts";
import type { RoleGrantTable } from "../schema.ts";
import type { Clock } from "../ports.ts";
import type { RoleGrant, RoleGrantRepository } from "./access-repositories.ts";

export const GRANT_COLUMNS = [
  "id",
  "account_id",
  "organisation_id",
  "role",
  "reach",
  "limited_to",
  "granted_by",
  "granted_at",
  "expires_at",
  "revoked_at",
] as const;

export function toRoleGrant(row: RoleGrantTable): RoleGrant {
  return {
    id: row.id,
    accountId: row.account_id,
    organisationId: row.organisation_id,
    role: row.role,
    reach: row.reach,
    limitedTo: row.limited_to === null ? null : (fromJson(row.limited_to) as readonly string[]),
    grantedBy: row.granted_by,
    grantedAt: row.granted_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}

/** On PostgreSQL whoever asks holds the rows to the end of the transaction: two people must not take each other's last right. */
async function listHolders(
  connection: Connection,
  clock: Clock,
  roles: readonly RoleCode[],
): Promise<readonly Administration[]> {
  const rows = await connection
    .selectFrom("role_grant")
    .innerJoin("account", "account.id", "role_grant.account_id")
    .select(["role_grant.id", "role_grant.account_id", "role_grant.organisation_id"])
    .select(["role_grant.role", "role_grant.reach", "role_grant.expires_at"])
    .where("role_grant.role", "in", roles)
    .where("role_grant.revoked_at", "is", null)
    .where((eb) =>
      eb.or([eb("role_grant.expires_at", "is", null), eb("role_grant.expires_at", ">", clock.now())]),
    )
    .where("account.status", "=", "active")
    .orderBy("role_grant.id")
    .$if(isPostgres(connection), (query) => query.forUpdate())
    .execute();
  return rows.map((row) => ({
    grantId: row.id,
    accountId: row.account_id,
    role: row.role as RoleCode,
    organisationId: row.organisation_id,
    includesBelow: row.reach === "subtree",
    expiresAt: row.expires_at,
  }));
}

export function createRoleGrantRepository(connection: Connection, clock: Clock): RoleGrantRepository {
  const select = () =>
    connection.selectFrom("role_grant").select(GRANT_COLUMNS).orderBy("granted_at").orderBy("id");
  return {
    listEffective: async (accountId) => {
      const rows = await select()
        .where("account_id", "=", accountId)
        .where("revoked_at", "is", null)
        .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", clock.now())]))
        .execute();
      return rows.map(toRoleGrant);
    },
    listByAccount: async (organisationId, accountId) => {
      const rows = await select()
        .where("organisation_id", "=", organisationId)
        .where("account_id", "=", accountId)
        .execute();
      return rows.map(toRoleGrant);
    },
    listByOrganisation: async (organisationId) =>
      (await select().where("organisation_id", "=", organisationId).execute()).map(toRoleGrant),
    listHolders: async (roles) => listHolders(connection, clock, roles),
    insert: async (grant) => {
      const row = await connection
        .insertInto("role_grant")
        .values({
          id: grant.id,
          account_id: grant.accountId,
          organisation_id: grant.organisationId,
          role: grant.role,
          reach: grant.reach,
          limited_to: grant.limitedTo === null ? null : toJson(grant.limitedTo),
          granted_by: grant.grantedBy,
          granted_at: clock.now(),
          expires_at: grant.expiresAt,
          revoked_at: null,
        })
        .returning(GRANT_COLUMNS)
        .executeTakeFirstOrThrow();
      return toRoleGrant(row);
    },
    revoke: async (organisationId, id) => {
      const row = await connection
        .updateTable("role_grant")
        .set({ revoked_at: clock.now() })
        .where("organisation_id", "=", organisationId)
        .where("id", "=", id)
        .where("revoked_at", "is", null)
        .returning("id")
        .executeTakeFirst();
      return row === undefined ? err({ code: "row.missing" }) : ok(undefined);
    },
  };
}
