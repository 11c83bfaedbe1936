import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import { mainHtml } from "#tests/harness/main-html.ts";
import { actForm } from "#tests/harness/page-form.ts";

let server: DemoServer;
let cookie: string;

beforeAll(async () => {
  server = await createDemoServer();
  ({ cookie } = await server.person("bc-officer"));
});

const NAMED: readonly [string, string, string][] = [
  ["/measures/M-01", "/resources/R-08", "R-08 Virtualisierungscluster"],
  ["/exercises/%C3%9CB-02", "/plans/GFP-31", "GFP-31 Geschäftsfortführungsplan Referat 31 – Gefahrenabwehr"],
  ["/outage?scenario=AZ-02", "/resources/R-18", "Stromversorgung Haus A mit Netzersatzanlage"],
  ["/plans/GFP-31/edit", "/plans/GFP-31", "Zur Planseite"],
  ["/response", "/records/roles/BAO-S5", "NuK-Kommunikation"],
  ["/plans/GFP-31", "/records/contacts/K-LST", "Leitstelle Musterstadt"],
];

test.each(NAMED)("what %s names leads to %s", async (page, target, name) => {
  const html = await (await server.request(`/o/LfMS${page}`, { cookie })).text();
  const main = mainHtml(html);
  expect(main.match(new RegExp(`<a[^>]*href="/o/LfMS${target}"[^>]*>[^<]*${name}`))).not.toBeNull();
});

test("a role of the BAO is called by its name and by its function of DV 100", async () => {
  const html = await (await server.request("/o/LfMS/response", { cookie })).text();
  const [, ...rows] = mainHtml(html).split("<tr");
  const row = rows.find((each) => each.includes("/records/roles/BAO-S5"));
  expect(row).toContain(">NuK-Kommunikation<");
  expect(row).toContain("S5 – Presse, Medien");
});

test("the list of plans names each plan by its code, as plans, exercises and measures refer to it", async () => {
  const html = await (await server.request("/o/LfMS/plans", { cookie })).text();
  expect(html).toMatch(/GFP-31<\/span> <a[^>]*href="\/o\/LfMS\/plans\/GFP-31"/);
});

test("who has two roles of the core team at once is named, not numbered", async () => {
  const html = await (await server.request("/o/LfMS/response", { cookie })).text();
  expect(html).toContain("Monika Seidel hat im Kernteam mehrere Rollen");
});

test("the course of a figure is shown only to people who see all it counts", async () => {
  const overview = async (as: string) => (await server.request("/o/LfMS", { cookie: as })).text();
  const staff = await server.person("crisis-staff");
  expect(await overview(cookie)).toContain("Maßnahmen überfällig</span>");
  expect(await overview(staff.cookie)).not.toContain("Maßnahmen überfällig</span>");
});

test("a plan says who answers at a contact when nobody does, with the number", async () => {
  const { plans } = server.deps.repositories;
  const stored = await plans.listByOrganisation(server.organisationId);
  const plan = stored.find(({ value }) => value.contacts.includes("K-LRZ"))?.value.id ?? "";
  const { cookie } = await server.person("crisis-staff", "reads-contacts");
  const html = await (await server.request(`/o/LfMS/plans/${plan}`, { cookie })).text();
  expect(mainHtml(html)).toContain("Bereitschaftsleitung LRZ, 0170 0000-722");
});

test("what to do at once is open to everybody who works here, the other lists of the BAO are not", async () => {
  const { cookie: staff } = await server.person("staff");
  const get = (page: string) => server.request(`/o/LfMS${page}`, { cookie: staff });
  const overview = mainHtml(await (await get("")).text());
  expect(overview).toContain('href="/o/LfMS/response/immediate-measures"');
  expect(overview).not.toContain('href="/o/LfMS/outage"');
  const list = mainHtml(await (await get("/response/immediate-measures")).text());
  const [, measure = ""] = /href="\/o\/LfMS(\/records\/immediate-measures\/[^"]+)"/.exec(list) ?? [];
  expect((await get(measure)).status).toBe(200);
  for (const page of [
    "/response/alarm-stages",
    "/response/checklists",
    "/records/contacts/K-LST",
    `${measure}/edit`,
  ])
    expect([page, (await get(page)).status >= 403]).toEqual([page, true]);
  expect(mainHtml(await (await get("/response")).text())).toContain("Sie haben keine Rolle in der BAO.");
});

test("the script names the goals an inject may serve", async () => {
  expect(await server.read("/exercises/%C3%9CB-06/script", cookie)).toContain(
    "Kennungen, mehrere mit Komma: Z1 Ref. 31 arbeitet innerhalb von zwei Stunden in Haus B; Z2",
  );
});

test("whoever has just been alarmed has not answered yet, which is not the same as not reached", async () => {
  const page = "/exercises/%C3%9CB-05/alarms";
  const form = actForm(await server.read(page, cookie), "alarmStaff");
  await server.post(`/o/LfMS${page}`, Object.fromEntries(form.entries()), cookie);
  const table = mainHtml(await server.read(page, cookie));
  expect(table).toContain("noch keine Antwort");
});
