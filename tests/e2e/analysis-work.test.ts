import { expect, test } from "vitest";

import { signedIn, Watch } from "./harness/browser.ts";
import { openStage } from "./harness/stage.ts";

const stage = openStage();

test("an officer creates a process, links it, has it released by a second person and deletes it again", async () => {
  const watch = new Watch(stage.app.url);
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  await page.goto(`${stage.app.url}/o/LfMS/processes`);
  await page.getByRole("link", { name: "Neuer Geschäftsprozess" }).click();
  await page.locator("#new-process-id").fill("GP-90");
  await page.locator("#new-process-name").fill("Fundbüro");
  await page.locator("#new-process-unit").selectOption("Ref. 31");
  await page.getByRole("button", { name: "Anlegen" }).click();
  await page.waitForURL(/GP-90\/edit\?done=created/);
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-90/uses?q=R-08`);
  await page.getByRole("link", { name: /^R-08 / }).click();
  await page.locator("#use-leadHours").fill("2 h");
  await page.getByRole("button", { name: "Verknüpfung speichern" }).click();
  await page.waitForURL(/GP-90\?done=linked/);
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-90/needs/GP-02`);
  await page.locator("#need-offsetHours").fill("bald");
  await page.getByRole("button", { name: "Verknüpfung speichern" }).click();
  await page.getByText("Bitte geben Sie eine Dauer an").first().waitFor();
  await page.locator("#need-offsetHours").fill("4");
  await page.getByRole("button", { name: "Verknüpfung speichern" }).click();
  await page.waitForURL(/GP-90\?done=linked/);
  await expect.poll(() => page.locator("#dependencies").innerText()).toContain("GP-02");
  await page.getByRole("link", { name: "Prozess löschen" }).click();
  await page.getByText("Eine Abhängigkeit von einem anderen Prozess entfällt.").waitFor();
  const consequences = await page.locator("main").innerText();
  expect(consequences).toContain("Eine Abhängigkeit von einem anderen Prozess entfällt.");
  expect(consequences).toContain("Eine Zuordnung zu einer Ressource entfällt.");
  await page.getByRole("button", { name: "GP-90 endgültig löschen" }).click();
  await page.getByText("GP-90 ist entfernt.").waitFor();
  expect(watch.complaints.join("\n")).toBe("");
  await context.close();
});

test("a sheet goes through review: submitted by one, commented and released by another", async () => {
  const watch = new Watch(stage.app.url);
  watch.expect(/422/);
  const first = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  const second = await signedIn(stage.browser, "bcb-vertretung", { url: stage.app.url, watch });
  const address = `${stage.app.url}/o/LfMS/processes/GP-02/assessment`;
  await first.page.goto(address);
  await first.page.locator("#reason-reopen").fill("Neue Frist");
  await first.page.getByRole("button", { name: "Neubewertung verlangen" }).click();
  await first.page.getByText("Der Stand des BIA-Bogens GP-02 ist geändert.").waitFor();
  await first.page.getByRole("button", { name: "In QS geben" }).click();
  await first.page.getByText("Bitte lassen Sie eine zweite Person freigeben.").waitFor();
  await second.page.goto(address);
  for (const box of await second.page.locator('textarea[name^="comments."]').all()) await box.fill("geprüft");
  await second.page.getByRole("button", { name: "BIA-Bogen freigeben" }).click();
  await second.page.locator(".page-head", { hasText: "freigegeben" }).waitFor();
  const history = await second.page.locator("#history").innerText();
  for (const part of ["Neue Frist", "in Qualitätssicherung gegeben", "freigegeben", "Claudia Reimann"])
    expect(history).toContain(part);
  expect(watch.complaints.join("\n")).toBe("");
  await first.context.close();
  await second.context.close();
});

test("the slash key leads to the search, umlauts may be written either way", async () => {
  const watch = new Watch(stage.app.url);
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  await page.goto(`${stage.app.url}/o/LfMS/processes`);
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await page.keyboard.type("oeffentlichkeitsarbeit");
  await page.keyboard.press("Enter");
  await page
    .getByRole("link", { name: /Öffentlichkeitsarbeit/ })
    .first()
    .click();
  await page.waitForURL(/processes\/GP-10/);
  expect(watch.complaints.join("\n")).toBe("");
  await context.close();
});

test("a node of the graph leads to its page, and the graph has its table", async () => {
  const watch = new Watch(stage.app.url);
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  await page.goto(`${stage.app.url}/o/LfMS/resources/R-08`);
  await page.getByRole("link", { name: "Im Abhängigkeitsnetz zeigen" }).click();
  await page.getByText("In der Mitte steht R-08").waitFor();
  await page.locator(".as-table > summary").click();
  await expect.poll(() => page.locator(".as-table table").innerText()).toContain("R-08");
  await page.locator('.picture-svg a[href$="/resources/R-13"]').first().click();
  await page.waitForURL(/resources\/R-13/);
  expect(watch.complaints.join("\n")).toBe("");
  await context.close();
});
