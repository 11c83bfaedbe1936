import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

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
