import { beforeEach, expect, test } from "vitest";

import { ok } from "#app/domain/shared/result.ts";
import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

let server: DemoServer;
let cookie: string;

beforeEach(async () => {
  server = await createDemoServer();
  cookie = (await server.person("auditor")).cookie;
});

const text = async (address: string) => (await server.request(address, { cookie })).text();

test("the chain is checked on request; the page says when, how long it is, and that it is unchanged", async () => {
  expect(await text("/o/LfMS/admin/audit")).toContain("noch nicht geprüft");
  const answer = await server.post("/o/LfMS/admin/audit/check", {}, cookie);
  expect(answer.status).toBe(302);
  const page = await text("/o/LfMS/admin/audit");
  expect(page).toMatch(/Zuletzt geprüft am .* Einträge, unverändert/);
  expect(page).toContain("Kette der Nachweise prüfen lassen");
});

test("the checksum of an evidence that was handed out stands on the page with all its digits", async () => {
  const contentHash = "0123456789abcdef".repeat(4);
  const { organisationId, deps } = server;
  await deps.unitOfWork(async ({ audit }) => {
    const event = { action: "evidence.exported", actor: "a", organisationId, object: null } as const;
    await audit.append({ ...event, payload: { contentHash } });
    return ok(undefined);
  });
  const page = await text("/o/LfMS/admin/audit");
  expect(page).toContain(`>${contentHash}</code>`);
  expect(page).toMatch(/Einträge[^<]*(<!-- -->)?[^<]*<code class="hash small">[0-9a-f]{64}<\/code>/);
});

test("an entry changed behind the back of the application is named with its number", async () => {
  const { writer } = server.deps.handle;
  const { sql } = await import("kysely");
  await sql`drop trigger audit_event_no_update`.execute(writer);
  await sql`update audit_event set payload = replace(payload, 'created', 'greated') where seq = 1`.execute(
    writer,
  );
  await server.post("/o/LfMS/admin/audit/check", {}, cookie);
  expect(await text("/o/LfMS/admin/audit")).toContain("Eintrag 1 wurde nachträglich geändert.");
});

test("who may not read the trail can neither have it checked nor take it along", async () => {
  const other = (await server.person("bc-officer")).cookie;
  expect((await server.post("/o/LfMS/admin/audit/check", {}, other)).status).toBe(403);
  expect((await server.request("/o/LfMS/exports/audit/csv", { cookie: other })).status).toBe(403);
});

test("the trail is taken along as shown: filtered, in words, with readable times", async () => {
  await server.person("bc-officer");
  const all = await text("/o/LfMS/exports/audit/csv");
  expect(all).toContain("Datenbestand der Organisation eingelesen");
  expect(all).not.toContain("hat sich angemeldet");
  const logins = await text("/o/LfMS/exports/audit/csv?action=session.started");
  expect(logins).toContain("Person bc-officer hat sich angemeldet");
  expect(logins).not.toContain("eingelesen");
  const excel = await server.request("/o/LfMS/exports/audit/xlsx", { cookie });
  expect(excel.headers.get("content-disposition")).toContain("LfMS-Nachweise.xlsx");
});
