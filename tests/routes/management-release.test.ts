import { beforeAll, expect, test } from "vitest";

import type { ReportEdition } from "#app/domain/reports/index.ts";
import { yearPlanEdition } from "#app/services/reports/year-plan-edition.server.ts";
import { printYearPlanEdition } from "#app/services/reports/print-year-plan-edition.server.ts";
import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import { pageForm } from "#tests/harness/page-form.ts";

let server: DemoServer;
let officer: string;
let management: string;
let auditor: string;

beforeAll(async () => {
  server = await createDemoServer();
  ({ cookie: officer } = await server.person("bc-officer"));
  ({ cookie: management } = await server.person("management"));
  ({ cookie: auditor } = await server.person("auditor"));
});

const read = (path: string, cookie: string) => server.read(path, cookie);

/** Sends a form of a page as a browser without scripts would. */
async function send(path: string, id: string, values: Readonly<Record<string, string>>, cookie: string) {
  const form = pageForm(await read(path, cookie), id).fill(values);
  return server.post(`/o/LfMS${path}`, Object.fromEntries(form.entries()), cookie);
}

/** Says where the acts of a page are; the other people may only look. */
function actsOn(html: string): string[] {
  return [...html.matchAll(/id="management-(\w+)"/g)].map(([, act = ""]) => act);
}

test.each([
  ["/response", "/response/release"],
  ["/parameters", "/parameters/release"],
  ["/exercises/year?year=2026", "/exercises/year/2026/release"],
])(
  "%s says where it stands with the Leitung, from the submission to the next change",
  async (page, release) => {
    expect(await read(page, officer)).toContain("Noch nicht von der Leitung freigegeben");
    expect(await read(page, officer)).toContain(`href="/o/LfMS${release}"`);
    expect(actsOn(await read(release, officer))).toEqual(["submit"]);
    expect(actsOn(await read(release, management))).toEqual([]);

    const empty = await send(release, "management-submit", { reason: " " }, officer);
    expect([empty.status, await empty.text()]).toEqual([
      422,
      expect.stringContaining("Bitte füllen Sie die Zeile aus"),
    ]);
    const submitted = await send(release, "management-submit", { reason: "Beginn des Zyklus" }, officer);
    expect(submitted.headers.get("location")).toContain("done=managementSubmitted");

    expect(actsOn(await read(release, officer))).toEqual(["withdraw"]);
    expect(actsOn(await read(release, auditor))).toEqual([]);
    expect(await read("", management)).toContain("auf Ihre Freigabe als Leitung");
    const question = await read(release, management);
    expect(question).toContain("Beginn des Zyklus");
    expect(actsOn(question)).toEqual(["release", "return"]);

    const unexplained = await send(release, "management-return", { note: "" }, management);
    expect(unexplained.status).toBe(422);
    const released = await send(release, "management-release", { note: "" }, management);
    expect(released.headers.get("location")).toContain("done=managementReleased");
    expect(await read(page, officer)).toContain("Von der Leitung freigegeben: Fassung 1 vom");
    expect(actsOn(await read(release, officer))).toEqual([]);
    expect(await read(release, officer)).toContain("Der heutige Stand ist der freigegebene");
  },
);

test("what was decided meanwhile is not decided again, and what was typed stays", async () => {
  const path = "/parameters/release";
  const { parameters } = server.deps.repositories;
  const stored = await parameters.find(server.organisationId);
  if (!stored) throw new Error("no parameters");
  const changed = { ...stored.value, bufferHours: stored.value.bufferHours + 1 };
  await server.deps.unitOfWork((repositories) =>
    repositories.parameters.put(server.organisationId, changed, stored.version),
  );
  await send(path, "management-submit", { reason: "Puffer" }, officer);
  const late = pageForm(await read(path, management), "management-return").fill({ note: "Bitte begründen" });
  await send(path, "management-release", { note: "" }, management);
  const answer = await server.post(`/o/LfMS${path}`, Object.fromEntries(late.entries()), management);
  const html = await answer.text();
  expect([answer.status, html]).toEqual([409, expect.stringContaining("ist schon entschieden")]);
  expect(html).toContain("Bitte begründen");
});

test("an edition can be read whole, and approvals and trail name it", async () => {
  const shown = await read("/response/release?edition=1", auditor);
  expect(shown).toContain("Inhalt der Fassung 1");
  expect(shown).toMatch(/<code class="small hash">[0-9a-f]{64}<\/code>/);
  expect(shown).toContain("Stabsleitung");
  const approvals = await read("/admin/approvals?kind=management", auditor);
  expect(approvals).toContain('href="/o/LfMS/exercises/year/2026/release"');
  expect(approvals).toContain("Jahresübungsplan 2026");
  expect(approvals).not.toContain("/plans/GFP-");
  for (const [word, document] of [
    ["BAO", "/response/release"],
    ["bia-param", "/parameters/release"],
    ["Jahresübungsplan", "/exercises/year/2026/release"],
  ])
    expect(await read(`/admin/approvals?q=${word}`, auditor), word).toContain(`href="/o/LfMS${document}"`);
  expect(await read("/admin/audit", auditor)).toContain(
    "hat der Leitung den Jahresübungsplan 2026 zur Freigabe vorgelegt",
  );
});

test("a print of the year plan carries the edition of the Leitung until the plan is changed", async () => {
  const draft: ReportEdition = {
    kind: "draft",
    language: "de",
    ...{ number: "0", date: "2026-11-23", preparedBy: "x", releasedBy: null },
    contentHash: "0".repeat(64),
  };
  const printed = async () => yearPlanEdition(server.deps, server.organisationId, { year: 2026, draft });
  const names = { preparedBy: "Person bc-officer", releasedBy: "Person management" };
  expect(await printed()).toMatchObject({
    edition: { kind: "release", number: "1", ...names },
    standing: null,
  });
  const { exercises } = server.deps.repositories;
  const stored = await exercises.findByCode(server.organisationId, "ÜB-06");
  if (!stored) throw new Error("no exercise");
  const moved = { ...stored.value, plannedOn: "2026-12-03" };
  await server.deps.unitOfWork((repositories) =>
    repositories.exercises.update(server.organisationId, moved, stored.version),
  );
  expect(await printed()).toMatchObject({
    edition: { ...draft, number: "2" },
    standing: { kind: "today", inForce: { number: 1 } },
  });
  const page = await read("/exercises/year?year=2026", officer);
  expect(page).toContain("Seitdem 1 Übung verschoben");
  expect(await read("/exercises/year/2026/release", officer)).toContain("Geändert seit Fassung 1");
});

test("each edition of the year plan has a paper of its frozen text, which says whether it holds", async () => {
  const release = "/exercises/year/2026/release";
  expect(await read(release, officer)).toContain(`href="/o/LfMS${release}/1/plan.pdf"`);
  await send(release, "management-submit", { reason: "Verschoben" }, officer);
  const orders: unknown[] = [];
  const print = (order: object) => Promise.resolve(new Uint8Array([orders.push(order)]));
  const deps = { ...server.deps, printer: { ...server.deps.printer, print } };
  const { organisationId } = server;
  const grant = {
    role: "auditor" as const,
    organisationId,
    includesBelow: false,
    expiresAt: null,
    units: [],
  };
  const actor = {
    accountId: "a",
    displayName: "A",
    personId: null,
    language: "de" as const,
    grants: [grant],
  };
  const place = { id: organisationId, code: "LfMS", name: "Amt", kind: "authority" as const, parentId: null };
  const organisation = { ...place, ancestorIds: [], contentVersion: 1 };
  const paper = async (number: number) =>
    printYearPlanEdition(deps, { organisation, actor, language: "de", year: 2026, number });
  await paper(1);
  await paper(2);
  await send(release, "management-release", { note: "" }, management);
  await paper(1);
  expect(orders).toMatchObject([
    { input: { edition: { kind: "release", number: "1", releasedBy: "Person management" }, standing: null } },
    { input: { edition: { kind: "draft", number: "2", releasedBy: null }, standing: { kind: "waiting" } } },
    { input: { edition: { number: "1" }, standing: { kind: "replaced", number: 2 } } },
  ]);
  expect(JSON.stringify(orders[0])).not.toContain("2026-12-03");
  expect(JSON.stringify(orders[1])).toContain("2026-12-03");
  expect(await read(release, officer)).toContain("ersetzt");
  expect(await paper(99)).toEqual({ ok: false, error: "object.missing" });
  const { cookie } = await server.person("process-owner", "paper-owner");
  expect((await server.request(`/o/LfMS${release}/1/plan.pdf`, { cookie })).status).toBe(404);
});

test.each(["/exercises/year/26/release", "/exercises/year/1999/release"])("%s is no page", async (path) => {
  expect((await server.request(`/o/LfMS${path}`, { cookie: officer })).status).toBe(404);
});

test("whoever sees only a part of the BAO sees nothing of its release", async () => {
  const { cookie } = await server.person("staff");
  expect((await server.request("/o/LfMS/response/release", { cookie })).status).toBe(404);
  expect(await read("/response", cookie)).not.toContain("Freigabe der Leitung");
});
