import { beforeAll, expect, test } from "vitest";

import { inTransaction } from "#app/services/access/in-transaction.server.ts";
import { createDemoServer } from "#tests/harness/demo-server.ts";
import { type PageForm, pageForm } from "#tests/harness/page-form.ts";
import { signedIn } from "#tests/harness/people.ts";

const SHOWN = "/o/LfMS/handbook/settings";
const EDIT = `${SHOWN}/edit`;

let server: Awaited<ReturnType<typeof createDemoServer>>;
let officer: string;

beforeAll(async () => {
  server = await createDemoServer();
  officer = (await server.person("bc-officer")).cookie;
});

async function opened(): Promise<PageForm> {
  const page = await server.request(EDIT, { cookie: officer });
  return pageForm(await page.text(), "handbook-settings");
}

function sent(form: PageForm, intent = "save"): Promise<Response> {
  return server.post(EDIT, Object.fromEntries(form.entries(intent)), officer);
}

async function stored() {
  const found = await server.deps.repositories.handbookSettings.find(server.organisationId);
  if (!found) throw new Error("no handbook settings");
  return found;
}

async function events(): Promise<number> {
  const { audit } = server.deps.repositories;
  return (await audit.list(server.organisationId, { objectKind: "handbook-settings" })).total;
}

test("settings saved from their own form change only what was typed, once, with evidence", async () => {
  const before = await stored();
  const known = await events();
  const form = (await opened()).fill({
    versionHotline: "0351 555-1999",
    "copies.3.parts": "b, a, j",
    "copies.3.place": "Pforte Haus A, Schublade",
    "copies.4.holder": "Leitstelle",
  });
  for (let time = 0; time < 2; time += 1) {
    const answer = await sent(form);
    expect(answer.headers.get("Location")).toMatch(/handbook\/settings\?done=single/);
  }
  const after = await stored();
  const copies = before.value.copies.map((copy) => {
    if (copy.number === 4) return { ...copy, parts: ["A", "B", "J"], place: "Pforte Haus A, Schublade" };
    return copy.number === 5 ? { ...copy, holder: "Leitstelle", confirmedOn: null } : copy;
  });
  expect(after.value).toEqual({ ...before.value, versionHotline: "0351 555-1999", copies });
  expect(await events()).toBe(known + 1);
  expect(await (await server.request(SHOWN, { cookie: officer })).text()).toContain("0351 555-1999");
});

test.each<readonly [string, Record<string, string>, string]>([
  [
    "two copies of one number are refused at the second",
    { "copies.2.number": "1" },
    "Die Nummer 1 hat schon",
  ],
  ["a register that does not exist is refused", { "copies.0.parts": "A, X" }, "nur Register, die es gibt"],
  ["an address without protocol is refused", { verificationUrl: "lfms.example" }, "beginnend mit „https://“"],
])("%s, and nothing typed is lost", async (_, typed, sentence) => {
  const { version } = await stored();
  const answer = await sent((await opened()).fill({ ...typed, issuer: "Unterwegs getippt" }));
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(sentence);
  expect(html).toContain("Unterwegs getippt");
  expect((await stored()).version).toBe(version);
});

test("what is missing is said at its field but may be saved", async () => {
  const html = await (await sent((await opened()).fill({ offlineCopies: "" }), "rows:copies:add:11")).text();
  expect(html).toContain("Es ist kein Ort für Kopien ohne Netz genannt");
  expect((await sent((await opened()).fill({ offlineCopies: "" }))).status).toBe(302);
  expect(await (await server.request(SHOWN, { cookie: officer })).text()).toContain(
    "Es ist kein Ort für Kopien ohne Netz genannt",
  );
});

test("without a script a row is added unsaved, keeping what was typed", async () => {
  const { version, value } = await stored();
  const answer = await sent(
    (await opened()).fill({ issuer: "Noch nicht gespeichert" }),
    "rows:copies:add:11",
  );
  const form = pageForm(await answer.text(), "handbook-settings");
  const names = form.entries().map(([name]) => name);
  expect(names).toContain(`copies.${value.copies.length}.holder`);
  expect(new Map(form.entries()).get("issuer")).toBe("Noch nicht gespeichert");
  expect((await stored()).version).toBe(version);
});

test("the second of two editors sees both versions", async () => {
  const first = await opened();
  const second = await opened();
  expect((await sent(first.fill({ issuer: "Erste" }))).status).toBe(302);
  const answer = await sent(second.fill({ issuer: "Zweite" }));
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(html).toContain("Erste");
  expect(html).toContain("Zweite");
  expect((await stored()).value.issuer).toBe("Erste");
});

test("an auditor reads the settings and cannot change them", async () => {
  const { cookie } = await server.person("auditor");
  const html = await (await server.request(SHOWN, { cookie })).text();
  expect(html).toContain("Battlebox A");
  expect(html).not.toContain("settings/edit");
  expect((await server.request(EDIT, { cookie })).status).toBe(403);
  const typed = Object.fromEntries((await opened()).entries("save"));
  expect((await server.post(EDIT, typed, cookie)).status).toBe(403);
});

test("an organisation without settings gets its first ones from the same form", async () => {
  const { deps } = server;
  await inTransaction(deps, async ({ organisations }) => {
    const created = await organisations.insert({
      id: "neu",
      code: "NEU",
      name: "Neue Behörde",
      kind: "authority",
      parentCode: null,
    });
    if (!created.ok) throw new Error(created.error.code);
  });
  const grants = [{ role: "bc-officer", organisationId: "neu" }] as const;
  const { cookie } = await signedIn(deps, { login: "neu", organisationId: "neu", grants });
  const page = "/o/NEU/handbook/settings";
  expect(await (await server.request(page, { cookie })).text()).toContain("Noch keine Angaben");
  const empty = pageForm(
    await (await server.request(`${page}/edit`, { cookie })).text(),
    "handbook-settings",
  );
  const blank = Object.fromEntries(
    empty.fill({ issuer: "Neue Behörde", validityDays: "365" }).entries("save"),
  );
  expect((await server.post(`${page}/edit`, blank, cookie)).status).toBe(422);
  const numbers = { "emergencyNumbers.0.label": "Feuerwehr", "emergencyNumbers.0.number": "112" };
  const saved = await server.post(`${page}/edit`, { ...blank, ...numbers }, cookie);
  expect(saved.headers.get("Location")).toContain("/o/NEU/handbook/settings");
  expect((await deps.repositories.handbookSettings.find("neu"))?.value).toMatchObject({
    issuer: "Neue Behörde",
    emergencyNumbers: [{ label: "Feuerwehr", number: "112" }],
    copies: [],
  });
});
