import { sql } from "kysely";

import type { HiddenColumns } from "#app/domain/access/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";

import { fromFlag, toFlag } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import { violationOf } from "../constraint-violation.ts";
import { normaliseText } from "../normalise-text.ts";
import type { AccountTable } from "../schema.ts";
import { pageOf, searchPatterns } from "../tenant/list-query.ts";
import type { Clock } from "../ports.ts";
import type {
  Account,
  AccountChange,
  AccountListRequest,
  AccountRepository,
  AccountWithRoles,
} from "./access-repositories.ts";
import type { Page } from "./tenant-repository.ts";
import { pageOfRows } from "./page-of-rows.ts";

export const ACCOUNT_COLUMNS = [
  "id",
  "login",
  "display_name",
  "email",
  "password_hash",
  "status",
  "language",
  "theme",
  "list_columns",
  "demo",
  "organisation_id",
  "person_code",
  "last_login_at",
  "version",
] as const;

const SORTED_BY = {
  login: "login_key",
  name: "display_name",
  state: "status",
  last: "last_login_at",
} as const;

function hiddenColumnsIn(text: string | null): HiddenColumns {
  return text === null ? {} : (JSON.parse(text) as HiddenColumns);
}

export function toAccount(row: Pick<AccountTable, (typeof ACCOUNT_COLUMNS)[number]>): Account {
  return {
    id: row.id,
    login: row.login,
    displayName: row.display_name,
    email: row.email,
    passwordHash: row.password_hash,
    status: row.status,
    language: row.language,
    theme: row.theme,
    hiddenColumns: hiddenColumnsIn(row.list_columns),
    demo: fromFlag(row.demo),
    organisationId: row.organisation_id,
    personCode: row.person_code,
    lastLoginAt: row.last_login_at,
    version: row.version,
  };
}

function changeColumns(account: AccountChange, now: string) {
  return {
    login: account.login,
    login_key: normaliseText(account.login),
    display_name: account.displayName,
    email: account.email,
    password_hash: account.passwordHash,
    status: account.status,
    language: account.language,
    theme: account.theme,
    organisation_id: account.organisationId,
    person_code: account.personCode,
    updated_at: now,
  };
}

export function createAccountRepository(connection: Connection, clock: Clock): AccountRepository {
  return { ...reading(connection), ...writing(connection, clock) };
}

type Reading = Pick<
  AccountRepository,
  | "count"
  | "findById"
  | "listNames"
  | "findByLogin"
  | "findLanguageOf"
  | "listDemo"
  | "listByOrganisation"
  | "listWithRoles"
>;

function selectAccounts(connection: Connection) {
  return connection.selectFrom("account").select(ACCOUNT_COLUMNS);
}

async function findById(connection: Connection, id: string): Promise<Account | undefined> {
  const row = await selectAccounts(connection).where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toAccount(row);
}

/** At home in the organisation, or holding a grant there that has not been revoked. */
function belongingTo(connection: Connection, organisationId: string, search: string | undefined) {
  const holders = connection
    .selectFrom("role_grant")
    .select("account_id")
    .where("organisation_id", "=", organisationId)
    .where("revoked_at", "is", null);
  const accounts = connection
    .selectFrom("account")
    .where((eb) => eb.or([eb("organisation_id", "=", organisationId), eb("id", "in", holders)]));
  return searchPatterns(search).reduce(
    (query, pattern) => query.where(sql<boolean>`login_key like ${pattern} escape '\\'`),
    accounts,
  );
}

/** Roles here, and roles above that reach down to here. */
function rolesAt(connection: Connection, organisationId: string) {
  const above = connection
    .selectFrom("organisation_closure")
    .select("ancestor_id")
    .where("descendant_id", "=", organisationId);
  return connection
    .selectFrom("role_grant")
    .select(["account_id", "role", "granted_at", "expires_at", "revoked_at"])
    .where((eb) =>
      eb.or([
        eb("organisation_id", "=", organisationId),
        eb.and([eb("reach", "=", "subtree"), eb("organisation_id", "in", above)]),
      ]),
    );
}

async function listWithRoles(
  connection: Connection,
  organisationId: string,
): Promise<readonly AccountWithRoles[]> {
  const rows = await connection
    .selectFrom("account")
    .leftJoin(rolesAt(connection, organisationId).as("held"), "held.account_id", "account.id")
    .select(["account.id", "account.display_name"])
    .select(["held.role", "held.granted_at", "held.expires_at", "held.revoked_at"])
    .where((eb) =>
      eb.or([eb("account.organisation_id", "=", organisationId), eb("held.role", "is not", null)]),
    )
    .orderBy("account.display_name")
    .orderBy("account.id")
    .orderBy("held.granted_at")
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, held]) => ({
    id,
    displayName: held[0]?.display_name ?? "",
    roles: held.flatMap(({ role, granted_at: grantedAt, expires_at: expiresAt, revoked_at: revokedAt }) =>
      role === null || grantedAt === null ? [] : [{ role, grantedAt, expiresAt, revokedAt }],
    ),
  }));
}

async function listByOrganisation(
  connection: Connection,
  organisationId: string,
  request: AccountListRequest = {},
): Promise<Page<Account>> {
  const slice = pageOf(request);
  const { by, direction } = request.sort ?? { by: "login", direction: "ascending" };
  const matching = belongingTo(connection, organisationId, request.search);
  const counted = await matching
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .select(ACCOUNT_COLUMNS)
    .orderBy(SORTED_BY[by], (order) => (direction === "descending" ? order.desc() : order.asc()).nullsLast())
    .orderBy("login_key")
    .limit(slice.pageSize)
    .offset((slice.page - 1) * slice.pageSize)
    .execute();
  return pageOfRows(rows.map(toAccount), counted.total, slice);
}

function reading(connection: Connection): Reading {
  return {
    listWithRoles: async (organisationId) => listWithRoles(connection, organisationId),
    findById: async (id) => findById(connection, id),
    listNames: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await connection
        .selectFrom("account")
        .select(["id", "display_name"])
        .where("id", "in", ids)
        .execute();
      return new Map(rows.map((row) => [row.id, row.display_name]));
    },
    count: async () => {
      const row = await connection
        .selectFrom("account")
        .select((eb) => eb.fn.countAll<number>().as("total"))
        .executeTakeFirstOrThrow();
      return row.total;
    },
    findByLogin: async (login) => {
      const row = await selectAccounts(connection)
        .where("login_key", "=", normaliseText(login))
        .executeTakeFirst();
      return row === undefined ? undefined : toAccount(row);
    },
    findLanguageOf: async (organisationId, personCode) => {
      const row = await selectAccounts(connection)
        .where("organisation_id", "=", organisationId)
        .where("person_code", "=", personCode)
        .where("status", "=", "active")
        .where("language", "is not", null)
        .orderBy("id")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : toAccount(row).language;
    },
    listDemo: async () => {
      const rows = await selectAccounts(connection).where("demo", "=", 1).orderBy("login_key").execute();
      return rows.map(toAccount);
    },
    listByOrganisation: async (organisationId, request) =>
      listByOrganisation(connection, organisationId, request),
  };
}

function writing(connection: Connection, clock: Clock): Omit<AccountRepository, keyof Reading> {
  return {
    insert: async (account) => {
      const now = clock.now();
      const row = await connection
        .insertInto("account")
        .values({
          id: account.id,
          ...changeColumns(account, now),
          demo: toFlag(account.demo),
          last_login_at: null,
          list_columns: null,
          version: 1,
          created_at: now,
        })
        .onConflict((conflict) => conflict.column("login_key").doNothing())
        .returning(ACCOUNT_COLUMNS)
        .executeTakeFirst();
      return row === undefined ? err({ code: "account.login-taken" }) : ok(toAccount(row));
    },
    update: async (account, expectedVersion) => update(connection, clock, account, expectedVersion),
    setHiddenColumns: async (id, hidden) => {
      await connection
        .updateTable("account")
        .set({ list_columns: JSON.stringify(hidden) })
        .where("id", "=", id)
        .execute();
    },
    recordLogin: async (id) => {
      await connection
        .updateTable("account")
        .set({ last_login_at: clock.now() })
        .where("id", "=", id)
        .execute();
    },
  };
}

async function update(
  connection: Connection,
  clock: Clock,
  account: AccountChange,
  expectedVersion: number,
): ReturnType<AccountRepository["update"]> {
  try {
    const row = await connection
      .updateTable("account")
      .set((eb) => ({ ...changeColumns(account, clock.now()), version: eb("version", "+", 1) }))
      .where("id", "=", account.id)
      .where("version", "=", expectedVersion)
      .returning(ACCOUNT_COLUMNS)
      .executeTakeFirst();
    if (row !== undefined) return ok(toAccount(row));
  } catch (error) {
    if (violationOf(error) === "unique") return err({ code: "account.login-taken" });
    throw error;
  }
  const current = await findById(connection, account.id);
  return err(current === undefined ? { code: "row.missing" } : { code: "row.conflict", current });
}
