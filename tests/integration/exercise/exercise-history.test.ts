import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import { type TestPerson, signedIn } from "#tests/harness/people.ts";

let server: DemoServer;
let auditor: TestPerson;

beforeAll(async () => {
  server = await createDemoServer();
  auditor = await server.person("auditor");
});

async function page(address: string, person: TestPerson = auditor): Promise<string> {
  const response = await server.request(`/o/LfMS${address}`, { cookie: person.cookie });
  expect(response.status).toBe(200);
  const html = await response.text();
  return html
    .slice(html.indexOf("<main"), html.indexOf("</main"))
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
}

test.each([
  ["a plan", "/plans/GFP-31", /Zuletzt geübt am \d{2}\.\d{2}\.2026 in ÜB-0\d , /],
  ["a resource", "/resources/R-08", /Zuletzt geübt am \d{2}\.\d{2}\.2026 in ÜB-0\d , /],
  ["a BAO role", "/records/roles/BAO-LS", /Zuletzt geübt am \d{2}\.\d{2}\.2026 in ÜB-0\d , /],
  ["a plan nobody ever exercised", "/plans/GFP-11", /Noch nie geübt\./],
])("%s says when it was exercised last and with what result", async (_, address, said) => {
  expect(await page(address)).toMatch(said);
});

test("the page of a person says where he or she took part, and judges nobody", async () => {
  const said = await page("/records/people/P-Krause");
  expect(said).toMatch(/Zuletzt beteiligt am/);
  expect(said).not.toMatch(/bestanden|teilweise|nicht ausgewertet/);
});

test.each([
  ["", ["ÜB-01", "ÜB-02", "ÜB-03"]],
  ["?kind=alarm-exercise", ["ÜB-01"]],
  ["?plan=GFP-31", ["ÜB-02", "ÜB-03"]],
  ["?from=2026-05-01&till=2026-05-31", ["ÜB-02"]],
  ["?from=2027-01-01", []],
  ["?verdict=aborted", []],
  ["?from=morgen&kind=unknown&q=serverraum", ["ÜB-02"]],
])("the record of exercises with %s lists %j", async (query, expected) => {
  const text = (await page(`/exercises/history${query}`)).split("Ergebnis Ziele").at(-1) ?? "";
  const found = new Set(expected.length === 0 ? [] : text.match(/ÜB-\d\d/g));
  for (const id of expected) expect(found).toContain(id);
  if (expected.length === 0) expect(text).toContain("Keine Übung passt zu dieser Auswahl");
});

test("a plan of measures without anything new for 180 days is a warning to whoever watches over it (V-61)", async () => {
  const officer = await server.person("bc-officer");
  expect(await page("/measures", officer)).not.toContain("Seit 180 Tagen keine neue Maßnahme");
  server.deps.clock.advance(181 * 24 * 3_600_000);
  const later = await server.person("bc-officer", "later");
  expect(await page("/measures", later)).toContain("Seit 180 Tagen keine neue Maßnahme");
  const other = await server.person("auditor", "reader");
  expect(await page("/measures", other)).not.toContain("Seit 180 Tagen");
});

test("whoever sees only own exercises is never told that something was never exercised", async () => {
  const grants = [{ role: "process-owner", organisationId: server.organisationId } as const];
  const owner = await signedIn(server.deps, {
    login: "adler",
    organisationId: server.organisationId,
    personCode: "P-Hartmann",
    grants,
  });
  const coverage = await page("/exercises/coverage", owner);
  expect(coverage).not.toContain("ÜB-01");
  const other = await server.request("/o/LfMS/plans/GFP-31", { cookie: owner.cookie });
  expect(await other.text()).not.toContain("Noch nie geübt");
});
