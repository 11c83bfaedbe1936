import { beforeAll, expect, test } from "vitest";

import { readTable } from "#app/adapters/spreadsheet/read-table.server.ts";
import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

let server: DemoServer;
let officer: string;

beforeAll(async () => {
  server = await createDemoServer();
  officer = (await server.person("bc-officer")).cookie;
});

async function search(text: string, cookie = officer) {
  const response = await server.request(`/o/LfMS/search?q=${encodeURIComponent(text)}`, { cookie });
  return response.text();
}

test.each([
  ["GP-05", "/o/LfMS/processes/GP-05"],
  ["r-08", "/o/LfMS/resources/R-08"],
  ["GFP-11", "/o/LfMS/plans/GFP-11"],
  ["ÜB-01", "/o/LfMS/exercises/%C3%9CB-01"],
  ["ueb-01", "/o/LfMS/exercises/%C3%9CB-01"],
  ["oeffentlichkeitsarbeit", "/o/LfMS/processes/GP-10"],
  ["offentlichkeitsarbeit", "/o/LfMS/processes/GP-10"],
  ["dark site", "/o/LfMS/processes/GP-10"],
  ["Eilanordnung Siegel", "/o/LfMS/plans/GFP-31"],
  ["speicherdefekt", "/o/LfMS/exercises/%C3%9CB-02"],
  ["Krause", "/o/LfMS/records/people/P-Krause"],
  ["M-04", "/o/LfMS/measures/M-04"],
  ["Ruecksicherung", "/o/LfMS/measures/M-04"],
  ["Pressesprecherin", "/o/LfMS/records/people/P-Sommer"],
  ["Jana Probst", "/o/LfMS/records/contacts/K-REGI"],
  ["Netzseiten Muster", "/o/LfMS/records/contacts/K-DARK"],
  ["Gefahrennummer", "/o/LfMS/plans/GFP-31"],
  ["Stabsleitung", "/o/LfMS/records/roles/BAO-LS"],
  ["Totalausfall", "/o/LfMS/records/outage-scenarios/AZ-02"],
])("„%s“ leads to %s", async (text, address) => {
  expect(await search(text)).toContain(`href="${address}"`);
});

test("a hit in the text shows the sentence, after everything that is called so", async () => {
  const html = await search("Serverraum");
  expect(html).toContain("Serverraum fällt aus");
  const text = await search("dark site");
  expect(text).toContain("Pflegt Dark Site, beobachtet Medien und Netz.");
});

test("the script of a coming exercise is found by those who lead it only", async () => {
  expect(await search("Schulungsgeräte nutzen")).toContain("/exercises/%C3%9CB-06");
  const staff = (await server.person("crisis-staff")).cookie;
  for (const secret of ["Schulungsgeräte nutzen", "Mittagspause der Übung"])
    expect(await search(secret, staff)).not.toContain("/exercises/%C3%9CB-06");
});

test("a contact is found with its numbers, a prepared act by what it says, somebody who has left not at all", async () => {
  const { contacts, checklists, people } = server.deps.repositories;
  const contact = await contacts.findByCode(server.organisationId, "K-DARK");
  expect(await search("K-DARK")).toContain(contact?.value.phone);
  const [checklist] = await checklists.listByOrganisation(server.organisationId);
  const step = JSON.stringify(checklist?.value).match(/"text":"([^"]+)"/)?.[1] ?? "no step";
  expect(await search(step)).toContain(`/records/checklists/${checklist?.value.id}`);
  const gone = await people.findByCode(server.organisationId, "P-Zeidler");
  if (!gone) throw new Error("P-Zeidler is missing");
  expect(await search("Zeidler")).toContain("/records/people/P-Zeidler");
  await people.update(server.organisationId, { ...gone.value, active: false }, gone.version);
  expect(await search("Zeidler")).not.toContain("/records/people/P-Zeidler");
  const owner = (await server.person("process-owner", "owner-search")).cookie;
  expect(await search("K-DARK", owner)).not.toContain("/records/");
});

test("people and measures are found by name", async () => {
  const people = await server.deps.repositories.people.listByOrganisation(server.organisationId);
  const person = people.find(({ value }) => value.active)?.value;
  expect(await search(person?.lastName ?? "")).toContain("Personen (");
  const measures = await server.deps.repositories.measures.listByOrganisation(server.organisationId);
  expect(await search(measures[0]?.value.id ?? "")).toContain("Maßnahmen (");
});

test("nothing found and nothing asked say what to do", async () => {
  expect(await search("gibtesnicht")).toContain("Kürzen Sie die Eingabe");
  expect(await search(" ")).not.toContain("Nichts gefunden");
});

test("a process owner finds only what is his, staff find nothing of the analysis", async () => {
  const owner = (await server.person("process-owner")).cookie;
  expect(await search("GP-05", owner)).not.toContain("/processes/GP-05");
  const staff = (await server.person("staff")).cookie;
  const html = await search("R-08", staff);
  expect(html).not.toContain("/resources/R-08");
  expect(html).toContain("Nichts gefunden");
});

test("the register is exported as it stands on the screen, all pages of it", async () => {
  const response = await server.request("/o/LfMS/exports/processes/csv?status=gap&sort=id", {
    cookie: officer,
  });
  expect(response.headers.get("content-type")).toContain("text/csv");
  const text = await response.text();
  const lines = text.trim().split(/\r?\n/);
  expect(lines[0]).toContain("Kennung;Prozess");
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines.slice(1)) expect(line).toContain("Lücke");
});

test("the workbook holds the same rows", async () => {
  const response = await server.request("/o/LfMS/exports/resources/xlsx", { cookie: officer });
  expect(response.headers.get("content-disposition")).toContain("LfMS-Ressourcen.xlsx");
  const read = await readTable(new Uint8Array(await response.arrayBuffer()), "Ressourcen.xlsx");
  const resources = await server.deps.repositories.resources.listByOrganisation(server.organisationId);
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(read.value[0]?.rows.length).toBe(resources.length + 1);
});

test.each(["/exports/processes/pdf", "/exports/resources/exe"])("%s is no file", async (path) => {
  expect((await server.request(`/o/LfMS${path}`, { cookie: officer })).status).toBe(404);
});
