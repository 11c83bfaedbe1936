import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Browser, chromium, type Page } from "playwright-core";

import { startApp } from "#tests/e2e/harness/start-app.ts";
import { writeDemoFile } from "#tests/harness/demo-file.ts";

/** Takes the pictures of README from the built application over the demo land. */
const TARGET = "docs/screenshots";
const CHROMIUM = "/usr/bin/chromium-headless-shell";
const MOST_BYTES = 150_000;
const WIDTHS = [
  ["wide", { width: 1400, height: 840 }],
  ["narrow", { width: 390, height: 844 }],
] as const;
const PAGES = [
  ["overview", ""],
  ["bia-sheet", "/processes/GP-05/edit#damage"],
  ["graph", "/graph?focus=resource%3AR-08&up=1&down=1"],
  ["plan-editor", "/plans/WAP-R-08/edit/steps"],
  ["exercise-conduct", "/exercises/%C3%9CB-02/conduct"],
] as const;

async function signedIn(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "de-DE" })).newPage();
  await page.goto(`${url}/login`);
  await page.locator('button[name="login"][value="bcb"]').click();
  await page.waitForURL(/\/o\//);
  return page;
}

/** The editor only opens a plan that is being revised. */
async function beginRevision(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/o/LfMS/plans/WAP-R-08`);
  await page.getByText("Überarbeitung beginnen").first().click();
  await page.getByRole("button", { name: "Überarbeitung beginnen" }).click();
  await page.waitForURL(/done=planRevised/);
}

async function pictures(page: Page, url: string): Promise<void> {
  for (const [name, address] of PAGES)
    for (const [size, viewport] of WIDTHS)
      for (const colorScheme of ["light", "dark"] as const) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        // A page of its own in between: an address that differs in nothing would only scroll.
        await page.goto("about:blank");
        await page.goto(`${url}/o/LfMS${address}`, { waitUntil: "networkidle" });
        await page.screenshot({ path: `${TARGET}/${name}-${size}-${colorScheme}.png` });
      }
}

/** The cover as it is printed, the same in every theme. */
function handbookPage(file: string, folder: string): void {
  const pdf = path.join(folder, "handbook.pdf");
  const env = { ...process.env, DATABASE_URL: `file:${file}` };
  const words = ["handbook", "--organisation", "LfMS", "--out", pdf, "--draft"];
  execFileSync(process.execPath, ["--no-warnings", "bin/standfest.mjs", ...words], { env });
  execFileSync("pdftoppm", ["-png", "-r", "64", "-f", "1", "-l", "1", pdf, path.join(folder, "page")]);
  const made = readdirSync(folder).find((name) => name.startsWith("page"));
  if (made) renameSync(path.join(folder, made), `${TARGET}/handbook.png`);
}

mkdirSync(TARGET, { recursive: true });
const folder = mkdtempSync(path.join(tmpdir(), "standfest-screenshots-"));
const app = await startApp();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
try {
  const page = await signedIn(browser, app.url);
  await beginRevision(page, app.url);
  await pictures(page, app.url);
  const file = path.join(folder, "demo.db");
  await writeDemoFile(file);
  handbookPage(file, folder);
} finally {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
}
const large = readdirSync(TARGET).filter((name) => statSync(path.join(TARGET, name)).size > MOST_BYTES);
if (large.length > 0) throw new Error(`larger than ${MOST_BYTES} bytes: ${large.join(", ")}`);
