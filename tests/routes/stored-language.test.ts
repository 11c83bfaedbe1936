import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import { mainHtml } from "#tests/harness/main-html.ts";
import { pageForm } from "#tests/harness/page-form.ts";

let server: DemoServer;
let cookie: string;

beforeAll(async () => {
  server = await createDemoServer();
  ({ cookie } = await server.person("bc-officer"));
  await server.post("/preferences", { language: "en", theme: "light", returnTo: "/account" }, cookie);
  const release = "/exercises/year/2026/release";
  const form = pageForm(await server.read(release, cookie), "management-submit");
  const filled = form.fill({ reason: "Zyklus 2026, erste Vorlage" });
  await server.post(`/o/LfMS${release}`, Object.fromEntries(filled.entries()), cookie);
});

const SPOKEN: readonly [string, string][] = [
  ["/directory/people", "Böhme, Torsten"],
  ["/processes/GP-05/edit", "GP-05 Eilanordnungen zur Gefahrenabwehr erlassen"],
  ["/processes/GP-05", "IT-Betrieb und Service Desk"],
  ["/plans/GFP-11", "Posteingang bearbeiten und digitalisieren"],
  ["/exercises/%C3%9CB-02/script", "ÜB-02 Stabsübung „Serverraum fällt aus“"],
  ["/exercises/year?year=2026", "Stabsübung „Serverraum fällt aus“"],
  ["/search?q=a", "Gefahrenmeldungen entgegennehmen und weiterleiten"],
  ["/measures", "Ausweichfläche Haus B vorbereiten, Notebooks mit Tokens"],
];

test.each(SPOKEN)("on the English page %s a screen reader hears „%s“ in German", async (page, name) => {
  const html = await (await server.request(`/o/LfMS${page}`, { cookie })).text();
  expect(html).toContain('<html lang="en"');
  const main = mainHtml(html);
  const links = main
    .split("<a ")
    .filter((text) => text.slice(text.indexOf(">") + 1).startsWith(`${name}</a>`));
  expect(links.map((link) => link.slice(0, link.indexOf(">")).includes('lang="de"'))).toContain(true);
});

const MARKED: readonly [string, string][] = [
  [
    "/processes/GP-05/edit",
    '>BIA sheet GP-05 <span lang="de">Eilanordnungen zur Gefahrenabwehr erlassen</span></h1>',
  ],
  ["/processes/GP-05/edit", '<option value="Präsidium" lang="de">'],
  ["/pictures/processes/damage", '<th scope="row" lang="de">GP-02 Gefahrenmeldungen entgegennehmen'],
  ["/pictures/processes/damage", 'class="picture-link" lang="de"><g><title>GP-02 Gefahrenmeldungen'],
  ["/graph", '<td lang="de">R-05 E-Mail und Kalender</td>'],
  ["/exercises/%C3%9CB-06/script", 'Expected reaction: <span lang="de">'],
  ["/exercises/year/2026/release?edition=1", '<h3>ÜB-06 <span lang="de">Stabsrahmenübung'],
  ["/exercises/year/2026/release", ': <span lang="de">Zyklus 2026, erste Vorlage</span>'],
  ["/plans/GFP-11", '<strong lang="de">Postbuch auf Papier beginnen'],
  ["", 'The review of the plan “<span lang="de">Geschäftsfortführungsplan Stabsstelle Presse</span>”'],
];

test.each(MARKED)("on the English page %s stands %s", async (page, marked) => {
  const html = await (await server.request(`/o/LfMS${page}`, { cookie })).text();
  expect(mainHtml(html)).toContain(marked);
});

test("names of damage levels in pictures are words of the page, not German ones", async () => {
  const html = await (await server.request("/o/LfMS/processes/GP-05", { cookie })).text();
  expect(mainHtml(html)).not.toMatch(/<th scope="row" lang="de">(PU|FA|Worst)/);
});

test("the concept of an exercise names its subjects in words", async () => {
  const html = await (await server.request("/o/LfMS/exercises/%C3%9CB-06/edit", { cookie })).text();
  expect(mainHtml(html)).toMatch(/name="plans\.0\.id"[^>]*value="\p{Lu}[^"]+ · [A-Z]+-[0-9A-Z-]+"/u);
});

test("a sentence with codes in it is one piece in its cell, so that a card does not pull it apart", async () => {
  const html = await (await server.request("/o/LfMS/exercises/%C3%9CB-02/conduct", { cookie })).text();
  const codes = ["R-08", "R-06", "R-05", "R-04"].map((code) => `<span class="nowrap">${code}</span>`);
  expect(html.replaceAll("<!-- -->", "")).toContain(
    `<span>Reihenfolge ${codes.join(", ")} beauftragt.</span>`,
  );
});
