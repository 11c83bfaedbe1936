import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";
import type { CalendarTokenRepository } from "./job-records.ts";

export function createCalendarTokenRepository(connection: Connection, clock: Clock): CalendarTokenRepository {
  const select = () =>
    connection
      .selectFrom("calendar_token")
      .select(["account_id as accountId", "organisation_id as organisationId", "created_at as createdAt"]);
  return {
    find: async (organisationId, accountId) =>
      select()
        .where("organisation_id", "=", organisationId)
        .where("account_id", "=", accountId)
        .executeTakeFirst(),
    findByHash: async (tokenHash) => select().where("token_hash", "=", tokenHash).executeTakeFirst(),
    put: async (organisationId, accountId, tokenHash) => {
      const created_at = clock.now();
      await connection
        .insertInto("calendar_token")
        .values({
          account_id: accountId,
          organisation_id: organisationId,
          token_hash: tokenHash,
          created_at,
        })
        .onConflict((conflict) =>
          conflict
            .columns(["account_id", "organisation_id"])
            .doUpdateSet({ token_hash: tokenHash, created_at }),
        )
        .execute();
    },
    remove: async (organisationId, accountId) => {
      const row = await connection
        .deleteFrom("calendar_token")
        .where("organisation_id", "=", organisationId)
        .where("account_id", "=", accountId)
        .returning("account_id")
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
