import { createHash } from "node:crypto";

import type { BrowserContext } from "playwright-core";
import { expect, test } from "vitest";

import { signedIn, Watch } from "./harness/browser.ts";
import { openStage } from "./harness/stage.ts";

const stage = openStage();

async function fileBehind(context: BrowserContext, address: string) {
  const answer = await context.request.get(address);
  const bytes = await answer.body();
  return {
    type: answer.headers()["content-type"],
    bytes,
    hash: createHash("sha256").update(bytes).digest("hex"),
  };
}

const PRINT_MILLISECONDS = 90_000;

test("an officer generates a draft, watches it and downloads a PDF", async () => {
  const watch = new Watch(stage.app.url);
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  await page.goto(`${stage.app.url}/o/LfMS/handbook`);
  await page.getByRole("button", { name: "Entwurf erzeugen" }).click();
  await page.waitForURL(/handbook\/jobs\//);
  const link = page.getByRole("link", { name: "PDF herunterladen" });
  await link.waitFor({ timeout: PRINT_MILLISECONDS });
  const file = await fileBehind(context, `${stage.app.url}${await link.getAttribute("href")}`);
  expect(file.type).toBe("application/pdf");
  expect(file.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(watch.complaints.join("\n")).toBe("");
  await context.close();
});

test("the draft can be generated with JavaScript off; the page asks again by itself", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", {
    url: stage.app.url,
    javaScriptEnabled: false,
  });
  await page.goto(`${stage.app.url}/o/LfMS/handbook`);
  await page.getByRole("button", { name: "Entwurf erzeugen" }).click();
  const link = page.getByRole("link", { name: "PDF herunterladen" });
  await link.waitFor({ timeout: PRINT_MILLISECONDS });
  await expect.poll(() => page.locator("h1").innerText()).toBe("Das Handbuch ist fertig");
  await context.close();
});

test("an edition needs a second person and then gives the same file for ever", async () => {
  const first = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  await first.page.goto(`${stage.app.url}/o/LfMS/handbook`);
  await first.page.locator("#reason").fill("Jahresüberprüfung");
  await first.page.getByRole("button", { name: "Freigabe vorbereiten" }).click();
  await first.page.getByText("Fassung 2 ist vorbereitet").waitFor();
  await expect.poll(() => first.page.getByRole("button", { name: "Fassung 2 freigeben" }).count()).toBe(0);
  const second = await signedIn(stage.browser, "leitung", { url: stage.app.url });
  await second.page.goto(`${stage.app.url}/o/LfMS/handbook`);
  await second.page.getByRole("link", { name: "Fassung 2 prüfen und entscheiden" }).click();
  await second.page.getByRole("button", { name: "Fassung 2 freigeben" }).click();
  await second.page.getByText("Fassung 2 ist freigegeben").waitFor();
  await second.page.getByRole("link", { name: "PDF herunterladen" }).click({ noWaitAfter: true });
  const ready = second.page.getByRole("link", { name: "PDF herunterladen" });
  await second.page.waitForURL(/handbook\/jobs\//);
  await ready.waitFor({ timeout: PRINT_MILLISECONDS });
  const printed = await fileBehind(second.context, `${stage.app.url}${await ready.getAttribute("href")}`);
  await first.page.goto(`${stage.app.url}/o/LfMS/handbook`);
  const link = first.page.getByRole("link", { name: "PDF herunterladen" });
  const kept = await fileBehind(first.context, `${stage.app.url}${await link.getAttribute("href")}`);
  expect(kept.hash).toBe(printed.hash);
  await first.page.locator("summary").filter({ hasText: "Prüfsummen der Fassung 2" }).click();
  await first.page.getByText(kept.hash).waitFor();
  await first.context.close();
  await second.context.close();
});

test("a rejected edition says why and its number stays used", async () => {
  const first = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  await first.page.goto(`${stage.app.url}/o/LfMS/handbook`);
  await first.page.locator("#reason").fill("Noch einmal");
  await first.page.getByRole("button", { name: "Freigabe vorbereiten" }).click();
  await first.page.getByText("Fassung 3 ist vorbereitet").waitFor();
  const second = await signedIn(stage.browser, "leitung", { url: stage.app.url });
  await second.page.goto(`${stage.app.url}/o/LfMS/handbook`);
  await second.page.getByRole("link", { name: "Fassung 3 prüfen und entscheiden" }).click();
  await second.page.getByRole("button", { name: "Ablehnen" }).click();
  await second.page.getByText("Bitte begründen Sie die Ablehnung.").waitFor();
  await second.page.getByLabel("Grund der Ablehnung").fill("Kontakte veraltet");
  await second.page.getByRole("button", { name: "Ablehnen" }).click();
  await second.page.getByText("Fassung 3 ist abgelehnt").waitFor();
  const editions = second.page.getByRole("table", { name: "Fassungen des Notfallhandbuchs" });
  await expect.poll(() => editions.innerText()).toContain("Kontakte veraltet");
  await first.context.close();
  await second.context.close();
});
