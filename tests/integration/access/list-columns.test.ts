import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import type { TestPerson } from "#tests/harness/people.ts";

let server: DemoServer;
let officer: TestPerson;

beforeAll(async () => {
  server = await createDemoServer();
  officer = await server.person("bc-officer");
});

async function heads(path: string, person = officer): Promise<string> {
  const page = await (await server.request(path, { cookie: person.cookie })).text();
  return /<thead.*?<\/thead>/s.exec(page)?.[0].replaceAll(/<[^>]*>/g, " ") ?? "";
}

async function hide(hidden: string, returnTo = "/o/LfMS/processes?sort=name", list = "processes") {
  const answer = await server.post("/preferences", { list, hidden, returnTo }, officer.cookie);
  return { status: answer.status, location: answer.headers.get("location") };
}

test("hidden columns are in the address and remembered for this person and list alone", async () => {
  expect(await heads("/o/LfMS/processes")).toContain("OE");
  const { location } = await hide("unit,mtpd");
  expect(location).toBe("/o/LfMS/processes?sort=name&hide=unit%2Cmtpd");
  for (const path of [location ?? "", "/o/LfMS/processes"]) {
    expect(await heads(path)).toContain("Status");
    expect(await heads(path)).not.toMatch(/\bOE\b|maximal tolerierbar/);
  }
  expect(await heads("/o/LfMS/plans")).toContain("OE");
  expect(await heads("/o/LfMS/processes", await server.person("auditor"))).toContain("OE");
});

test("an address that names columns counts more than what is remembered, and the first column always stays", async () => {
  await hide("unit");
  expect(await heads("/o/LfMS/processes?hide=")).toContain("OE");
  const all = await heads("/o/LfMS/processes?hide=name,unit,mtpd,rto,reachable,status,bia");
  expect(all).toContain("Prozess");
  expect(all).not.toContain("Status");
});

test.each([
  ["roles", "/o/LfMS/response", "Vertretung"],
  ["exercise-history", "/o/LfMS/exercises/history", "Ergebnis"],
  ["coverage", "/o/LfMS/exercises/coverage", "Ergebnis"],
  ["people", "/o/LfMS/directory/people", "Telefon"],
  ["distribution", "/o/LfMS/handbook/settings", "Ort"],
])("the columns of the list %s can be chosen, too", async (list, path, column) => {
  const head = await heads(path);
  expect(head).toContain(column);
  const page = await (await server.request(path, { cookie: officer.cookie })).text();
  const [, key = ""] =
    new RegExp(`value="([^"]*)" aria-pressed="true"[^>]*>(?:(?!</button>).)*${column}`).exec(page) ?? [];
  const { location } = await hide(key, path, list);
  expect(await heads(location ?? "")).not.toContain(column);
});

test("an unknown list is refused and a foreign address is not followed", async () => {
  expect((await hide("unit", "/o/LfMS", "nothing")).status).toBe(400);
  expect((await hide("unit", "//elsewhere.example/x")).location).not.toContain("elsewhere");
});
