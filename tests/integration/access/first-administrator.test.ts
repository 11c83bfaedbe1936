import { expect, test } from "vitest";

import { issueFirstAdministratorToken } from "#app/services/access/first-administrator.server.ts";
import { plantTree, signedIn, TREE } from "#tests/harness/people.ts";
import { createTestServer, sessionOf } from "#tests/harness/test-server.ts";

const MINUTE = 60_000;

function wishes(token: string) {
  return {
    token,
    login: "erste.admin",
    displayName: "Erika Erste",
    password: "zwölf Tassen Tee im Nebelwald",
    organisationCode: "LAND",
    organisationName: "Freistaat Mustersachsen",
  };
}

test("the token makes one administrator, once, who may administer the new organisation", async () => {
  const server = await createTestServer();
  const token = await issueFirstAdministratorToken(server.deps);
  const created = await server.post("/first-administrator", wishes(token));
  const cookie = sessionOf(created);
  expect(created.status).toBe(302);
  expect((await server.request("/", { cookie })).headers.get("location")).toBe("/o/LAND");
  expect((await server.request("/o/LAND/admin/accounts", { cookie })).status).toBe(200);
  const start = await server.request("/o/LAND", { cookie });
  expect(start.status).toBe(200);
  expect(await start.text()).toContain('href="/o/LAND/admin/accounts"');
  expect((await server.request("/o/LAND/processes", { cookie })).status).toBe(403);
  const again = await server.post("/first-administrator", { ...wishes(token), login: "zweite.admin" });
  expect([again.status, await server.deps.repositories.accounts.count()]).toEqual([422, 1]);
});

test.each([
  ["after 29 minutes", 29, 302],
  ["after 30 minutes", 30, 422],
])("%s the token answers", async (_, minutes, status) => {
  const server = await createTestServer();
  const token = await issueFirstAdministratorToken(server.deps);
  server.deps.clock.advance(minutes * MINUTE);
  expect((await server.post("/first-administrator", wishes(token))).status).toBe(status);
});

test("a newer token makes the older one worthless", async () => {
  const server = await createTestServer();
  const older = await issueFirstAdministratorToken(server.deps);
  const newer = await issueFirstAdministratorToken(server.deps);
  expect((await server.post("/first-administrator", wishes(older))).status).toBe(422);
  expect((await server.post("/first-administrator", wishes(newer))).status).toBe(302);
});

test("of two that use the token at the same time exactly one succeeds", async () => {
  const server = await createTestServer();
  const token = await issueFirstAdministratorToken(server.deps);
  const both = await Promise.all(
    ["a.admin", "b.admin"].map((login) => server.post("/first-administrator", { ...wishes(token), login })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([302, 422]);
});

test("where somebody administers already the page does not exist and a token cannot help", async () => {
  const server = await createTestServer();
  const token = await issueFirstAdministratorToken(server.deps);
  await signedIn(server.deps, { login: "da", organisationId: null, password: "x" });
  expect((await server.request("/first-administrator")).status).toBe(404);
  expect((await server.post("/first-administrator", wishes(token))).status).toBe(422);
});

test("a fresh installation has no account and no demo button, and every usual default is refused", async () => {
  const server = await createTestServer();
  expect(await server.deps.repositories.accounts.count()).toBe(0);
  for (const login of ["admin", "root", "standfest", "demo", "administrator"])
    for (const password of ["admin", "password", "standfest", "demo", ""]) {
      const answer = await server.post("/login", { login, password });
      expect(sessionOf(answer)).toBeUndefined();
    }
});

test("a weak password is refused at the field and the token stays usable", async () => {
  const server = await createTestServer();
  const token = await issueFirstAdministratorToken(server.deps);
  const weak = await server.post("/first-administrator", { ...wishes(token), password: "Sommer2026!!" });
  expect([weak.status, (await weak.text()).includes("leicht zu erraten")]).toEqual([422, true]);
  expect((await server.post("/first-administrator", wishes(token))).status).toBe(302);
});

test("where organisations are here already one is chosen, the top of the tree first, and none is named anew", async () => {
  const server = await createTestServer();
  await plantTree(server.deps);
  const token = await issueFirstAdministratorToken(server.deps);
  const page = await (await server.request("/first-administrator")).text();
  expect(page).not.toContain('name="organisationName"');
  const offered = [...page.matchAll(/<option value="([^"]+)"( selected="")?/g)];
  expect(offered.map(([, code]) => code).toSorted()).toEqual(TREE.map(({ code }) => code).toSorted());
  const [first] = offered;
  expect(TREE.find(({ code }) => code === first?.[1])?.parentCode).toBeNull();
  expect(first?.[2]).toBeDefined();
  const choice: Record<string, string> = { ...wishes(token) };
  delete choice["organisationName"];
  const unknown = await server.post("/first-administrator", { ...choice, organisationCode: "XYZ" });
  expect(unknown.status).toBe(422);
  const created = await server.post("/first-administrator", { ...choice, organisationCode: "SMM" });
  const cookie = sessionOf(created);
  expect(created.status).toBe(302);
  expect((await server.request("/o/LfMS/admin/accounts", { cookie })).status).toBe(200);
  expect((await server.request("/o/ANDERE/admin/accounts", { cookie })).status).toBe(404);
});

test("a refusal keeps what was entered, and never the password", async () => {
  const server = await createTestServer();
  await issueFirstAdministratorToken(server.deps);
  const refused = await server.post("/first-administrator", wishes("falsch"));
  const html = await refused.text();
  expect(refused.status).toBe(422);
  for (const kept of ["erste.admin", "Erika Erste", "LAND", "Freistaat Mustersachsen"])
    expect(html).toContain(`value="${kept}"`);
  expect(html).not.toContain("Tassen Tee");
});
