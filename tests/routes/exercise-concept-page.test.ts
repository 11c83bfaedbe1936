import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import { pageForm } from "#tests/harness/page-form.ts";

let server: DemoServer;

beforeAll(async () => {
  server = await createDemoServer();
});

async function read(page: string, role: "bc-officer" | "crisis-staff" | "auditor"): Promise<string> {
  const { cookie } = await server.person(role, `${role}-concept`);
  return (await server.request(`/o/LfMS/exercises/${encodeURIComponent(page)}`, { cookie })).text();
}

test("who leads an exercise reads its Rahmenablauf and who is informed; who takes part reads no Rahmenablauf", async () => {
  const leading = await read("ÜB-06", "bc-officer");
  expect(leading).toContain("10:00 Umzug Ref. 31, danach Ref. 12");
  expect(leading).toContain("Pforte, IT und Feuerwehr informiert");
  expect(await read("ÜB-06", "crisis-staff")).not.toContain("10:00 Umzug Ref. 31, danach Ref. 12");
});

test("a held alarm exercise without answers does not ask to start it, a planned one does", async () => {
  const text = async (id: string, role: "bc-officer" | "auditor") => {
    const { cookie } = await server.person(role, `${role}-${id.slice(-1)}`);
    return (await server.request(`/o/LfMS/exercises/${encodeURIComponent(id)}/alarms`, { cookie })).text();
  };
  const start = "Starten Sie die Übung auf der Seite";
  expect(await text("ÜB-05", "bc-officer")).not.toContain(start);
  expect(await text("ÜB-05", "auditor")).not.toContain(start);
  expect(await text("ÜB-06", "bc-officer")).toContain(start);
});

test("what is exercised is picked by kind and name without scripts; what nobody knows is refused at its field and kept", async () => {
  const { cookie } = await server.person("bc-officer", "picks");
  const address = `/o/LfMS/exercises/${encodeURIComponent("ÜB-03")}/edit`;
  const html = async () => (await server.request(address, { cookie })).text();
  const send = async (fields: Readonly<Record<string, string>>) => {
    const form = pageForm(await html(), "concept").fill(fields);
    return server.post(address, Object.fromEntries(form.entries("save")), cookie);
  };
  const before = await html();
  expect(before).toMatch(/name="plans\.0\.id"[^>]*value="[^"]+ · GFP-31"/);
  expect(before).toMatch(/<datalist id="pick-baoRoles"><option value="[^"]+ · BAO-/);
  const refused = await send({ "resources.0.id": "Gibt es nicht" });
  expect(refused.status).toBe(422);
  const again = await refused.text();
  expect(again).toMatch(/name="resources\.0\.id"[^>]*value="Gibt es nicht"/);
  expect(again).toContain('href="#concept-resources.0.id"');
  expect((await send({ "resources.0.id": "R-08", "baoRoles.0.id": "BAO-LS" })).status).toBe(302);
  const stored = await server.deps.repositories.exercises.findByCode(server.organisationId, "ÜB-03");
  expect(stored?.value.subjects).toEqual(expect.arrayContaining(["GFP-31", "R-08", "BAO-LS"]));
});
