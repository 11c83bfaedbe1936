import { fromJson, toJson } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";
import type { AppSettingRepository } from "./access-repositories.ts";

export function createAppSettingRepository(connection: Connection, clock: Clock): AppSettingRepository {
  return {
    find: async (key) => {
      const row = await connection
        .selectFrom("app_setting")
        .select("value")
        .where("key", "=", key)
        .executeTakeFirst();
      return row === undefined ? undefined : (fromJson(row.value) as { value?: unknown }).value;
    },
    put: async (key, value) => {
      const columns = { value: toJson({ value }), updated_at: clock.now() };
      await connection
        .insertInto("app_setting")
        .values({ key, ...columns })
        .onConflict((conflict) => conflict.column("key").doUpdateSet(columns))
        .execute();
    },
  };
}
