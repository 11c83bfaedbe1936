import { expect, test } from "vitest";

import { signedIn } from "#tests/harness/people.ts";
import { createTestServer, sessionOf } from "#tests/harness/test-server.ts";

const PASSWORD = "zwölf Tassen Tee im Nebelwald";
const MINUTE = 60_000;

async function serverWithPerson() {
  const server = await createTestServer();
  await signedIn(server.deps, { login: "b.koerner", organisationId: null, password: PASSWORD });
  return server;
}

function tryPassword(
  server: Awaited<ReturnType<typeof serverWithPerson>>,
  password: string,
  login = "b.koerner",
) {
  return server.post("/login", { login, password, to: "/account" });
}

test("the right password opens a session and leads to where one wanted to go", async () => {
  const server = await serverWithPerson();
  const answer = await tryPassword(server, PASSWORD);
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/account"]);
  const page = await server.request("/account", { cookie: sessionOf(answer) });
  expect(await page.text()).toContain("Person b.koerner");
});

test("the session cookie is out of reach of scripts and of other sites", async () => {
  const server = await serverWithPerson();
  const answer = await tryPassword(server, PASSWORD);
  const [cookie] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^standfest=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
});

test("behind HTTPS the cookie is bound to the host and never sent in clear", async () => {
  const server = await createTestServer({ publicUrl: "https://standfest.test" });
  await signedIn(server.deps, { login: "b.koerner", organisationId: null, password: PASSWORD });
  const answer = await server.request("/login", {
    method: "POST",
    body: new URLSearchParams({ login: "b.koerner", password: PASSWORD }),
    headers: { Origin: "https://standfest.test" },
  });
  expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-standfest=[^;]+;.*; Secure$/);
});

test.each([
  ["a wrong password", "falsch", "b.koerner"],
  ["an unknown name", PASSWORD, "niemand"],
])("%s gets the same refusal", async (_, password, login) => {
  const server = await serverWithPerson();
  const answer = await tryPassword(server, password, login);
  expect(answer.status).toBe(401);
  expect(sessionOf(answer)).toBeUndefined();
  expect(await answer.text()).toContain("Anmeldename oder Passwort stimmen nicht.");
});

test("only the hash of the session secret is stored", async () => {
  const server = await serverWithPerson();
  const secret = sessionOf(await tryPassword(server, PASSWORD))?.split("=")[1] ?? "";
  const stored = await server.deps.repositories.sessions.findByIdHash(server.deps.secrets.hash(secret));
  expect(stored).toBeDefined();
  expect(await server.deps.repositories.sessions.findByIdHash(secret)).toBeUndefined();
});

test("100,000 session secrets are all different and have 256 bits", async () => {
  const { deps } = await createTestServer();
  const secrets = new Set(Array.from({ length: 100_000 }, () => deps.secrets.create()));
  expect(secrets.size).toBe(100_000);
  expect(Buffer.from([...secrets][0] ?? "", "base64url")).toHaveLength(32);
});

test("signing in again gives a new secret and ends the session the browser had before", async () => {
  const server = await serverWithPerson();
  const first = sessionOf(await tryPassword(server, PASSWORD));
  const again = await server.post("/login", { login: "b.koerner", password: PASSWORD }, first);
  const second = sessionOf(again);
  expect(second).not.toBe(first);
  expect((await server.request("/account", { cookie: first })).status).toBe(302);
  expect((await server.request("/account", { cookie: second })).status).toBe(200);
});

test("a secret an attacker has planted is not taken over at sign-in", async () => {
  const server = await serverWithPerson();
  const planted = `standfest=${"A".repeat(43)}`;
  const answer = await server.post("/login", { login: "b.koerner", password: PASSWORD }, planted);
  expect(sessionOf(answer)).not.toBe(planted);
  expect((await server.request("/account", { cookie: planted })).status).toBe(302);
});

test("after signing out the old secret is worthless", async () => {
  const server = await serverWithPerson();
  const cookie = sessionOf(await tryPassword(server, PASSWORD));
  const out = await server.post("/logout", {}, cookie);
  expect(out.headers.getSetCookie()[0]).toContain("Max-Age=0");
  expect((await server.request("/account", { cookie })).headers.get("location")).toBe("/login?to=%2Faccount");
});

test.each([
  ["29 minutes idle", [29], 200],
  ["31 minutes idle", [31], 302],
  ["used every 20 minutes for 9 hours", Array.from({ length: 27 }, () => 20), 200],
  ["used every 20 minutes for more than 10 hours", Array.from({ length: 31 }, () => 20), 302],
])("%s answers %o with status %i", async (_, pauses, status) => {
  const server = await serverWithPerson();
  const cookie = sessionOf(await tryPassword(server, PASSWORD));
  let answer = 0;
  for (const minutes of pauses) {
    server.deps.clock.advance(minutes * MINUTE);
    answer = (await server.request("/account", { cookie })).status;
  }
  expect(answer).toBe(status);
});

test("an ended session says so on the sign-in page", async () => {
  const server = await serverWithPerson();
  const cookie = sessionOf(await tryPassword(server, PASSWORD));
  server.deps.clock.advance(31 * MINUTE);
  expect(await (await server.request("/login", { cookie })).text()).toContain("Ihre Sitzung ist beendet.");
});

test.each([
  "//boese.example",
  "/\\boese.example",
  "https://boese.example",
  "/%0d%0aSet-Cookie:x",
  "javascript:1",
])("after signing in nobody is sent to %s", async (to) => {
  const server = await serverWithPerson();
  const answer = await server.post("/login", { login: "b.koerner", password: PASSWORD, to });
  const location = new URL(answer.headers.get("location") ?? "", "http://standfest.test");
  expect(location.origin).toBe("http://standfest.test");
});
