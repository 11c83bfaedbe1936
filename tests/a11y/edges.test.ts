import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { tableFiles } from "#app/adapters/spreadsheet/table-files.server.ts";
import { documentToTables } from "#app/domain/tables/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { withCell } from "../integration/tables/table-desk.ts";
import { signedIn } from "../e2e/harness/browser.ts";
import { openStage } from "../e2e/harness/stage.ts";
import { type RunningApp, startApp } from "../e2e/harness/start-app.ts";
import { sound } from "./sound.ts";
import { PAGES_AFTER_ACTS, PAGES_OF_OTHERS } from "./swept-pages.ts";

const stage = openStage();
let fresh: RunningApp;
const seen = new Set<string>();

beforeAll(async () => {
  fresh = await startApp({ demo: false });
});
afterAll(async () => fresh.stop());

async function asPerson(login: string, visit: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await signedIn(stage.browser, login, { url: stage.app.url });
  await visit(page);
  await context.close();
}

async function openAll(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    expect((await page.goto(`${stage.app.url}${address}`))?.status(), address).toBe(200);
    await sound(page, address);
  }
}

/** The page that an act has led to, which stands in the list of such pages. */
async function soundAfter(page: Page, reached: keyof typeof PAGES_AFTER_ACTS): Promise<void> {
  const pattern = PAGES_AFTER_ACTS[reached].replaceAll(/:\w+/g, "[^/]+").replace("*", ".*");
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`${pattern}$`));
  await sound(page, reached);
  seen.add(reached);
}

/** Pages before anybody has signed in. */
async function anonymous(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${stage.app.url}/login`);
  await soundAfter(page, "login");
  await page.locator('input[name="login"]').fill("niemand");
  await page.locator('input[name="password"]').fill("falsch");
  await page.locator('input[name="password"]').press("Enter");
  await page.getByText("Anmeldename oder Passwort stimmen nicht").waitFor();
  await sound(page, "login refused");
  await page.goto(`${fresh.url}/login`);
  await soundAfter(page, "firstAdministrator");
  await page.locator('input[name="login"]').press("Enter");
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await sound(page, "first administrator refused");
  await page.goto(`${fresh.url}/gibt-es-nicht`);
  await soundAfter(page, "notFound");
  await page.goto(`${stage.app.url}/set-password`);
  await soundAfter(page, "setPassword");
  await context.close();
}

test("pages beside the usual way have no violation", async () => {
  await anonymous(await stage.browser.newContext({ locale: "de-DE" }));
  await asPerson("orgadmin", async (page) => {
    await openAll(page, PAGES_OF_OTHERS.orgadmin);
    expect((await page.goto(`${stage.app.url}/o/LfMS/processes`))?.status()).toBe(403);
    await sound(page, "forbidden");
    expect((await page.goto(`${stage.app.url}/o/LfMS/gibt-es-nicht`))?.status()).toBe(404);
    await sound(page, "not found inside");
  });
  await asPerson("revision", async (page) => {
    await openAll(page, PAGES_OF_OTHERS.revision);
  });
  await asPerson("land", async (page) => {
    expect(new URL(page.url()).pathname).toBe("/o/LAND");
    await sound(page, "overview of the Land");
    await openAll(page, PAGES_OF_OTHERS.land);
    await page.goto(`${stage.app.url}/o/LAND?below=SMM`);
    await sound(page, "one level down");
    await page.goto(`${stage.app.url}/o/LAND/procedures`);
    await sound(page, "business-critical procedures");
  });
  await asPerson("prozess", async (page) => {
    await page.goto(`${stage.app.url}/o/LfMS`);
    await sound(page, "own overview");
  });
});

test("answers of forms have no violation", async () => {
  const sheet = `${stage.app.url}/o/LfMS/processes/GP-09/edit`;
  const other = await signedIn(stage.browser, "bcb-vertretung", { url: stage.app.url });
  await asPerson("bcb", async (page) => {
    await page.goto(sheet);
    await page.locator("#process-rtoHours").fill("bald");
    await page.getByRole("button", { name: "Bogen speichern" }).click();
    await page.locator(".error-summary").waitFor();
    await sound(page, "form errors");
    await page.locator("#process-rtoHours").fill("9999");
    await page.locator("#process-emergencyLevel").fill("");
    for (const field of ["rtoHours", "emergencyLevel"])
      await page.locator(`#process-${field}-notice`).waitFor();
    await sound(page, "rules at their fields");

    await page.goto(sheet);
    await other.page.goto(sheet);
    await other.page.locator("#process-volume").fill("anders");
    await other.page.getByRole("button", { name: "Bogen speichern" }).click();
    await other.page.waitForURL(/done=process/);
    await page.locator("#process-volume").fill("meins");
    await page.getByRole("button", { name: "Bogen speichern" }).click();
    await page.locator(".conflict").waitFor();
    await sound(page, "conflict");

    await page.goto(`${stage.app.url}/o/LfMS/handbook`);
    await page.locator("#reason").fill("Probe");
    await page.getByRole("button", { name: "Freigabe vorbereiten" }).click();
    await page.waitForURL(/done=prepared/);
    await sound(page, "handbook with a waiting edition");
    await page.getByRole("button", { name: "Entwurf erzeugen" }).click();
    await page.waitForURL(/handbook\/jobs\//);
    await soundAfter(page, "printJob");
  });
  await other.page.goto(`${stage.app.url}/o/LfMS/handbook`);
  await other.page
    .getByRole("link", { name: /prüfen und entscheiden/ })
    .first()
    .click();
  await other.page.getByRole("button", { name: "Ablehnen" }).click();
  await other.page.getByText("Bitte begründen Sie die Ablehnung.").waitFor();
  await soundAfter(other.page, "decision");
  await other.page.goto(other.page.url().replace(/\/decision.*$/, ""));
  await soundAfter(other.page, "edition");
  await other.context.close();
});

/** Our own tables with one value changed, as an officer would send them back. */
async function changedTables(rto: number | string): Promise<Buffer> {
  const sheets = documentToTables(lfmsDocument(), "de").map(({ name, rows }) => ({ name, rows }));
  return Buffer.from(await tableFiles.writeWorkbook(withCell(sheets, ["Prozesse", "GP-01", "RTO (h)"], rto)));
}

async function sendTables(page: Page, rto: number | string): Promise<void> {
  await page.goto(`${stage.app.url}/o/LfMS/import`);
  const file = {
    name: "Tabellen.xlsx",
    mimeType: "application/octet-stream",
    buffer: await changedTables(rto),
  };
  await page.locator('input[name="file"]').first().setInputFiles(file);
  await page.getByRole("button", { name: "Datei prüfen" }).first().click();
  await page.waitForURL(/import\/checks\//);
}

async function newPlan(page: Page, kind: "gfp" | "wap" | "whp"): Promise<string> {
  const id = `${kind.toUpperCase()}-NEU`;
  await page.goto(`${stage.app.url}/o/LfMS/plans/new`);
  await page.locator("#plan-kind").selectOption(kind);
  await page.locator("#plan-id").fill(id);
  await page.locator("#plan-title").fill(`Probe ${kind}`);
  await page.getByRole("button", { name: "Speichern", exact: true }).last().click();
  await page.waitForURL(new RegExp(`${id}/edit`));
  return `${stage.app.url}/o/LfMS/plans/${id}/edit`;
}

/** One section of the editor with two rows in it; where steps wait for steps, refused for one that is not there. */
async function rowsOfSection(page: Page, address: string, list: string): Promise<void> {
  await page.goto(address);
  for (const at of [0, 1]) {
    await page.locator(`button[name="intent"][value^="rows:${list}:add"]`).click();
    await page.locator(".step-card").nth(at).waitFor();
  }
  const waitsFor = page.locator(`[name="${list}.0.predecessors"]`);
  if (list !== "roles") {
    await waitsFor.fill("7");
    await page.getByRole("button", { name: "Speichern", exact: true }).last().click();
    await page.locator(".error-summary").waitFor();
  }
  await soundAfter(page, "section");
}

test("step editor and import have no violation in any state", async () => {
  await asPerson("bcb", async (page) => {
    const gfp = await newPlan(page, "gfp");
    await page.goto(`${gfp}/purpose`);
    await page.locator('[name="outages.it"]').check();
    await soundAfter(page, "section");
    await page.getByRole("button", { name: "Speichern", exact: true }).last().click();
    await page.waitForURL(/done=record/);
    await rowsOfSection(page, `${gfp}/measures-it`, "measures");
    await rowsOfSection(page, `${gfp}/roles`, "roles");
    await rowsOfSection(page, `${await newPlan(page, "wap")}/steps`, "steps");
    await rowsOfSection(page, `${await newPlan(page, "whp")}/steps`, "steps");

    await sendTables(page, "bald");
    await page.locator("main table, main .alert, main .list").first().waitFor();
    await sound(page, "import with problems");
    await sendTables(page, 14);
    await page.getByRole("button", { name: "Alles übernehmen" }).waitFor();
    await soundAfter(page, "check");
    await page.getByRole("button", { name: "Alles übernehmen" }).click();
    await page.waitForURL(/import\/done\//);
    await soundAfter(page, "imported");
    await page.goto(`${stage.app.url}/o/LfMS/reports/jobs/busy`);
    await soundAfter(page, "reportJob");
  });
});

test("every page that only an act leads to has been reached", () => {
  expect([...seen].sort()).toEqual(Object.keys(PAGES_AFTER_ACTS).sort());
});
