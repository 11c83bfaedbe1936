import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { launchBrowser, signedIn } from "../e2e/harness/browser.ts";
import { type RunningApp, startApp } from "../e2e/harness/start-app.ts";
import { sound } from "./sound.ts";

let app: RunningApp;
let fresh: RunningApp;
let browser: Browser;

beforeAll(async () => {
  app = await startApp();
  fresh = await startApp({ demo: false });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await app.stop();
  await fresh.stop();
});

interface Look {
  readonly viewport: { readonly width: number; readonly height: number };
}

const WIDTHS = [1400, 390];

const lookOf = (width: number): Look => ({ viewport: { width, height: 900 } });

async function asPerson(login: string, look: Look, visit: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await signedIn(browser, login, { url: app.url, ...look });
  await visit(page);
  await context.close();
}

/** Pages before anybody has signed in. */
async function anonymous(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${app.url}/login`);
  await sound(page, "login of the demo");
  await page.locator('input[name="login"]').fill("niemand");
  await page.locator('input[name="password"]').fill("falsch");
  await page.locator('input[name="password"]').press("Enter");
  await page.getByText("Anmeldename oder Passwort stimmen nicht").waitFor();
  await sound(page, "login refused");
  await page.goto(`${fresh.url}/login`);
  expect(new URL(page.url()).pathname).toBe("/first-administrator");
  await sound(page, "first administrator");
  await page.locator('input[name="login"]').press("Enter");
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await sound(page, "first administrator refused");
  await page.goto(`${fresh.url}/gibt-es-nicht`);
  await sound(page, "not found");
  await context.close();
}

test.each(WIDTHS)("pages beside the usual way have no violation at %d px", async (width) => {
  const look = lookOf(width);
  await anonymous(await browser.newContext({ locale: "de-DE", ...look }));
  await asPerson("orgadmin", look, async (page) => {
    await page.goto(`${app.url}/o/LfMS/admin/accounts`);
    await sound(page, "accounts");
    await page.goto(`${app.url}/account`);
    await sound(page, "own account");
    expect((await page.goto(`${app.url}/o/LfMS/processes`))?.status()).toBe(403);
    await sound(page, "forbidden");
    expect((await page.goto(`${app.url}/o/LfMS/gibt-es-nicht`))?.status()).toBe(404);
    await sound(page, "not found inside");
  });
  await asPerson("revision", look, async (page) => {
    await page.goto(`${app.url}/o/LfMS/admin/audit`);
    await sound(page, "audit trail");
  });
  await asPerson("land", look, async (page) => {
    expect(new URL(page.url()).pathname).toBe("/o/LAND");
    await sound(page, "overview of the Land");
    await page.goto(`${app.url}/o/LAND?below=SMM`);
    await sound(page, "one level down");
    await page.goto(`${app.url}/o/LAND/procedures`);
    await sound(page, "business-critical procedures");
  });
  await asPerson("prozess", look, async (page) => {
    await page.goto(`${app.url}/o/LfMS`);
    await sound(page, "own overview");
  });
});

test.each(WIDTHS)("answers of forms have no violation at %d px", async (width) => {
  const look = lookOf(width);
  const sheet = `${app.url}/o/LfMS/processes/GP-09/edit`;
  const other = await signedIn(browser, "bcb-vertretung", { url: app.url, ...look });
  await asPerson("bcb", look, async (page) => {
    await page.goto(sheet);
    await page.locator("#process-rtoHours").fill("bald");
    await page.getByRole("button", { name: "Bogen speichern" }).click();
    await page.locator(".error-summary").waitFor();
    await sound(page, "form errors");
    await page.locator("#process-rtoHours").fill("9999");
    await page.locator("#process-emergencyLevel").fill("");
    await page.locator(".field__notice").first().waitFor();
    await sound(page, "rules at their fields");

    await page.goto(sheet);
    await other.page.goto(sheet);
    await other.page.locator("#process-volume").fill(`anders ${width}`);
    await other.page.getByRole("button", { name: "Bogen speichern" }).click();
    await other.page.waitForURL(/done=process/);
    await page.locator("#process-volume").fill("meins");
    await page.getByRole("button", { name: "Bogen speichern" }).click();
    await page.locator(".conflict").waitFor();
    await sound(page, "conflict");

    await page.goto(`${app.url}/o/LfMS/handbook`);
    await page.locator("#reason").fill(`Probe ${width}`);
    await page.getByRole("button", { name: "Freigabe vorbereiten" }).click();
    await page.waitForURL(/done=prepared/);
    await sound(page, "handbook with a waiting edition");
    await page.getByRole("button", { name: "Entwurf erzeugen" }).click();
    await page.waitForURL(/handbook\/jobs\//);
    await sound(page, "print progress");
  });
  await other.page.goto(`${app.url}/o/LfMS/handbook`);
  await other.page
    .getByRole("link", { name: /prüfen und entscheiden/ })
    .first()
    .click();
  await other.page.getByRole("button", { name: "Ablehnen" }).click();
  await other.page.getByText("Bitte begründen Sie die Ablehnung.").waitFor();
  await sound(other.page, "decision refused");
  await other.context.close();
});
