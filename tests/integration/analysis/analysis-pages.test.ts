import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

let server: DemoServer;
let officer: string;

beforeAll(async () => {
  server = await createDemoServer();
  officer = (await server.person("bc-officer")).cookie;
});

async function page(path: string, cookie = officer) {
  const response = await server.request(`/o/LfMS${path}`, { cookie });
  return { status: response.status, html: await response.text() };
}

test.each([
  ["/pictures/processes/damage", ["GP-05", "Schadensbild der Prozesse"]],
  ["/pictures/processes/times", ["GP-02", "Zeitbalken"]],
  ["/pictures/resources/gaps", ["R-08", "Lücken der Ressourcen"]],
  ["/pictures/resources/load", ["R-08", "Kumulation"]],
  ["/pictures/resources/restart?target=R-05", ["R-05", "Gezeigt wird der Weg zu"]],
  ["/graph", ["GP-05", "R-08"]],
])("%s shows a picture with links and its table twin", async (path, words) => {
  const { status, html } = await page(path);
  expect(status).toBe(200);
  for (const word of words) expect(html).toContain(word);
  expect(html).toMatch(/class="picture-svg( picture-svg--wide)?"/);
  expect(html).toContain("Als Tabelle");
  expect(html).not.toMatch(/\sstyle="/);
});

test.each(["/pictures/processes/gaps", "/pictures/resources/nonsense"])("%s is no page", async (path) => {
  expect((await page(path)).status).toBe(404);
});

test("the search of a picture leaves only what fits, and says so when nothing does", async () => {
  const some = await page("/pictures/processes/damage?q=GP-05");
  expect(some.html).toContain("/o/LfMS/processes/GP-05");
  expect(some.html).not.toContain("/o/LfMS/processes/GP-04");
  const none = await page("/pictures/processes/damage?q=gibtesnicht");
  expect(none.html).toContain("Kein Prozess passt zur Auswahl");
});

test("only a picture wider than the page is marked to be shrunk", async () => {
  expect((await page("/graph")).html).toContain("picture-svg--wide");
  expect((await page("/pictures/processes/damage")).html).not.toContain("picture-svg--wide");
});

test("the graph stands around one node, as many levels as asked", async () => {
  const near = await page("/graph?focus=resource%3AR-08&up=0&down=1");
  expect(near.html).toContain("In der Mitte steht");
  expect(near.html).toContain("/o/LfMS/resources/R-13");
  expect(near.html).not.toContain("/o/LfMS/processes/GP-05");
  const far = await page("/graph?focus=resource%3AR-08&up=9&down=1");
  expect(far.html).toContain("/o/LfMS/processes/GP-05");
});

test("a collapsed category is one box that opens again by its link", async () => {
  const { html } = await page("/graph?collapse=it&collapse=personnel");
  expect(html).not.toContain('href="/o/LfMS/resources/R-08"');
  expect(html).toContain("/o/LfMS/graph?collapse=personnel");
});

test("one process page has damage and times as pictures, for wide screens and for a telephone", async () => {
  const { html } = await page("/processes/GP-05");
  expect(html.match(/class="picture-svg"/g)?.length).toBe(4);
  expect(html.match(/picture__scroll--narrow"><svg/g)?.length).toBe(2);
});

test("an outage names what stops, which plans and which order, and the address holds the choice", async () => {
  const { status, html } = await page("/outage?failed=R-08&at=2026-11-24T08%3A10&q=netz");
  expect(status).toBe(200);
  expect(html).toContain("Eine Ressource fällt aus:");
  expect(html).toMatch(/Eintritt 24\.11\.2026, 08:10/);
  expect(html).toContain("/o/LfMS/plans/");
  expect(html).toMatch(/<input[^>]* name="failed"[^>]* checked=""[^>]*value="R-08"/);
  expect(html).toContain("Reihenfolge des Wiederanlaufs");
  expect(html).toContain("Gefunden");
});

test("a predefined scenario fails its resources together", async () => {
  const document = await server.deps.repositories.exchange.load(server.organisationId);
  const scenario = document?.outageScenarios[0];
  const { html } = await page(`/outage?scenario=${encodeURIComponent(scenario?.id ?? "")}`);
  for (const id of scenario?.failed ?? []) expect(html).toContain(id);
  expect(html).toContain(`${scenario?.failed.length ?? 0} Ressourcen fallen aus:`);
});

test("an outage of nothing known asks for a choice", async () => {
  const { status, html } = await page("/outage?failed=R-999&at=nie&page=-4");
  expect(status).toBe(200);
  expect(html).toContain("Noch nichts ausgefallen");
});

test("a process owner without an object of his own sees nobody else's processes and resources", async () => {
  const { cookie } = await server.person("process-owner");
  for (const path of ["/graph", "/outage?scenario=AZ-03", "/pictures/processes/damage"]) {
    const { status, html } = await page(path, cookie);
    expect(status).toBe(200);
    expect(html).not.toMatch(/GP-\d|R-\d\d/);
  }
});

test("an empty register says that the role sees nothing here, not that there is nothing", async () => {
  const owner = (await server.person("staff")).cookie;
  const { status, html } = await page("/plans", owner);
  expect(status).toBe(200);
  expect(html).toContain("Für Ihre Rolle sind hier keine Pläne sichtbar");
  expect(html).not.toContain("Noch keine Pläne");
});
