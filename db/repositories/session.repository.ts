import type { Selectable } from "kysely";

import { fromJson, toJson } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";
import type { SessionTable } from "../schema.ts";
import type { Session, SessionRepository } from "./access-repositories.ts";
import { findSignedIn } from "./signed-in.ts";

const COLUMNS = ["id_hash", "account_id", "created_at", "last_seen_at", "expires_at", "content"] as const;

function toSession(row: Selectable<SessionTable>): Session {
  return {
    idHash: row.id_hash,
    accountId: row.account_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    content: fromJson(row.content) as Readonly<Record<string, unknown>>,
  };
}

export function createSessionRepository(connection: Connection, clock: Clock): SessionRepository {
  return {
    insert: async (session) => {
      await connection
        .insertInto("session")
        .values({
          id_hash: session.idHash,
          account_id: session.accountId,
          created_at: session.createdAt,
          last_seen_at: session.lastSeenAt,
          expires_at: session.expiresAt,
          content: toJson(session.content),
        })
        .execute();
    },
    findByIdHash: async (idHash) => {
      const row = await connection
        .selectFrom("session")
        .select(COLUMNS)
        .where("id_hash", "=", idHash)
        .executeTakeFirst();
      return row === undefined ? undefined : toSession(row);
    },
    listByAccount: async (accountId) => {
      const rows = await connection
        .selectFrom("session")
        .select(COLUMNS)
        .where("account_id", "=", accountId)
        .orderBy("last_seen_at", "desc")
        .orderBy("id_hash")
        .execute();
      return rows.map(toSession);
    },
    findSignedIn: async (idHash) => findSignedIn(connection, clock, idHash),
    touch: async (idHash, lastSeenAt) => {
      await connection
        .updateTable("session")
        .set({ last_seen_at: lastSeenAt })
        .where("id_hash", "=", idHash)
        .execute();
    },
    setContent: async (idHash, content) => {
      await connection
        .updateTable("session")
        .set({ content: toJson(content) })
        .where("id_hash", "=", idHash)
        .execute();
    },
    ...removal(connection),
  };
}

function removal(
  connection: Connection,
): Pick<SessionRepository, "remove" | "removeByAccount" | "removeStale"> {
  return {
    remove: async (idHash) => {
      await connection.deleteFrom("session").where("id_hash", "=", idHash).execute();
    },
    removeByAccount: async (accountId) => {
      const removed = await connection
        .deleteFrom("session")
        .where("account_id", "=", accountId)
        .executeTakeFirst();
      return Number(removed.numDeletedRows);
    },
    removeStale: async (now, lastSeenBefore) => {
      const removed = await connection
        .deleteFrom("session")
        .where((eb) => eb.or([eb("expires_at", "<=", now), eb("last_seen_at", "<", lastSeenBefore)]))
        .executeTakeFirst();
      return Number(removed.numDeletedRows);
    },
  };
}
