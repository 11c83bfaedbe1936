import { err, ok } from "#app/domain/shared/result.ts";

import { fromJson, toJson } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";
import type { SubmissionRepository } from "./access-repositories.ts";

export function createSubmissionRepository(connection: Connection, clock: Clock): SubmissionRepository {
  return {
    find: async (accountId, submitId) => {
      const row = await connection
        .selectFrom("submission")
        .select(["fingerprint", "result"])
        .where("account_id", "=", accountId)
        .where("submit_id", "=", submitId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return { submitId, accountId, fingerprint: row.fingerprint, result: unwrap(row.result) };
    },
    insert: async (submission) => {
      const row = await connection
        .insertInto("submission")
        .values({
          submit_id: submission.submitId,
          account_id: submission.accountId,
          fingerprint: submission.fingerprint,
          result: toJson({ result: submission.result }),
          created_at: clock.now(),
        })
        .onConflict((conflict) => conflict.columns(["account_id", "submit_id"]).doNothing())
        .returning("submit_id")
        .executeTakeFirst();
      return row === undefined ? err({ code: "submission.repeated" }) : ok(undefined);
    },
    removeBefore: async (createdBefore) => {
      const removed = await connection
        .deleteFrom("submission")
        .where("created_at", "<", createdBefore)
        .executeTakeFirst();
      return Number(removed.numDeletedRows);
    },
  };
}

/** Results lie in an object, because a bare JSON text could not be told from its own encoding. */
function unwrap(column: unknown): unknown {
  return (fromJson(column) as { result?: unknown }).result;
}
