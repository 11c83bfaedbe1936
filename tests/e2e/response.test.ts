import { expect, test } from "vitest";

import { signedIn, Watch } from "./harness/browser.ts";
import { openStage } from "./harness/stage.ts";

const stage = openStage();

test("a person who leaves is deactivated with the consequences named, and the role shows it", async () => {
  const watch = new Watch(stage.app.url);
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  await page.goto(`${stage.app.url}/o/LfMS/response`);
  const row = page.locator("#roles tbody tr").filter({ hasText: "LS – Leitung des Stabs" });
  const holder = (await row.locator("td").nth(2).innerText()).trim();
  await page.goto(
    `${stage.app.url}/o/LfMS/directory/people?q=${encodeURIComponent(holder.split(" ").at(-1) ?? "")}`,
  );
  await page.locator("tbody a").first().click();
  await page.getByText("Person deaktivieren").first().click();
  await expect.poll(() => page.locator("main").innerText()).toMatch(/BAO-Rolle „.+“ \(Besetzung\)/);
  await page.getByRole("button", { name: "Person deaktivieren" }).click();
  await page.waitForURL(/done=record/);
  await page.goto(`${stage.app.url}/o/LfMS/response`);
  await expect
    .poll(() => page.locator("#roles tbody tr").filter({ hasText: "LS – Leitung" }).innerText())
    .toContain("ausgeschieden");
  await page.locator("#roles tbody tr").filter({ hasText: "LS – Leitung" }).locator("a").click();
  // The page that is left has a link and a field of these names too.
  await page.waitForURL(/\/records\/roles\//);
  await page.getByRole("link", { name: "Bearbeiten" }).click();
  await page.waitForURL(/\/records\/roles\/.+\/edit/);
  await page.getByLabel("Besetzung").fill("P-Krause");
  await page.getByRole("button", { name: "Speichern" }).last().click();
  await page.waitForURL(/done=record/);
  await page.locator("main dd").filter({ hasText: "Bernd Krause" }).first().waitFor();
  expect(watch.complaints.join("\n")).toBe("");
  await context.close();
});

test("the sum of the reaction time is watched while typing, without JavaScript the rules are saved too", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  await page.goto(`${stage.app.url}/o/LfMS/response/rules`);
  await page.getByLabel("Puffer").fill("9");
  await expect.poll(() => page.locator("[data-sum]").innerText()).toContain("Regel V-27");
  await context.close();
  const plain = await signedIn(stage.browser, "bcb", { url: stage.app.url, javaScriptEnabled: false });
  await plain.page.goto(`${stage.app.url}/o/LfMS/response/rules`);
  await plain.page.getByLabel("Puffer").fill("9");
  await plain.page.locator(".form-actions button").click();
  await expect.poll(() => plain.page.locator("#findings").innerText()).toContain("V-27");
  await plain.context.close();
});

test("a contact that a plan names cannot be deleted, a new one can", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", {
    url: stage.app.url,
    javaScriptEnabled: false,
  });
  await page.goto(`${stage.app.url}/o/LfMS/records/contacts/K-LRZ`);
  await page.locator(".life-step summary").click();
  await expect.poll(() => page.locator(".life-step").innerText()).toContain("Plan „");
  await expect.poll(() => page.getByRole("button", { name: "Löschen" }).count()).toBe(0);
  await page.goto(`${stage.app.url}/o/LfMS/records/contacts/new`);
  await page.getByLabel("Kennung", { exact: true }).fill("K-PROBE");
  await page.getByLabel("Bezeichnung").fill("Probekontakt");
  await page.locator(".form-actions button").click();
  await expect.poll(() => page.locator("h1").innerText()).toBe("Probekontakt");
  await page.locator(".life-step summary").click();
  await page.getByRole("button", { name: "Löschen" }).click();
  await expect.poll(() => page.url()).toContain("/directory/contacts");
  await expect.poll(() => page.locator("table").innerText()).not.toContain("Probekontakt");
  await context.close();
});

test("an auditor finds an event by words and takes the evidence along", async () => {
  const { page, context } = await signedIn(stage.browser, "revision", { url: stage.app.url });
  await page.goto(`${stage.app.url}/o/LfMS/admin/audit`);
  await page.getByLabel("Suche: Person, Kennung").fill("k-probe");
  await page.getByRole("button", { name: "Filtern" }).click();
  await page.waitForURL(/q=k-probe/);
  await expect.poll(() => page.locator(".audit-entry").count(), { timeout: 10_000 }).toBe(2);
  await page.getByRole("link", { name: "Nachweis ausgeben" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Archiv herunterladen" }).first().click();
  expect((await download).suggestedFilename()).toMatch(/^Nachweis-LfMS-.*\.zip$/);
  await context.close();
});
