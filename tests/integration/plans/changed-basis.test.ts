import { beforeAll, expect, test } from "vitest";

import { canonicalDocumentText, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { approveRelease } from "#app/services/organisation/decide-release.server.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import type { TestPerson } from "#tests/harness/people.ts";
import { createTestDeps } from "#tests/harness/test-deps.ts";

const SAID = /GP-05 Eilanordnungen[^<]*: RTO war 12 h, ist jetzt 8 h/;
const ID_OF_SECOND_EDITION = /handbook\/releases\/([\w-]+)\/decision/;

let server: DemoServer;
let officer: TestPerson;
let decisionPage: string;

async function page(address: string, person = officer): Promise<string> {
  const response = await server.request(`/o/LfMS${address}`, { cookie: person.cookie });
  expect(response.status).toBe(200);
  const html = await response.text();
  return html.slice(html.indexOf("<main"), html.indexOf("</main")).replaceAll("<!-- -->", "");
}

async function changeRto(rtoHours: number): Promise<void> {
  const { deps, organisationId } = server;
  const stored = await deps.repositories.processes.findByCode(organisationId, "GP-05");
  if (!stored) throw new Error("GP-05 is missing");
  const changed = await deps.unitOfWork(async ({ processes }) =>
    processes.update(organisationId, { ...stored.value, rtoHours }, stored.version),
  );
  expect(changed.ok).toBe(true);
}

async function prepare(reason: string): Promise<string> {
  const { deps, organisationId } = server;
  const actor = { accountId: "preparer", requestId: "r" };
  const prepared = await createRelease(deps, actor, { organisationId, reason });
  if (!prepared.ok) throw new Error(prepared.error.code);
  return prepared.value.id;
}

beforeAll(async () => {
  server = await createDemoServer();
  officer = await server.person("bc-officer");
  const releaseId = await prepare("Erste");
  const { deps, organisationId } = server;
  const decider = { accountId: "decider", requestId: "r" };
  const approved = await approveRelease(deps, decider, { organisationId, releaseId });
  if (!approved.ok) throw new Error(approved.error.code);
  expect(await page("/plans?review=values")).not.toContain("GFP-31");
  await changeRto(8);
  await prepare("Zweite");
  const waiting = ID_OF_SECOND_EDITION.exec(await page("/handbook"))?.[1];
  decisionPage = await page(`/handbook/releases/${waiting}/decision`);
});

test.each([
  ["the list of plans", "/plans?review=values", SAID],
  ["the page of the plan", "/plans/GFP-31", SAID],
  ["the overview", "", /für andere Werte der BIA freigegeben: Überprüfung fällig/],
])("a changed BIA value makes an imported release due for review on %s (V-36)", async (_, address, said) => {
  expect(await page(address)).toMatch(said);
});

test("the plan itself stays as it was released", async () => {
  const stored = await server.deps.repositories.plans.findByCode(server.organisationId, "GFP-31");
  expect(stored?.value.status).toBe("released");
});

test("whoever approves an edition sees what is new in it and which plan contradicts its values", () => {
  expect(decisionPage).toContain("Was gegenüber der Fassung 1 neu ist");
  expect(decisionPage).toMatch(SAID);
  expect(decisionPage).toMatch(/Plan wurde für andere Werte der BIA freigegeben|Pläne wurden für andere/);
  expect(decisionPage).toMatch(/Prozesse: 0 neu, 0 entfallen, 1 geändert/);
});

test("a later import of the same plan with other values keeps what it was released for", async () => {
  const deps = await createTestDeps();
  const actor = { accountId: "system" };
  const first = lfmsDocument();
  const placed = await importOrganisation(deps, actor, first);
  if (!placed.ok) throw new Error(placed.error.code);
  const { id } = placed.value.organisation;
  const bases = async () => {
    const rows = await deps.repositories.planVersions.listBases(id);
    return rows.find(({ planCode }) => planCode === "GFP-31")?.basis;
  };
  const before = await bases();
  const other: ExchangeDocument = {
    ...first,
    processes: first.processes.map((each) => (each.id === "GP-05" ? { ...each, rtoHours: 8 } : each)),
  };
  const replacing = hashOfText(canonicalDocumentText(first));
  expect((await importOrganisation(deps, actor, other, { replacing })).ok).toBe(true);
  expect(before).toContain('"rtoHours":12');
  expect(await bases()).toBe(before);
});

test("a plan in force of which nobody knows the values it was released for is due for review and says so", async () => {
  const later = await createDemoServer();
  const { plans } = later.deps.repositories;
  const { cookie } = await later.person("bc-officer");
  const read = async (address: string) => (await later.request(`/o/LfMS${address}`, { cookie })).text();
  const said = "Nicht bekannt, worauf geprüft";
  expect(await read("/plans?review=values")).not.toContain(said);
  const known = await plans.findByCode(later.organisationId, "GFP-31");
  if (!known) throw new Error("GFP-31 is missing");
  await plans.insert(later.organisationId, { ...known.value, id: "GFP-ALT", title: "Aus alter Zeit" });
  const list = await read("/plans?review=values");
  expect(list).toContain("Aus alter Zeit");
  expect(list).toContain(said);
  expect(list).not.toContain("/plans/GFP-31");
  const page = await read("/plans/GFP-ALT");
  expect(page).toContain("Überprüfung fällig");
  expect(page).toContain(said);
  expect(await read("/plans/GFP-31")).not.toContain(said);
});

test.each([
  ["measures-it", /GP-05[^]*Notbetriebsniveau|Notbetriebsniveau[^]*GP-05/],
  ["purpose", /MTPD/],
  ["activation", /RTO/],
])(
  "the section %s of a plan shows the values of the BIA beside the form, with no field for them",
  async (section, said) => {
    const editor = await createDemoServer();
    const { plans } = editor.deps.repositories;
    const stored = await plans.findByCode(editor.organisationId, "GFP-31");
    if (!stored) throw new Error("GFP-31 is missing");
    const draft = { ...stored.value, status: "in-revision" as const };
    await plans.update(editor.organisationId, draft, stored.version);
    const { cookie } = await editor.person("bc-officer");
    const response = await editor.request(`/o/LfMS/plans/GFP-31/edit/${section}`, { cookie });
    const html = await response.text();
    const shown = html.slice(html.indexOf("Werte der BIA zu diesem Plan"));
    expect(shown).toMatch(said);
    expect(html).not.toMatch(/name="(rtoHours|mtpdHours|emergencyLevel)"/);
  },
);
