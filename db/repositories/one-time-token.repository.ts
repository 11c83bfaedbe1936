import { err, ok } from "#app/domain/shared/result.ts";

import type { Connection } from "../connection-type.ts";
import type { OneTimeTokenTable } from "../schema.ts";
import type { Clock } from "../ports.ts";
import type { OneTimeToken, OneTimeTokenRepository } from "./access-repositories.ts";

const COLUMNS = ["token_hash", "purpose", "account_id", "expires_at"] as const;

function toToken(row: Pick<OneTimeTokenTable, (typeof COLUMNS)[number]>): OneTimeToken {
  return {
    tokenHash: row.token_hash,
    purpose: row.purpose,
    accountId: row.account_id,
    expiresAt: row.expires_at,
  };
}

export function createOneTimeTokenRepository(connection: Connection, clock: Clock): OneTimeTokenRepository {
  return {
    insert: async (token) => {
      await connection
        .insertInto("one_time_token")
        .values({
          token_hash: token.tokenHash,
          purpose: token.purpose,
          account_id: token.accountId,
          created_at: clock.now(),
          expires_at: token.expiresAt,
          used_at: null,
        })
        .execute();
    },
    findUsable: async (tokenHash) => {
      const row = await connection
        .selectFrom("one_time_token")
        .select(COLUMNS)
        .where("token_hash", "=", tokenHash)
        .where("used_at", "is", null)
        .where("expires_at", ">", clock.now())
        .executeTakeFirst();
      return row === undefined ? undefined : toToken(row);
    },
    use: async (tokenHash) => {
      const now = clock.now();
      const row = await connection
        .updateTable("one_time_token")
        .set({ used_at: now })
        .where("token_hash", "=", tokenHash)
        .where("used_at", "is", null)
        .where("expires_at", ">", now)
        .returning(COLUMNS)
        .executeTakeFirst();
      return row === undefined ? err({ code: "token.unusable" }) : ok(toToken(row));
    },
    removeByPurpose: async (purpose, accountId) => {
      const removed = await connection
        .deleteFrom("one_time_token")
        .where("purpose", "=", purpose)
        .where("account_id", accountId === null ? "is" : "=", accountId)
        .executeTakeFirst();
      return Number(removed.numDeletedRows);
    },
  };
}
