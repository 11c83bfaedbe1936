import { expect, test } from "vitest";

import { markDemoInstallation, mayBeDemo } from "#app/services/access/demo-installation.server.ts";
import { fillUp, stopGrowth } from "#tests/harness/full-disk.ts";
import { plantTree, signedIn, TREE } from "#tests/harness/people.ts";
import { createTestServer, sessionOf } from "#tests/harness/test-server.ts";

const grants = [{ role: "bc-officer", organisationId: "lfms" }] as const;

async function demoServer(demo: boolean, marked = true) {
  const server = await createTestServer({ demo });
  const codes = TREE.map(({ code }) => code);
  if (marked) await markDemoInstallation(server.deps, codes);
  await plantTree(server.deps);
  const account = { organisationId: "lfms", grants };
  const person = await signedIn(server.deps, { ...account, login: "demo.bcb", demo: true });
  await signedIn(server.deps, { ...account, login: "echt", password: "zwölf Tassen Tee im Nebelwald" });
  return { server, person };
}

test("in demo mode the sign-in page has one button per demo role, and it signs in", async () => {
  const { server } = await demoServer(true);
  const page = await (await server.request("/login")).text();
  expect(page.match(/demo-roles__button/g)).toHaveLength(1);
  expect(page).toContain("BC-Beauftragte/r");
  expect(page).toMatch(/aria-label="Als [^"]+, BC-Beauftragte\/r, LfMS anmelden"/);
  const answer = await server.post("/login/demo", { login: "demo.bcb", to: "/account" });
  expect(answer.status).toBe(302);
  expect((await server.request("/account", { cookie: sessionOf(answer) })).status).toBe(200);
});

test("whoever only operates the platform reads on the own account where that work is done", async () => {
  const { server, person } = await demoServer(true);
  const organisationId = "lfms";
  const operator = await signedIn(server.deps, {
    login: "betrieb",
    organisationId,
    grants: [{ role: "platform-admin", organisationId }],
  });
  const read = async (cookie: string) => (await server.request("/account", { cookie })).text();
  expect(await read(operator.cookie)).toContain("Die Arbeit geschieht auf dem Server");
  expect(await read(person.cookie)).not.toContain("Die Arbeit geschieht auf dem Server");
});

test("on a full disk a button of the demo leads to the sentence of the sign-in page", async () => {
  const { server } = await demoServer(true);
  stopGrowth(server.deps);
  await fillUp(server.deps);
  const answer = await server.post("/login/demo", { login: "demo.bcb" });
  expect([answer.status, sessionOf(answer)]).toEqual([302, undefined]);
  const page = await server.request(answer.headers.get("location") ?? "");
  expect(await page.text()).toContain("Neu anmelden geht zurzeit nicht");
});

test("a button of the demo never opens an ordinary account", async () => {
  const { server } = await demoServer(true);
  const answer = await server.post("/login/demo", { login: "echt" });
  expect([answer.status, sessionOf(answer)]).toEqual([404, undefined]);
});

test("outside demo mode there is no button, no way in and no session of a demo account", async () => {
  const { server, person } = await demoServer(false);
  expect(await (await server.request("/login")).text()).not.toContain("demo-roles__button");
  const answer = await server.post("/login/demo", { login: "demo.bcb" });
  expect([answer.status, sessionOf(answer)]).toEqual([404, undefined]);
  const byPassword = await server.post("/login", { login: "demo.bcb", password: "demo" });
  expect(sessionOf(byPassword)).toBeUndefined();
  expect((await server.request("/account", { cookie: person.cookie })).status).toBe(302);
});

test("a database that the demo has not filled itself opens to nobody without a password", async () => {
  const { server } = await demoServer(true, false);
  const answer = await server.post("/login/demo", { login: "demo.bcb" });
  expect([answer.status, sessionOf(answer)]).toEqual([404, undefined]);
});

test("an organisation that somebody brings into a demo shuts the way in without a password", async () => {
  const { server } = await demoServer(true);
  const real = { id: "echt", code: "ECHT", name: "Echte Behörde", kind: null, parentCode: null };
  await server.deps.unitOfWork(({ organisations }) => organisations.insert(real));
  const answer = await server.post("/login/demo", { login: "demo.bcb" });
  expect([answer.status, sessionOf(answer)]).toEqual([404, undefined]);
});

test("whoever signs in outside demo mode ends the demo; trying out an account inside it does not", async () => {
  const inside = await demoServer(true);
  const password = "zwölf Tassen Tee im Nebelwald";
  expect(sessionOf(await inside.server.post("/login", { login: "echt", password }))).toBeDefined();
  expect((await inside.server.post("/login/demo", { login: "demo.bcb" })).status).toBe(302);
  const outside = await createTestServer({ demo: false });
  await markDemoInstallation(outside.deps, ["LfMS"]);
  expect(await mayBeDemo(outside.deps)).toBe(true);
  await signedIn(outside.deps, { login: "echt", organisationId: null, password });
  expect(await mayBeDemo(outside.deps)).toBe(false);
});
