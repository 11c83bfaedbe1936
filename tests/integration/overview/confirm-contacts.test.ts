import { expect, test } from "vitest";

import { createDemoServer } from "#tests/harness/demo-server.ts";

const PAGE = "/o/LfMS/directory/people";

test("confirmed contact data leaves evidence once and takes the line off the overview", async () => {
  const server = await createDemoServer();
  const { cookie } = await server.person("alarm-officer");
  const overview = async () => (await server.request("/o/LfMS", { cookie })).text();
  expect(await overview()).toContain("Namen und Rufnummern hat noch niemand bestätigt");
  const fields = { intent: "confirm", submitId: "confirm-once" };
  for (let time = 0; time < 2; time += 1)
    expect((await server.post(PAGE, fields, cookie)).headers.get("Location")).toMatch(/done=contacts/);
  const { audit } = server.deps.repositories;
  const events = await audit.list(server.organisationId, { action: "contacts.confirmed" });
  expect(events.total).toBe(1);
  expect(events.rows[0]).toMatchObject({ object: { kind: "organisation", code: "LfMS" } });
  expect(await overview()).not.toContain("Rufnummern");
  expect(await (await server.request(PAGE, { cookie })).text()).toContain("Zuletzt bestätigt am");
});

test("who only reads contact data cannot confirm it", async () => {
  const server = await createDemoServer();
  const { cookie } = await server.person("auditor");
  expect(await (await server.request(PAGE, { cookie })).text()).not.toContain("bestätigen</button>");
  const refused = await server.post(PAGE, { intent: "confirm", submitId: "confirm-not" }, cookie);
  expect(refused.status).toBe(403);
});
