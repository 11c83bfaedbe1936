import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

let server: DemoServer;

beforeAll(async () => {
  server = await createDemoServer();
});

async function read(address: string, cookie: string): Promise<string> {
  const html = await (await server.request(`/o/LfMS/${address}`, { cookie })).text();
  return html.replaceAll(/<script[^]*?<\/script>/g, "").replaceAll(/\s+/g, " ");
}

test("the list of plans names what has an RTO and no plan, with the way there", async () => {
  const { cookie } = await server.person("bc-officer");
  const page = await read("plans", cookie);
  expect(page).toContain("Noch ohne Plan");
  expect(page).toMatch(
    /Ressourcen mit RTO haben keinen Wiederanlaufplan.*Regel V-35.*href="\/o\/LfMS\/resources\/R-\d+"/,
  );
});

test("the list of processes says that many of them are time-critical (V-17)", async () => {
  const { cookie } = await server.person("auditor");
  expect(await read("processes", cookie)).toMatch(/14 von 15 \(93,33? %\) sind zeitkritisch.*V-17/);
});

test("who sees only own plans is told nothing of the others", async () => {
  const { cookie } = await server.person("staff");
  expect(await read("plans", cookie)).not.toContain("Noch ohne Plan");
});
