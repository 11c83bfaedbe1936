import { afterAll, expect, test } from "vitest";

import { createPrinter } from "#app/pdf/engine/printer.server.ts";
import { REPORTS } from "#app/services/reports/print-report.server.ts";
import { createDemoServer } from "#tests/harness/demo-server.ts";

const printer = createPrinter({ root: process.cwd() });
afterAll(async () => printer.close());

async function desk() {
  const server = await createDemoServer();
  Object.assign(server.deps, { printer });
  return server;
}

test("every report over the organisation is printed as a job, downloaded by who ordered it and recorded", async () => {
  const server = await desk();
  const { cookie } = await server.person("bc-officer");
  const other = await server.person("auditor");
  for (const report of REPORTS) {
    const ordered = await server.post("/o/LfMS/reports", { report }, cookie);
    const job = ordered.headers.get("location") ?? "";
    expect([ordered.status, job]).toEqual([302, expect.stringMatching(/^\/o\/LfMS\/reports\/jobs\//)]);
    await expect
      .poll(async () => (await server.request(job, { cookie })).text(), { timeout: 60_000 })
      .toContain("Der Bericht ist fertig");
    const file = await server.request(`${job}/bericht.pdf`, { cookie });
    const bytes = Buffer.from(await file.arrayBuffer());
    expect([file.status, bytes.subarray(0, 5).toString()]).toEqual([200, "%PDF-"]);
    expect((await server.request(`${job}/bericht.pdf`, { cookie: other.cookie })).status).toBe(404);
  }
  const { rows } = await server.deps.repositories.audit.list(server.organisationId, {
    action: "report.printed",
  });
  expect(rows.map(({ payload }) => (payload as { report: string }).report).toSorted()).toEqual(
    [...REPORTS].toSorted(),
  );
});

test("the buttons stand where one looks for them, and only for people who read reports", async () => {
  const server = await desk();
  const officer = await server.person("bc-officer");
  const owner = await server.person("resource-owner");
  const places = [
    ["/o/LfMS/processes", "BIA-Bericht (PDF)"],
    ["/o/LfMS/resources", "Soll-Ist-Übersicht (PDF)"],
    ["/o/LfMS/measures", "Maßnahmenplan (PDF)"],
    ["/o/LfMS/exercises/year?year=2026", "Jahresübungsplan (PDF)"],
  ] as const;
  for (const [address, label] of places)
    expect(await (await server.request(address, officer)).text(), address).toContain(label);
  expect(await (await server.request("/o/LfMS/resources", owner)).text()).not.toContain(
    "Soll-Ist-Übersicht (PDF)",
  );
  expect((await server.post("/o/LfMS/reports", { report: "bia-report" }, owner.cookie)).status).toBe(403);
});

test("the concept of an exercise is printed for participants, and for the direction only to who knows the script", async () => {
  const server = await desk();
  const officer = await server.person("bc-officer");
  const crisis = await server.person("crisis-staff");
  const file = "/o/LfMS/exercises/%C3%9CB-06/concept.pdf";
  for (const address of [file, `${file}?reader=direction`])
    expect((await server.request(address, officer)).headers.get("content-type")).toBe("application/pdf");
  expect((await server.request(file, crisis)).status).toBe(200);
  expect((await server.request(`${file}?reader=direction`, crisis)).status).toBe(404);
});

test("the capacity gaps of 12.9 are listed with the horizon they begin at, and lead to the profile of the resource", async () => {
  const server = await desk();
  const officer = await server.person("bc-officer");
  const list = (await (await server.request("/o/LfMS/capacity", officer)).text()).replaceAll("<!-- -->", "");
  expect(list).toContain("13 fehlen ab 30 Tage");
  expect(list).toMatch(/href="\/o\/LfMS\/resources\/R-14#capacity"/);
  const detail = await (await server.request("/o/LfMS/resources/R-14", officer)).text();
  expect(detail).toContain('id="capacity"');
  expect(detail).toContain("Mengengerüst und Ersatzkapazität");
});
