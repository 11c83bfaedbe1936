import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

let server: DemoServer;
let cookie: string;

beforeAll(async () => {
  server = await createDemoServer();
  ({ cookie } = await server.person("bc-officer"));
  await server.post("/preferences", { language: "en", theme: "light", returnTo: "/account" }, cookie);
});

const SPOKEN: readonly [string, string][] = [
  ["/directory/people", "Böhme, Torsten"],
  ["/processes/GP-05/edit", "GP-05 Eilanordnungen zur Gefahrenabwehr erlassen"],
  ["/processes/GP-05", "IT-Betrieb und Service Desk"],
  ["/plans/GFP-11", "Posteingang bearbeiten und digitalisieren"],
  ["/exercises/%C3%9CB-02/script", "ÜB-02 Stabsübung „Serverraum fällt aus“"],
  ["/exercises/year?year=2026", "Stabsübung „Serverraum fällt aus“"],
  ["/measures", "Ausweichfläche Haus B vorbereiten, Notebooks mit Tokens"],
];

test.each(SPOKEN)("on the English page %s a screen reader hears „%s“ in German", async (page, name) => {
  const html = await (await server.request(`/o/LfMS${page}`, { cookie })).text();
  expect(html).toContain('<html lang="en"');
  const main = html.slice(html.indexOf("<main")).replaceAll("<!-- -->", "");
  const links = main
    .split("<a ")
    .filter((text) => text.slice(text.indexOf(">") + 1).startsWith(`${name}</a>`));
  expect(links.map((link) => link.slice(0, link.indexOf(">")).includes('lang="de"'))).toContain(true);
});
