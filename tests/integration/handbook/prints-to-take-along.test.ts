import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";

import { createPrinter, type Printer } from "#app/pdf/engine/printer.server.ts";
import { createApp } from "#app/server/create-app.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { signedIn, type TestPerson } from "#tests/harness/people.ts";
import { testBuild } from "#tests/harness/test-build.ts";
import { createTestDeps, type TestDeps } from "#tests/harness/test-deps.ts";
import { pdfText } from "#tests/pdf/structure/check-structure.ts";

const ORIGIN = "http://standfest.test";

let printer: Printer;
let deps: TestDeps;
let app: ReturnType<typeof createApp>;
let organisationId: string;
let officer: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  printer = createPrinter({ root: fileURLToPath(new URL("../../..", import.meta.url)) });
  deps = { ...(await createTestDeps()), printer };
  const land = await importDemoLand(deps);
  organisationId = land.get("LfMS") ?? "";
  const elsewhere = land.get("LAM") ?? "";
  officer = await signedIn(deps, {
    login: "officer",
    organisationId,
    grants: [{ role: "bc-officer", organisationId }],
  });
  stranger = await signedIn(deps, {
    login: "stranger",
    organisationId: elsewhere,
    grants: [{ role: "bc-officer", organisationId: elsewhere }],
  });
  app = createApp({ deps, build: await testBuild(), isReady: async () => true });
});

afterAll(async () => printer.close());

async function ask(path: string, { cookie }: TestPerson): Promise<Response> {
  return app.request(`${ORIGIN}/o/LfMS/${path}`, { headers: { Host: "standfest.test", Cookie: cookie } });
}

async function pages(path: string): Promise<readonly string[]> {
  const answer = await ask(path, officer);
  expect([path, answer.status, answer.headers.get("content-type")]).toEqual([path, 200, "application/pdf"]);
  const texts = await pdfText(new Uint8Array(await answer.arrayBuffer()), { keepArtifacts: true });
  return texts.map((text) => text.replaceAll(/\s+/g, " "));
}

test("a released plan prints without a draft mark, one in the making as a draft", async () => {
  const [released = ""] = await pages("plans/GFP-31/plan.pdf");
  expect(released).toContain("Referat 31 – Gefahrenabwehr");
  expect(released).not.toContain("ENTWURF");
  const [draft = ""] = await pages("plans/GFP-14/plan.pdf");
  expect(draft).toContain("ENTWURF");
});

test("every edition of a plan prints with its own number, an unknown one does not exist", async () => {
  const [edition] = await deps.repositories.planVersions.listNamed(organisationId, "GFP-31");
  const [first = ""] = await pages(`plans/GFP-31/editions/${edition?.number}/plan.pdf`);
  expect(first).toContain(`Fassung ${edition?.versionText}`);
  expect((await ask("plans/GFP-31/editions/99/plan.pdf", officer)).status).toBe(404);
  expect((await ask("plans/GFP-31/editions/x/plan.pdf", officer)).status).toBe(404);
  expect((await ask("plans/GFP-99/plan.pdf", officer)).status).toBe(404);
});

test.each([
  ["form-set", "F1"],
  ["role-cards", "Stabsleitung"],
  ["pocket-card", "112"],
])("%s is printed alone, before anything was released as a draft", async (extra, word) => {
  const text = (await pages(`handbook/extras/${extra}`)).join(" ");
  expect(text).toContain(word);
  expect(text).toContain("ENTWURF");
});

test("nobody of another organisation gets any of it", async () => {
  for (const path of [
    "plans/GFP-31/plan.pdf",
    "plans/GFP-31/editions/1/plan.pdf",
    "handbook/extras/role-cards",
  ])
    expect([path, (await ask(path, stranger)).status]).toEqual([path, 404]);
  expect((await ask("handbook/extras/everything", officer)).status).toBe(404);
});
