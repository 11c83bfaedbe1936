import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import type { TestPerson } from "#tests/harness/people.ts";

let server: DemoServer;
let officer: TestPerson;

const REASON = "Neue Nummern der Leitstelle";

async function act(values: Record<string, string>) {
  const stored = await server.deps.repositories.plans.findByCode(server.organisationId, "GFP-31");
  const fields = { version: String(stored?.version), ...values };
  const response = await server.post("/o/LfMS/plans/GFP-31/act", fields, officer.cookie);
  return { status: response.status, html: await response.text() };
}

beforeAll(async () => {
  server = await createDemoServer();
  officer = await server.person("bc-officer");
  expect((await act({ act: "revise" })).status).toBe(302);
});

test.each([
  ["somebody else changed the plan meanwhile", { version: "999", reason: REASON }, 409, REASON],
  ["the reason is too long", { reason: "x".repeat(501) }, 422, "x".repeat(501)],
])("when %s the same question comes again with what was typed", async (_, values, status, kept) => {
  const { html, ...answer } = await act({ act: "submit", ...values });
  expect(answer.status).toBe(status);
  expect(html).toContain("alert--danger");
  expect(html).toMatch(new RegExp(`<details[^>]*open=""[^>]*>[^]*value="${kept}"`));
  expect(html).toContain("Zurück zum Plan");
});

test("asked again, the act goes through with the version of now", async () => {
  expect((await act({ act: "submit", reason: REASON })).status).toBe(302);
});
