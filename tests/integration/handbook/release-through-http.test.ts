import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";

import { createPrinter, type Printer } from "#app/pdf/engine/printer.server.ts";
import { releaseInput } from "#app/services/handbook/handbook-input.server.ts";
import { createApp } from "#app/server/create-app.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { signedIn, type TestPerson } from "#tests/harness/people.ts";
import { testBuild } from "#tests/harness/test-build.ts";
import { createTestDeps, type TestDeps } from "#tests/harness/test-deps.ts";

const ORIGIN = "http://standfest.test";
const PAGE = "/o/LfMS/handbook";

let printer: Printer;
let deps: TestDeps;
let app: ReturnType<typeof createApp>;
let organisationId: string;
let officer: TestPerson;
let second: TestPerson;

beforeAll(async () => {
  printer = createPrinter({ root: fileURLToPath(new URL("../../..", import.meta.url)) });
  deps = { ...(await createTestDeps()), printer };
  organisationId = (await importDemoLand(deps)).get("LfMS") ?? "";
  const grants = [{ role: "bc-officer", organisationId }] as const;
  officer = await signedIn(deps, { login: "erste", organisationId, grants });
  second = await signedIn(deps, { login: "zweite", organisationId, grants });
  app = createApp({ deps, build: await testBuild(), isReady: async () => true });
});

afterAll(async () => printer.close());

async function ask(path: string, { cookie }: TestPerson, fields?: Record<string, string>): Promise<Response> {
  const headers = { Host: "standfest.test", Origin: ORIGIN, Cookie: cookie };
  if (!fields) return app.request(`${ORIGIN}${path}`, { headers });
  return app.request(`${ORIGIN}${path}`, { method: "POST", headers, body: new URLSearchParams(fields) });
}

async function prepared(reason: string): Promise<string> {
  expect((await ask(PAGE, officer, { reason })).status).toBe(302);
  const [latest] = await deps.repositories.handbookReleases.list(organisationId);
  return latest?.id ?? "";
}

const decisionOf = (id: string) => `${PAGE}/releases/${id}/decision`;
const fileOf = (id: string) => `${PAGE}/releases/${id}/handbuch.pdf`;
const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function rename(accountId: string, displayName: string): Promise<void> {
  await deps.unitOfWork(async ({ accounts }) => {
    const account = (await accounts.findById(accountId))!;
    return accounts.update({ ...account, displayName }, account.version);
  });
}

test("deciding asks once and names what follows", async () => {
  const id = await prepared("Erste");
  const text = await (await ask(decisionOf(id), second)).text();
  expect(text).toContain("nicht mehr änderbar");
  expect(text).toContain("ihre Nummer bleibt vergeben");
  expect(await (await ask(PAGE, second)).text()).not.toContain('name="verdict"');
});

test("who prepared an edition comes back to the page with one sentence and 403", async () => {
  const id = await prepared("Eigene");
  const refused = await ask(decisionOf(id), officer, { verdict: "approve" });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("Wer vorbereitet hat, gibt nicht frei.");
  expect((await deps.repositories.handbookReleases.findById(organisationId, id))?.status).toBe("prepared");
});

test("a rejection without a reason comes back to the page with 422", async () => {
  const id = await prepared("Ohne Grund");
  const refused = await ask(decisionOf(id), second, { verdict: "reject", reason: " " });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Bitte begründen Sie die Ablehnung.");
});

test("an approved edition is printed at once, frozen with its names, and gives the same bytes for ever", async () => {
  const id = await prepared("Für immer");
  expect((await ask(decisionOf(id), second, { verdict: "approve" })).status).toBe(302);
  const { handbookReleases } = deps.repositories;
  await expect
    .poll(async () => handbookReleases.findPdf(organisationId, id), { timeout: 60_000, interval: 200 })
    .toBeDefined();
  const bytesOf = async () => new Uint8Array(await (await ask(fileOf(id), second)).arrayBuffer());
  const first = await bytesOf();
  expect(new TextDecoder().decode(first.subarray(0, 5))).toBe("%PDF-");

  await rename(officer.accountId, "Umbenannte Person");
  await rename(second.accountId, "Ganz anders");
  expect(hash(await bytesOf())).toBe(hash(first));
  const release = (await handbookReleases.findById(organisationId, id))!;
  expect([release.preparedByName, release.decidedByName]).toEqual(["Person erste", "Person zweite"]);
  const input = (await releaseInput(deps, organisationId, release))!;
  expect(hash(await printer.print({ kind: "handbook", input }))).toBe(hash(first));

  const again = await ask(decisionOf(id), second, { verdict: "reject", reason: "Zu spät bemerkt" });
  expect(again.status).toBe(409);
  expect(await again.text()).toContain("Über diese Fassung wurde schon entschieden.");
  expect(await handbookReleases.findById(organisationId, id)).toEqual(release);
}, 120_000);

test("somebody whose print jobs fill the printer is told so in one sentence", async () => {
  const waiting: TestDeps["printer"] = {
    print: () => new Promise(() => undefined),
    close: async () => undefined,
  };
  const busy = createApp({
    deps: { ...deps, printer: waiting },
    build: await testBuild(),
    isReady: async () => true,
  });
  const headers = { Host: "standfest.test", Origin: ORIGIN, Cookie: officer.cookie };
  const addresses: string[] = [];
  for (const register of ["A", "B", "C", "E"]) {
    const body = new URLSearchParams({ [`part_${register}`]: "on" });
    const answer = await busy.request(`${ORIGIN}${PAGE}/draft`, { method: "POST", headers, body });
    addresses.push(answer.headers.get("location") ?? "");
  }
  expect(addresses.map((address) => address.includes("/jobs/"))).toEqual([true, true, true, false]);
  const page = await busy.request(`${ORIGIN}${addresses[3] ?? ""}`, { headers });
  expect(await page.text()).toContain("Gerade laufen viele Druckaufträge.");
});
