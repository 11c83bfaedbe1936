import { fromJson } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";
import type { SignedInRecord } from "./access-repositories.ts";
import { ACCOUNT_COLUMNS, toAccount } from "./account.repository.ts";
import { GRANT_COLUMNS, toRoleGrant } from "./role-grant.repository.ts";

const SESSION_COLUMNS = ["created_at", "last_seen_at", "expires_at", "content"] as const;

/** Session, account and effective grants in one statement, because every request begins with them. */
export async function findSignedIn(
  connection: Connection,
  clock: Clock,
  idHash: string,
): Promise<SignedInRecord | undefined> {
  const rows = await connection
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.account_id")
    .leftJoin("role_grant", (join) =>
      join
        .onRef("role_grant.account_id", "=", "account.id")
        .on("role_grant.revoked_at", "is", null)
        .on((eb) =>
          eb.or([eb("role_grant.expires_at", "is", null), eb("role_grant.expires_at", ">", clock.now())]),
        ),
    )
    .select(SESSION_COLUMNS.map((column) => `session.${column} as session_${column}` as const))
    .select(ACCOUNT_COLUMNS.map((column) => `account.${column} as account_${column}` as const))
    .select(GRANT_COLUMNS.map((column) => `role_grant.${column} as grant_${column}` as const))
    .where("session.id_hash", "=", idHash)
    .orderBy("role_grant.granted_at")
    .orderBy("role_grant.id")
    .execute();
  const [first] = rows;
  if (first === undefined) return undefined;
  const account = toAccount(without("account_", first) as Parameters<typeof toAccount>[0]);
  const session = without("session_", first);
  return {
    account,
    session: {
      idHash,
      accountId: account.id,
      createdAt: session["created_at"] as string,
      lastSeenAt: session["last_seen_at"] as string,
      expiresAt: session["expires_at"] as string,
      content: fromJson(session["content"]) as Readonly<Record<string, unknown>>,
    },
    grants: rows
      .filter((row) => row.grant_id !== null)
      .map((row) => toRoleGrant(without("grant_", row) as unknown as Parameters<typeof toRoleGrant>[0])),
  };
}

/** The columns of one table out of a joined row. */
function without(prefix: string, row: object): Record<string, unknown> {
  const own = Object.entries(row).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value as unknown]));
}
