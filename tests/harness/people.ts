import type { RoleCode } from "#app/domain/access/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { inTransaction } from "#app/services/access/in-transaction.server.ts";
import { openSession } from "#app/services/access/open-session.server.ts";
import type { NewAccount } from "#db/repositories/access-repositories.ts";

import type { Deps } from "#app/services/ports.ts";

export interface TestPerson {
  readonly accountId: string;
  /** Session cookie of this person. */
  readonly cookie: string;
}

/** Two lines of a tree that know nothing of each other, and one authority more in the first. */
export const TREE = [
  { code: "LAND", kind: "land", parentCode: null },
  { code: "SMM", kind: "ressort", parentCode: "LAND" },
  { code: "LfMS", kind: "authority", parentCode: "SMM" },
  { code: "LBF", kind: "authority", parentCode: "SMM" },
  { code: "ANDERE", kind: "authority", parentCode: null },
] as const;

/** Creates the tree; the id of a node is its code in lower case. */
export async function plantTree(deps: Deps): Promise<void> {
  await inTransaction(deps, async ({ organisations }) => {
    for (const { code, kind, parentCode } of TREE) {
      const node = { id: code.toLowerCase(), code, name: `Organisation ${code}`, kind, parentCode };
      const created = await organisations.insert(node);
      if (!created.ok) throw new Error(created.error.code);
    }
  });
}

export interface PersonWish {
  readonly login: string;
  readonly organisationId: string | null;
  readonly password?: string;
  readonly demo?: boolean;
  /** Who this is in the register of the organisation. */
  readonly personCode?: string;
  readonly grants?: readonly {
    readonly role: RoleCode;
    readonly organisationId: string;
    readonly reach?: "node" | "subtree";
    readonly expiresAt?: string | null;
    readonly limitedTo?: readonly string[] | null;
  }[];
}

/** Creates an account with its grants and signs it in. */
export async function signedIn(deps: Deps, wish: PersonWish): Promise<TestPerson> {
  const accountId = deps.ids.next();
  const passwordHash = wish.password === undefined ? null : await deps.passwords.hash(wish.password);
  const account: NewAccount = {
    id: accountId,
    login: wish.login,
    displayName: `Person ${wish.login}`,
    email: null,
    passwordHash,
    status: "active",
    language: null,
    theme: null,
    demo: wish.demo ?? false,
    organisationId: wish.organisationId,
    personCode: wish.personCode ?? null,
  };
  const done = await deps.unitOfWork(async (repositories) => {
    const created = await repositories.accounts.insert(account);
    if (!created.ok) return created;
    for (const wished of wish.grants ?? []) {
      const { role, organisationId, reach = "node", expiresAt = null, limitedTo = null } = wished;
      const id = deps.ids.next();
      const grant = {
        id,
        accountId,
        organisationId,
        role,
        reach,
        limitedTo,
        grantedBy: null,
        expiresAt,
      };
      await repositories.roleGrants.insert(grant);
    }
    const { organisationId } = wish;
    return ok(await openSession(deps, repositories, { accountId, organisationId, method: "password" }));
  });
  if (!done.ok) throw new Error(done.error.code);
  return { accountId, cookie: cookieOf(deps, done.value) };
}

function cookieOf(deps: Deps, secret: string): string {
  const tls = deps.settings.publicUrl?.startsWith("https:") ?? false;
  return `${tls ? "__Host-standfest" : "standfest"}=${secret}`;
}

/** One more session of the same account. */
export async function freshCookie(deps: Deps, accountId: string): Promise<string> {
  const session = { accountId, organisationId: null, method: "password" } as const;
  return cookieOf(
    deps,
    await inTransaction(deps, (repositories) => openSession(deps, repositories, session)),
  );
}
