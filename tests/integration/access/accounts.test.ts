import { expect, test } from "vitest";

import { ok } from "#app/domain/shared/result.ts";
import type { PersonWish } from "#tests/harness/people.ts";
import { freshCookie, plantTree, signedIn } from "#tests/harness/people.ts";
import { fillUp, freeSpace, stopGrowth } from "#tests/harness/full-disk.ts";
import { createTestServer, ORIGIN, sessionOf, type TestServer } from "#tests/harness/test-server.ts";

const PAGE = "/o/LfMS/admin/accounts";
const PASSWORD = "zwölf Tassen Tee im Nebelwald";

async function office() {
  const server = await createTestServer();
  await plantTree(server.deps);
  const person = (login: string, wish: Partial<PersonWish> = {}) =>
    signedIn(server.deps, { login, organisationId: "lfms", ...wish });
  const admin = await person("admin", { grants: [{ role: "org-admin", organisationId: "lfms" }] });
  const officer = await person("bcb", { grants: [{ role: "bc-officer", organisationId: "lfms" }] });
  return { server, person, admin, officer };
}

async function actions({ deps }: TestServer): Promise<string[]> {
  const { rows } = await deps.repositories.audit.list("lfms", { pageSize: 200 });
  return rows.map(({ action }) => action).filter((action) => action !== "session.started");
}

function tokenIn(html: string): string {
  return /<code class="num">([\w-]{43})<\/code>/.exec(html)?.[1] ?? "";
}

test("a new account gets its password by a one-time code that works once", async () => {
  const { server, admin } = await office();
  const fields = { intent: "create", login: "neu", displayName: "Nele Neu", email: "" };
  const created = await server.post(PAGE, fields, admin.cookie);
  const token = tokenIn(await created.text());
  expect(created.headers.get("cache-control")).toBe("no-store");
  stopGrowth(server.deps);
  await fillUp(server.deps);
  const full = await server.post("/set-password", { token, password: PASSWORD });
  freeSpace(server.deps);
  expect([full.status, await full.text()]).toEqual([
    503,
    expect.stringContaining("Neu anmelden geht zurzeit nicht"),
  ]);
  const set = await server.post("/set-password", { token, password: PASSWORD });
  expect([set.status, sessionOf(set) !== undefined]).toEqual([302, true]);
  expect((await server.post("/set-password", { token, password: PASSWORD })).status).toBe(422);
  const signedInAgain = await server.post("/login", { login: "neu", password: PASSWORD });
  expect(sessionOf(signedInAgain)).toBeDefined();
  expect(await actions(server)).toEqual(["account.password-set", "account.token-issued", "account.created"]);
});

test("disabling works on the very next request and ends every session for good", async () => {
  const { server, admin, officer } = await office();
  expect((await server.request("/account", { cookie: officer.cookie })).status).toBe(200);
  await server.post(PAGE, { intent: "disable", account: officer.accountId }, admin.cookie);
  expect((await server.request("/account", { cookie: officer.cookie })).status).toBe(302);
  await server.post(PAGE, { intent: "enable", account: officer.accountId }, admin.cookie);
  expect((await server.request("/account", { cookie: officer.cookie })).status).toBe(302);
  expect(await actions(server)).toEqual(["account.enabled", "account.disabled"]);
});

test("a role given or revoked works on the very next request", async () => {
  const { server, admin, person } = await office();
  const auditor = await person("revision");
  const audit = () => server.request("/o/LfMS/admin/audit", { cookie: auditor.cookie });
  expect((await audit()).status).toBe(404);
  const grant = { intent: "grant", account: auditor.accountId, role: "auditor", reach: "node" };
  await server.post(PAGE, { ...grant, until: "2026-12-31", units: "" }, admin.cookie);
  expect((await audit()).status).toBe(200);
  const [given] = await server.deps.repositories.roleGrants.listEffective(auditor.accountId);
  expect(given?.expiresAt).toBe("2026-12-31T23:00:00.000Z");
  await server.post(PAGE, { intent: "revoke", grant: given?.id ?? "" }, admin.cookie);
  expect((await audit()).status).toBe(404);
  expect(await actions(server)).toEqual(["grant.revoked", "grant.given"]);
});

test("a right ends by itself at its end", async () => {
  const { server, person } = await office();
  const grants = [
    { role: "auditor", organisationId: "lfms", expiresAt: "2026-11-23T08:10:00.000Z" },
  ] as const;
  const auditor = await person("revision", { grants });
  const audit = () => server.request("/o/LfMS/admin/audit", { cookie: auditor.cookie });
  expect((await audit()).status).toBe(200);
  server.deps.clock.advance(10 * 60_000);
  expect((await audit()).status).toBe(404);
});

test("the audit page of one organisation never shows events of another", async () => {
  const { server, admin, person } = await office();
  await server.post(PAGE, { intent: "create", login: "neu", displayName: "Nele", email: "" }, admin.cookie);
  const auditPage = async (code: string) => {
    const organisationId = code.toLowerCase();
    const grants = [{ role: "auditor", organisationId }] as const;
    const { cookie } = await person(`revision-${organisationId}`, { organisationId, grants });
    return (await server.request(`/o/${code}/admin/audit`, { cookie })).text();
  };
  expect(await auditPage("LfMS")).toContain("Person admin");
  expect(await auditPage("ANDERE")).not.toContain("Person admin");
});

test("the last administration without an end is neither disabled nor taken away, the second to last is", async () => {
  const { server, admin, person } = await office();
  const expiresAt = "2026-12-31T00:00:00.000Z";
  const timed = await person("vertretung", {
    grants: [{ role: "org-admin", organisationId: "lfms", expiresAt }],
  });
  const [own] = await server.deps.repositories.roleGrants.listEffective(admin.accountId);
  const acts: Record<string, string>[] = [
    { intent: "disable", account: admin.accountId },
    { intent: "revoke", grant: own?.id ?? "" },
  ];
  for (const act of acts) {
    const answer = await server.post(PAGE, act, timed.cookie);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("letzte unbefristete Administration");
  }
  expect((await server.request(PAGE, { cookie: admin.cookie })).status).toBe(200);
  await person("zweite", { grants: [{ role: "org-admin", organisationId: "lfms" }] });
  for (const act of acts.toReversed()) expect((await server.post(PAGE, act, timed.cookie)).status).toBe(302);
});

test("among 500 accounts one is found by login name, and the others stand on pages", async () => {
  const { server, admin } = await office();
  await server.deps.unitOfWork(async ({ accounts }) => {
    for (let number = 0; number < 500; number += 1)
      await accounts.insert({
        ...{ id: `a${number}`, login: `konto${number}`, displayName: `Person Nummer ${number}` },
        ...{ organisationId: "lfms", email: null, passwordHash: null, demo: false },
        ...{ status: "active" as const, language: null, theme: null, personCode: null },
      });
    return ok(undefined);
  });
  const page = async (query: string) =>
    (await server.request(`${PAGE}${query}`, { cookie: admin.cookie })).text();
  expect(await page("?q=Konto417")).toContain("konto417");
  expect(await page("?q=Konto417")).not.toContain("konto418");
  const first = new Set((await page("")).match(/konto\d+/g));
  const second = (await page("?page=2")).match(/konto\d+/g) ?? [];
  expect(second.length).toBeGreaterThan(0);
  expect(second.filter((login) => first.has(login))).toEqual([]);
});

interface Refusal {
  readonly name: string;
  readonly fields: (people: {
    readonly self: string;
    readonly other: string;
    readonly foreign: string;
  }) => object;
  readonly says: string;
}

const REFUSALS: readonly Refusal[] = [
  {
    name: "a role for oneself",
    fields: ({ self }) => ({ intent: "grant", account: self, role: "bc-officer", reach: "node" }),
    says: "Eigene Rollen",
  },
  {
    name: "a role below the own scope",
    fields: ({ other }) => ({ intent: "grant", account: other, role: "staff", reach: "subtree" }),
    says: "außerhalb Ihres Bereichs",
  },
  {
    name: "the platform role",
    fields: ({ other }) => ({ intent: "grant", account: other, role: "platform-admin", reach: "node" }),
    says: "nur die Administration der Plattform",
  },
  {
    name: "an audit role without an end",
    fields: ({ other }) => ({ intent: "grant", account: other, role: "auditor", reach: "node" }),
    says: "Revision wird befristet",
  },
  {
    name: "a role for a foreign account",
    fields: ({ foreign }) => ({ intent: "grant", account: foreign, role: "staff", reach: "node" }),
    says: "Das gibt es hier nicht mehr",
  },
  {
    name: "disabling oneself",
    fields: ({ self }) => ({ intent: "disable", account: self }),
    says: "Rechte außerhalb Ihres Bereichs",
  },
  {
    name: "disabling a foreign account",
    fields: ({ foreign }) => ({ intent: "disable", account: foreign }),
    says: "Das gibt es hier nicht mehr",
  },
  {
    name: "a new password for a foreign account",
    fields: ({ foreign }) => ({ intent: "renew", account: foreign }),
    says: "Das gibt es hier nicht mehr",
  },
];

test.each(REFUSALS.map((refusal) => [refusal.name, refusal] as const))(
  "an administration cannot give %s",
  async (_, { fields, says }) => {
    const { server, admin, officer, person } = await office();
    const foreign = await person("fremd", { organisationId: "andere" });
    const ids = { self: admin.accountId, other: officer.accountId, foreign: foreign.accountId };
    const answer = await server.post(PAGE, { ...(fields(ids) as Record<string, string>) }, admin.cookie);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(says);
    expect(await actions(server)).toEqual([]);
  },
);

test("a small administration cannot take over an account with bigger rights", async () => {
  const { server, admin, person } = await office();
  const grants = [{ role: "org-admin", organisationId: "land", reach: "subtree" }] as const;
  const big = await person("gross", { grants });
  for (const intent of ["renew", "disable"]) {
    const answer = await server.post(PAGE, { intent, account: big.accountId }, admin.cookie);
    expect([answer.status, tokenIn(await answer.text())]).toEqual([422, ""]);
  }
});

test("changing the own password needs the old one and ends the other sessions", async () => {
  const server = await createTestServer();
  const person = await signedIn(server.deps, { login: "b", organisationId: null, password: PASSWORD });
  const next = "Vier Dachdecker suchen Quitten";
  const wrong = await server.post("/account", { current: "falsch", password: next }, person.cookie);
  expect(await wrong.text()).toContain("Das bisherige Passwort stimmt nicht.");
  const empty = await (await server.post("/account", { current: "", password: next }, person.cookie)).text();
  expect(empty).toMatch(/name="current"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="current"/);
  const right = await server.post("/account", { current: PASSWORD, password: next }, person.cookie);
  expect((await server.request("/account", { cookie: person.cookie })).status).toBe(302);
  expect((await server.request("/account", { cookie: sessionOf(right) })).status).toBe(200);
  expect(sessionOf(await server.post("/login", { login: "b", password: PASSWORD }))).toBeUndefined();
  expect(sessionOf(await server.post("/login", { login: "b", password: next }))).toBeDefined();
});

test("all other sessions end at once, the present one goes on, and nothing happens to other people", async () => {
  const { server, admin, officer } = await office();
  const answer = await server.post("/account", { intent: "end-others" }, officer.cookie);
  expect(answer.headers.get("location")).toBe("/account?alone=1");
  const status = async (cookie: string | undefined) => (await server.request("/account", { cookie })).status;
  expect(await status(sessionOf(answer))).toBe(200);
  expect(await status(officer.cookie)).toBe(302);
  expect(await status(admin.cookie)).toBe(200);
  expect(await actions(server)).toEqual(["session.ended"]);
});

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

test("the own sessions are listed in words without the string of the browser, and one of them is ended", async () => {
  const { server, person, admin } = await office();
  const { accountId } = await person("b", { password: PASSWORD });
  const logIn = async (agent: string) => {
    const headers = { Origin: ORIGIN, "User-Agent": agent };
    const body = new URLSearchParams({ login: "b", password: PASSWORD });
    return sessionOf(await server.request("/login", { method: "POST", headers, body }));
  };
  const here = await logIn(FIREFOX);
  const there = await logIn("Mozilla/5.0 (Windows NT 10.0) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0");
  const page = async () => (await server.request("/account", { cookie: here })).text();
  const before = await page();
  expect(before).toContain("Firefox unter Linux");
  expect(before).toContain("Edge unter Windows");
  expect(before).toContain("Unbekanntes Gerät");
  expect(before.match(/Diese Anmeldung/g)).toHaveLength(1);
  expect(before).not.toContain("rv:140.0");
  const stored = await server.deps.repositories.sessions.listByAccount(accountId);
  expect(JSON.stringify(stored)).not.toContain("Mozilla");
  const idOf = (cookie = "") => server.deps.secrets.hash(cookie.split("=")[1] ?? "");
  const end = (session: string) => server.post("/account", { intent: "end-one", session }, here);
  expect((await end(idOf(there))).headers.get("location")).toBe("/account?ended=1");
  expect((await server.request("/account", { cookie: there })).status).toBe(302);
  expect(await page()).not.toContain("Edge unter Windows");
  expect((await end(idOf(there))).status).toBe(302);
  await end(idOf(admin.cookie));
  expect((await server.request("/account", { cookie: admin.cookie })).status).toBe(200);
  expect((await actions(server)).filter((action) => action === "session.ended")).toHaveLength(1);
});

test("a session that is over by its limits is not in the list any more", async () => {
  const { server, officer } = await office();
  server.deps.clock.advance((server.deps.settings.sessionIdleMinutes + 1) * 60_000);
  const fresh = await freshCookie(server.deps, officer.accountId);
  const page = await (await server.request("/account", { cookie: fresh })).text();
  expect(page.match(/Unbekanntes Gerät/g)).toHaveLength(1);
  expect(page).not.toContain("Alle anderen abmelden");
});

test("language and look are kept in cookies and with the account", async () => {
  const server = await createTestServer();
  const person = await signedIn(server.deps, { login: "b", organisationId: null });
  const fields = { language: "en", theme: "dark", returnTo: "/account" };
  const answer = await server.post("/preferences", fields, person.cookie);
  expect(answer.headers.get("location")).toBe("/account");
  const page = await (await server.request("/account", { cookie: person.cookie })).text();
  expect(page).toContain('<html lang="en" data-kern-theme="dark">');
});
