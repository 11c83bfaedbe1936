import type { Administration } from "#app/domain/access/index.ts";
import type { HiddenColumns } from "#app/domain/access/index.ts";
import type { Result } from "#app/domain/shared/result.ts";

import type { ListRequest, MissingRow, Page } from "./tenant-repository.ts";

export interface Account {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly status: "active" | "disabled";
  readonly language: "de" | "en" | null;
  readonly theme: "light" | "dark" | null;
  readonly hiddenColumns: HiddenColumns;
  readonly demo: boolean;
  readonly organisationId: string | null;
  readonly personCode: string | null;
  readonly lastLoginAt: string | null;
  readonly version: number;
}

export type NewAccount = Omit<Account, "version" | "lastLoginAt" | "hiddenColumns">;
export type AccountChange = Omit<Account, "version" | "lastLoginAt" | "demo" | "hiddenColumns">;

/** An account with every role it holds or held in an organisation, here or from above. */
export interface AccountWithRoles {
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly Pick<RoleGrant, "role" | "grantedAt" | "expiresAt" | "revokedAt">[];
}

/** Never signed in comes last in both directions. */
export type AccountListRequest = ListRequest<"login" | "name" | "state" | "last">;

export interface AccountRepository {
  count(): Promise<number>;
  findById(id: string): Promise<Account | undefined>;
  /** Display names by account id; ids without an account are missing. */
  listNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Case and umlauts of the login do not matter. */
  findByLogin(login: string): Promise<Account | undefined>;
  /** Language a person of the register has chosen in his or her account; null without an account or a choice. */
  findLanguageOf(organisationId: string, personCode: string): Promise<Account["language"]>;
  listDemo(): Promise<readonly Account[]>;
  /** Accounts at home in the organisation or holding a grant there. */
  listByOrganisation(organisationId: string, request?: AccountListRequest): Promise<Page<Account>>;
  /** Accounts that are at home in the organisation or hold or held a role there, by name. */
  listWithRoles(organisationId: string): Promise<readonly AccountWithRoles[]>;
  insert(account: NewAccount): Promise<Result<Account, { readonly code: "account.login-taken" }>>;
  update(
    account: AccountChange,
    expectedVersion: number,
  ): Promise<
    Result<
      Account,
      | MissingRow
      | { readonly code: "account.login-taken" }
      | { readonly code: "row.conflict"; readonly current: Account }
    >
  >;
  /** Columns of lists this account does not want to see. */
  setHiddenColumns(id: string, hidden: HiddenColumns): Promise<void>;
  recordLogin(id: string): Promise<void>;
}

export interface RoleGrant {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly reach: "node" | "subtree";
  readonly limitedTo: readonly string[] | null;
  readonly grantedBy: string | null;
  readonly grantedAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

export type NewRoleGrant = Omit<RoleGrant, "grantedAt" | "revokedAt">;

export interface RoleGrantRepository {
  /** Grants that hold at this moment: neither revoked nor expired. */
  listEffective(accountId: string): Promise<readonly RoleGrant[]>;
  listByAccount(organisationId: string, accountId: string): Promise<readonly RoleGrant[]>;
  listByOrganisation(organisationId: string): Promise<readonly RoleGrant[]>;
  /** Grants of some roles that hold at this moment, of accounts that can be used, in the whole installation. */
  listHolders(roles: readonly Administration["role"][]): Promise<readonly Administration[]>;
  insert(grant: NewRoleGrant): Promise<RoleGrant>;
  revoke(organisationId: string, id: string): Promise<Result<undefined, MissingRow>>;
}

export interface Session {
  readonly idHash: string;
  readonly accountId: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  /** Absolute end; the idle limit is judged by the caller with `lastSeenAt`. */
  readonly expiresAt: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Who stands behind a session, as one reading. */
export interface SignedInRecord {
  readonly session: Session;
  readonly account: Account;
  /** Grants that hold at this moment. */
  readonly grants: readonly RoleGrant[];
}

export interface SessionRepository {
  insert(session: Session): Promise<void>;
  findByIdHash(idHash: string): Promise<Session | undefined>;
  findSignedIn(idHash: string): Promise<SignedInRecord | undefined>;
  /** Sessions of one account, the one used last first; also those that are over and not yet tidied away. */
  listByAccount(accountId: string): Promise<readonly Session[]>;
  touch(idHash: string, lastSeenAt: string): Promise<void>;
  setContent(idHash: string, content: Readonly<Record<string, unknown>>): Promise<void>;
  remove(idHash: string): Promise<void>;
  removeByAccount(accountId: string): Promise<number>;
  /** Ends what has expired or was last seen before the given instant. */
  removeStale(now: string, lastSeenBefore: string): Promise<number>;
}

export interface LoginThrottle {
  readonly windowStartedAt: string;
  readonly failures: number;
}

export interface LoginThrottleRepository {
  find(key: string): Promise<LoginThrottle | undefined>;
  /** Counts one failure; a window that began before `windowOpenedAfter` starts anew. */
  recordFailure(key: string, windowOpenedAfter: string): Promise<LoginThrottle>;
  clear(key: string): Promise<void>;
  removeBefore(windowStartedBefore: string): Promise<number>;
}

export interface OneTimeToken {
  readonly tokenHash: string;
  readonly purpose: "first-administrator" | "set-password";
  readonly accountId: string | null;
  readonly expiresAt: string;
}

export interface OneTimeTokenRepository {
  insert(token: OneTimeToken): Promise<void>;
  /** Usable at this moment: not used, not expired. */
  findUsable(tokenHash: string): Promise<OneTimeToken | undefined>;
  /** Uses the token up; of two that try at once exactly one succeeds. */
  use(tokenHash: string): Promise<Result<OneTimeToken, { readonly code: "token.unusable" }>>;
  removeByPurpose(purpose: OneTimeToken["purpose"], accountId: string | null): Promise<number>;
}

export interface Submission {
  readonly submitId: string;
  readonly accountId: string;
  readonly fingerprint: string;
  readonly result: unknown;
}

export interface SubmissionRepository {
  find(accountId: string, submitId: string): Promise<Submission | undefined>;
  /** Of two submissions with the same id exactly one is recorded. */
  insert(submission: Submission): Promise<Result<undefined, { readonly code: "submission.repeated" }>>;
  removeBefore(createdBefore: string): Promise<number>;
}

export interface AppSettingRepository {
  find(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
}
