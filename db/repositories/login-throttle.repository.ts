import { sql } from "kysely";

import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";
import type { LoginThrottleRepository } from "./access-repositories.ts";

export function createLoginThrottleRepository(connection: Connection, clock: Clock): LoginThrottleRepository {
  return {
    find: async (key) => {
      const row = await connection
        .selectFrom("login_throttle")
        .select(["window_started_at", "failures"])
        .where("throttle_key", "=", key)
        .executeTakeFirst();
      return row === undefined
        ? undefined
        : { windowStartedAt: row.window_started_at, failures: row.failures };
    },
    recordFailure: async (key, windowOpenedAfter) => {
      const now = clock.now();
      const expired = sql<boolean>`login_throttle.window_started_at <= ${windowOpenedAfter}`;
      const row = await connection
        .insertInto("login_throttle")
        .values({ throttle_key: key, window_started_at: now, failures: 1 })
        .onConflict((conflict) =>
          conflict.column("throttle_key").doUpdateSet({
            failures: sql<number>`case when ${expired} then 1 else login_throttle.failures + 1 end`,
            window_started_at: sql<string>`case when ${expired} then excluded.window_started_at else login_throttle.window_started_at end`,
          }),
        )
        .returning(["window_started_at", "failures"])
        .executeTakeFirstOrThrow();
      return { windowStartedAt: row.window_started_at, failures: row.failures };
    },
    clear: async (key) => {
      await connection.deleteFrom("login_throttle").where("throttle_key", "=", key).execute();
    },
    removeBefore: async (windowStartedBefore) => {
      const removed = await connection
        .deleteFrom("login_throttle")
        .where("window_started_at", "<", windowStartedBefore)
        .executeTakeFirst();
      return Number(removed.numDeletedRows);
    },
  };
}
