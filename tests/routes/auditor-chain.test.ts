import { beforeEach, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

let server: DemoServer;

beforeEach(async () => {
  server = await createDemoServer();
});

/** Text of a page as people read it. */
async function read(
  address: string,
  cookie: string,
): Promise<{ readonly html: string; readonly text: string }> {
  const html = await (await server.request(address, { cookie })).text();
  const text = html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
  return { html, text };
}

test("from a measure every step back to who approved the plan is a link", async () => {
  const { cookie } = await server.person("auditor");
  const { html, text } = await read("/o/LfMS/measures/M-01", cookie);
  expect(text).toMatch(
    /Nachvollziehen.*Feststellung.*Übung.*Wirksamkeit geprüft.*Pläne, die am Tag der Übung galten/,
  );
  const links = [...html.matchAll(/href="(\/o\/LfMS\/[^"]+)"/g)].map(([, address]) => address ?? "");
  const chain = links.filter((address) => /\/exercises\/%C3%9CB|\/editions$|objectCode=M-01/.test(address));
  expect(chain.length).toBeGreaterThan(3);
  for (const address of new Set(chain.map((each) => each.replaceAll("&amp;", "&"))))
    if (!address.endsWith(".pdf"))
      expect((await server.request(address, { cookie })).status, address).toBe(200);
});

test("who confirmed that a measure has worked is named with the time", async () => {
  const { cookie, accountId } = await server.person("auditor");
  const stored = (await server.deps.repositories.measures.findByCode(server.organisationId, "M-01"))!;
  await server.deps.unitOfWork(async ({ measures, audit }) => {
    const value = { ...stored.value, status: "effective" as const };
    const done = await measures.update(server.organisationId, value, stored.version);
    await audit.append({
      action: "record.changed",
      actor: accountId,
      organisationId: server.organisationId,
      object: { kind: "measure", code: "M-01", version: 2 },
      payload: { changes: { before: { status: stored.value.status }, after: { status: "effective" } } },
    });
    return done;
  });
  const { text } = await read("/o/LfMS/measures/M-01", cookie);
  expect(text).toMatch(/Wirksamkeit geprüft Person auditor, 23\.11\.2026/);
});

test("the list of approvals names author, checker and decision of every edition, also a rejected one", async () => {
  const { cookie, accountId } = await server.person("auditor");
  const { organisationId } = server;
  await server.deps.unitOfWork(async ({ planVersions }) => {
    const submitted = await planVersions.insert(organisationId, {
      id: "fassung",
      planCode: "GFP-11",
      versionText: "9.9",
      origin: "submitted",
      status: "submitted",
      content: "{}",
      contentHash: "c".repeat(64),
      basis: "[]",
      reason: "Neue Rufnummern",
      submittedBy: accountId,
      releasedOn: null,
      nextReviewOn: null,
      approver: null,
    });
    return planVersions.decide(organisationId, submitted.id, {
      status: "returned",
      decidedBy: accountId,
      note: "Schritt 3 fehlt",
      releasedOn: null,
      nextReviewOn: null,
      approver: null,
    });
  });
  const { text } = await read("/o/LfMS/admin/approvals", cookie);
  expect(text).toMatch(/[A-Z]\S+ \S+, laut übernommenem Datenbestand/);
  expect(text).toMatch(/GFP-11 .* 9\.9 zurückgegeben Person auditor, .*: Neue Rufnummern .* Schritt 3 fehlt/);
  const { cookie: officer } = await server.person("bc-officer");
  expect((await server.request("/o/LfMS/admin/approvals", { cookie: officer })).status).toBe(403);
});
