import { afterAll, expect, test } from "vitest";

import { err, ok } from "#app/domain/shared/result.ts";
import { isLastAdministration } from "#app/services/access/keep-administration.server.ts";
import type { NewAccount } from "#db/repositories/access-repositories.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import type { DatabaseDeps } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

function account(id: string, login: string, organisationId: string | null): NewAccount {
  return {
    id,
    login,
    displayName: `Konto ${login}`,
    email: null,
    passwordHash: null,
    status: "active",
    language: null,
    theme: null,
    demo: false,
    organisationId,
    personCode: null,
  };
}

async function prepared(
  engine: (typeof ENGINES)[number],
): Promise<{ deps: DatabaseDeps; own: string; foreign: string }> {
  const deps = databaseDeps(await engines.open(engine));
  const own = await imported(deps, fullDocument("EIGEN", "Eigenes Amt"));
  const foreign = await imported(deps, fullDocument("FREMD", "Fremdes Amt"));
  await deps.unitOfWork(async ({ accounts }) => {
    expectOk(await accounts.insert(account("a", "Müller", own)));
    expectOk(await accounts.insert(account("b", "beispiel", foreign)));
    return ok(undefined);
  });
  return { deps, own, foreign };
}

test.each(ENGINES)("%s: a login exists once, whatever its case and umlauts", async (engine) => {
  const { deps } = await prepared(engine);
  expect((await deps.repositories.accounts.findByLogin("MUELLER"))?.id).toBe("a");
  const twice = await deps.unitOfWork(async ({ accounts }) => accounts.insert(account("c", "mueller", null)));
  expect(twice.ok ? "done" : twice.error.code).toBe("account.login-taken");
  const renamed = await deps.unitOfWork(async ({ accounts }) =>
    accounts.update(account("b", "MÜLLER", null), 1),
  );
  expect(renamed.ok ? "done" : renamed.error.code).toBe("account.login-taken");
  expect(await deps.repositories.accounts.count()).toBe(2);
});

test.each(ENGINES)("%s: an account is changed by compare and set", async (engine) => {
  const { deps, own } = await prepared(engine);
  const change = { ...account("a", "Müller", own), passwordHash: "hash", theme: "dark" as const };
  const changed = expectOk(await deps.unitOfWork(async ({ accounts }) => accounts.update(change, 1)));
  expect([changed.version, changed.theme, changed.passwordHash]).toEqual([2, "dark", "hash"]);
  const late = await deps.unitOfWork(async ({ accounts }) => accounts.update(change, 1));
  expect(late.ok ? "done" : late.error.code).toBe("row.conflict");
});

test.each(ENGINES)(
  "%s: an organisation lists its own accounts and the holders of its grants only",
  async (engine) => {
    const { deps, own, foreign } = await prepared(engine);
    const logins = async (id: string, search = "") =>
      (await deps.repositories.accounts.listByOrganisation(id, { search })).rows.map(({ login }) => login);
    expect(await logins(own)).toEqual(["Müller"]);
    await deps.unitOfWork(async ({ roleGrants }) =>
      ok(
        await roleGrants.insert({
          id: "g",
          accountId: "b",
          organisationId: own,
          role: "auditor",
          reach: "node",
          limitedTo: ["U-1"],
          grantedBy: "a",
          expiresAt: null,
        }),
      ),
    );
    expect(await logins(own)).toEqual(["beispiel", "Müller"]);
    expect(await logins(own, "mue")).toEqual(["Müller"]);
    await deps.unitOfWork(async ({ accounts }) => {
      await accounts.recordLogin("a");
      return ok(undefined);
    });
    for (const direction of ["ascending", "descending"] as const) {
      const sort = { by: "last", direction } as const;
      const sorted = await deps.repositories.accounts.listByOrganisation(own, { sort });
      expect(sorted.rows.map(({ login }) => login)).toEqual(["Müller", "beispiel"]);
    }
    expect(await logins(own, "%")).toEqual([]);
    const { roleGrants } = deps.repositories;
    expect(await roleGrants.listByOrganisation(foreign)).toEqual([]);
    expect(await roleGrants.listByAccount(foreign, "b")).toEqual([]);
    const notTheirs = await deps.unitOfWork(async (repositories) =>
      repositories.roleGrants.revoke(foreign, "g"),
    );
    expect(notTheirs.ok).toBe(false);
    expect((await roleGrants.listEffective("b")).map(({ limitedTo }) => limitedTo)).toEqual([["U-1"]]);
    expectOk(await deps.unitOfWork(async (repositories) => repositories.roleGrants.revoke(own, "g")));
    expect(await roleGrants.listEffective("b")).toEqual([]);
    expect(await logins(own)).toEqual(["Müller"]);
  },
);

test.each(ENGINES)("%s: a grant ends at its instant, and nobody can grant to oneself", async (engine) => {
  const { deps, own } = await prepared(engine);
  const grant = {
    id: "g",
    accountId: "b",
    organisationId: own,
    role: "auditor",
    reach: "subtree" as const,
    limitedTo: null,
    grantedBy: "a",
    expiresAt: "2026-11-23T08:00:10.000Z",
  };
  await deps.unitOfWork(async ({ roleGrants }) => ok(await roleGrants.insert(grant)));
  expect(await deps.repositories.roleGrants.listEffective("b")).toHaveLength(1);
  deps.clock.advance(10_000);
  expect(await deps.repositories.roleGrants.listEffective("b")).toEqual([]);
  const self = deps.unitOfWork(async ({ roleGrants }) =>
    ok(await roleGrants.insert({ ...grant, id: "h", accountId: "a" })),
  );
  await expect(self).rejects.toThrow();
});

test.each(ENGINES)("%s: sessions end one by one, by account, and when stale", async (engine) => {
  const { deps } = await prepared(engine);
  const session = (idHash: string, accountId: string, lastSeenAt: string) => ({
    idHash,
    accountId,
    createdAt: deps.clock.now(),
    lastSeenAt,
    expiresAt: "2026-11-23T18:00:00.000Z",
    content: { csrf: '{"looks":"like json"}' },
  });
  await deps.unitOfWork(async ({ sessions }) => {
    await sessions.insert(session("s1", "a", "2026-11-23T08:00:00.000Z"));
    await sessions.insert(session("s2", "a", "2026-11-23T07:00:00.000Z"));
    await sessions.insert(session("s3", "b", "2026-11-23T08:00:00.000Z"));
    return ok(undefined);
  });
  const found = async (idHash: string) => deps.repositories.sessions.findByIdHash(idHash);
  const ofA = await deps.repositories.sessions.listByAccount("a");
  expect(ofA.map(({ idHash }) => idHash)).toEqual(["s1", "s2"]);
  expect((await found("s1"))?.content).toEqual({ csrf: '{"looks":"like json"}' });
  await deps.unitOfWork(async ({ sessions }) => {
    expect(await sessions.removeStale("2026-11-23T08:00:00.000Z", "2026-11-23T07:30:00.000Z")).toBe(1);
    await sessions.touch("s3", "2026-11-23T08:10:00.000Z");
    expect(await sessions.removeByAccount("a")).toBe(1);
    return ok(undefined);
  });
  expect([await found("s1"), await found("s2"), (await found("s3"))?.lastSeenAt]).toEqual([
    undefined,
    undefined,
    "2026-11-23T08:10:00.000Z",
  ]);
});

test.each(ENGINES)("%s: failures count within a window and begin anew after it", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const fail = async (openedAfter: string) =>
    expectOk(
      await deps.unitOfWork(async ({ loginThrottles }) =>
        ok(await loginThrottles.recordFailure("k", openedAfter)),
      ),
    );
  expect((await fail("2026-11-23T07:45:00.000Z")).failures).toBe(1);
  expect((await fail("2026-11-23T07:45:00.000Z")).failures).toBe(2);
  deps.clock.advance(20 * 60_000);
  const anew = await fail("2026-11-23T08:05:00.000Z");
  expect([anew.failures, anew.windowStartedAt]).toEqual([1, deps.clock.now()]);
});

test.each(ENGINES)("%s: a one-time token works once and not after its end", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const token = (tokenHash: string) => ({
    tokenHash,
    purpose: "first-administrator" as const,
    accountId: null,
    expiresAt: "2026-11-23T08:30:00.000Z",
  });
  await deps.unitOfWork(async ({ oneTimeTokens }) => {
    await oneTimeTokens.insert(token("t1"));
    await oneTimeTokens.insert(token("t2"));
    return ok(undefined);
  });
  const use = async (hash: string) =>
    (await deps.unitOfWork(async ({ oneTimeTokens }) => oneTimeTokens.use(hash))).ok;
  expect([await use("t1"), await use("t1"), await use("t9")]).toEqual([true, false, false]);
  deps.clock.advance(30 * 60_000);
  expect(await use("t2")).toBe(false);
});

test.each(ENGINES)("%s: of several equal submissions one counts, and its answer is kept", async (engine) => {
  const { deps } = await prepared(engine);
  const submit = async () =>
    deps.unitOfWork(async ({ submissions, appSettings }) => {
      const recorded = await submissions.insert({
        submitId: "f-1",
        accountId: "a",
        fingerprint: "x",
        result: "gespeichert",
      });
      if (!recorded.ok) return recorded;
      const effects = ((await appSettings.find("effects")) as number | undefined) ?? 0;
      await appSettings.put("effects", effects + 1);
      return recorded;
    });
  const outcomes = await Promise.all([submit(), submit(), submit(), submit(), submit()]);
  expect(outcomes.filter(({ ok: done }) => done)).toHaveLength(1);
  expect(await deps.repositories.appSettings.find("effects")).toBe(1);
  expect((await deps.repositories.submissions.find("a", "f-1"))?.result).toBe("gespeichert");
  expect(await deps.repositories.submissions.find("b", "f-1")).toBeUndefined();
});

/** Takes a right away unless nobody were left, as the services do. */
async function revokeUnlessLast(
  deps: DatabaseDeps,
  organisationId: string,
  grantId: string,
): Promise<boolean> {
  const done = await deps.unitOfWork<undefined, "last">(async (repositories) => {
    if (await isLastAdministration(repositories, (grant) => grant.grantId === grantId)) return err("last");
    await repositories.roleGrants.revoke(organisationId, grantId);
    return ok(undefined);
  });
  return done.ok;
}

test.each(ENGINES)(
  "%s: two administrators who take each other's right at once do not both succeed",
  async (engine) => {
    const { deps, own } = await prepared(engine);
    const give = async (id: string) =>
      deps.unitOfWork(async ({ roleGrants }) => {
        const grant = { id, accountId: "a", organisationId: own, role: "org-admin", reach: "node" } as const;
        return ok(await roleGrants.insert({ ...grant, limitedTo: null, grantedBy: null, expiresAt: null }));
      });
    await give("grant-0");
    for (let round = 1; round <= 20; round += 1) {
      await give(`grant-${round}`);
      const two = await deps.repositories.roleGrants.listHolders(["org-admin"]);
      const outcomes = await Promise.all(two.map(({ grantId }) => revokeUnlessLast(deps, own, grantId)));
      expect([two.length, outcomes.filter(Boolean).length]).toEqual([2, 1]);
    }
  },
);
