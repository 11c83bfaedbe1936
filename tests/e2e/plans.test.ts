import { expect, test } from "vitest";

import { violations } from "../a11y/violations.ts";
import { signedIn, Watch } from "./harness/browser.ts";
import { openStage } from "./harness/stage.ts";

const stage = openStage();

test("an officer revises a recovery plan by keyboard, a second person releases it, the difference reads in words", async () => {
  const watch = new Watch(stage.app.url);
  const author = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  const { page } = author;
  await page.goto(`${stage.app.url}/o/LfMS/plans?kind=wap`);
  await page.locator("tbody a").first().click();
  await page.waitForURL(/plans\/WAP/);
  const plan = page.url();
  await page.getByText("Überarbeitung beginnen").first().click();
  await page.getByRole("button", { name: "Überarbeitung beginnen" }).click();
  await page.waitForURL(/done=planRevised/);
  await page.getByRole("link", { name: "Bearbeiten" }).click();
  await page.getByRole("link", { name: "Ablauf des Wiederanlaufs" }).click();
  await page.waitForURL(/edit\/steps/);
  expect(await violations(page)).toBe("");
  const planned = page.locator("[data-planned]");
  const before = await planned.innerText();
  const count = await page.locator(".step-card").count();
  await page.locator(`#plan-steps-steps\\.${count - 1}\\.activity`).focus();
  await page.keyboard.press("Alt+Enter");
  await expect.poll(() => page.locator(".step-card").count()).toBe(count + 1);
  await page.keyboard.type("Betrieb an die Fachseite melden");
  await page.locator(`#plan-steps-steps\\.${count}\\.role`).fill("Leitung IT");
  await page.locator(`#plan-steps-steps\\.${count}\\.durationMinutes`).fill("2 h");
  await expect
    .poll(() => page.locator(`#plan-steps-steps\\.${count}\\.predecessors`).inputValue())
    .toBe(String(count));
  await expect.poll(() => planned.innerText()).not.toBe(before);
  await page.locator(`#plan-steps-steps\\.${count}\\.activity`).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect
    .poll(() => page.locator(`#plan-steps-steps\\.${count - 1}\\.activity`).inputValue())
    .toContain("Fachseite");
  await page.keyboard.press("Alt+ArrowDown");
  await page.locator("#plan-steps-steps\\.0\\.activity").focus();
  await page.keyboard.press("Alt+Delete");
  await expect
    .poll(() => page.locator(".step-card [role=status]").innerText())
    .toBe("Schritt 1 ist entfernt.");
  expect(await violations(page)).toBe("");
  await page.getByRole("button", { name: "Schritt 1 zurückholen" }).click();
  await expect
    .poll(() => page.locator(`#plan-steps-steps\\.${count}\\.predecessors`).inputValue())
    .toBe(String(count));
  await expect.poll(() => page.getByText("Schritt 1 ist entfernt.").count()).toBe(0);
  await page.getByRole("button", { name: "Speichern" }).last().click();
  await page.waitForURL(/done=record/);
  await page.goto(plan);
  await page.getByText("Zur Qualitätssicherung geben").first().click();
  expect(await violations(page)).toBe("");
  await page.getByLabel("Was ist neu?").fill("Meldung an die Fachseite ergänzt");
  await page.getByRole("button", { name: "Zur Qualitätssicherung geben" }).click();
  await page.getByText(/Sie haben diese Fassung eingereicht/).waitFor();

  const second = await signedIn(stage.browser, "bcb-vertretung", { url: stage.app.url, watch });
  await second.page.goto(plan);
  await second.page.getByText("Qualitätssicherung bestätigen").first().click();
  await second.page.getByLabel("Prüfvermerk").fill("Mit dem Funktionstest verglichen");
  await second.page.getByRole("button", { name: "Qualitätssicherung bestätigen" }).click();
  await second.page.getByText("Plan freigeben").first().click();
  await second.page.getByRole("button", { name: "Plan freigeben" }).click();
  await second.page.waitForURL(/done=planReleased/);
  await second.page.getByRole("link", { name: "Fassungen" }).click();
  await second.page.locator("#differences").waitFor();
  await expect
    .poll(() => second.page.locator("main").innerText())
    .toMatch(/neu:\s+Betrieb an die Fachseite melden/);
  expect(watch.complaints.join("\n")).toBe("");
  await author.context.close();
  await second.context.close();
});

test("a plan is created, its steps added, moved and saved with JavaScript off", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", {
    url: stage.app.url,
    javaScriptEnabled: false,
  });
  await page.goto(`${stage.app.url}/o/LfMS/plans/new`);
  await page.getByLabel("Kennung", { exact: true }).fill("WAP-NEU");
  await page.getByLabel("Art des Plans").selectOption("wap");
  await page.getByLabel("Titel").fill("Wiederanlauf Testumgebung");
  await page.locator(".form-actions button").click();
  await expect.poll(() => page.url()).toContain("/plans/WAP-NEU/edit");
  await page.getByRole("link", { name: "Ablauf des Wiederanlaufs" }).click();
  for (const [at, name] of ["Strom prüfen", "Server starten"].entries()) {
    await page.getByRole("button", { name: /hinzufügen/ }).click();
    await page.locator(`#plan-steps-steps\\.${at}\\.activity`).fill(name);
    await page.locator(`#plan-steps-steps\\.${at}\\.role`).fill("IT");
  }
  await page.getByRole("button", { name: "Schritt 2 nach oben" }).click();
  await expect
    .poll(() => page.locator("#plan-steps-steps\\.0\\.activity").inputValue())
    .toBe("Server starten");
  await page.locator("#plan-steps-steps\\.0\\.predecessors").fill("7");
  await page.locator(".form-actions button").click();
  await expect
    .poll(() => page.locator(".error-summary").innerText())
    .toContain("Diesen Schritt gibt es nicht");
  await page.locator("#plan-steps-steps\\.0\\.predecessors").fill("");
  await page.locator(".form-actions button").click();
  await page.goto(`${stage.app.url}/o/LfMS/plans/WAP-NEU`);
  await expect.poll(() => page.locator("#steps").innerText()).toMatch(/Server starten[\s\S]*Strom prüfen/);
  await context.close();
});

test("of two authors the second sees both versions of the steps and loses nothing", async () => {
  const first = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  const second = await signedIn(stage.browser, "bcb-vertretung", { url: stage.app.url });
  await first.page.goto(`${stage.app.url}/o/LfMS/plans/new`);
  await first.page.getByLabel("Kennung", { exact: true }).fill("GFP-ZWEI");
  await first.page.getByLabel("Titel").fill("Zwei schreiben");
  await first.page.getByRole("button", { name: "Speichern" }).last().click();
  await first.page.waitForURL(/GFP-ZWEI\/edit/);
  const address = `${stage.app.url}/o/LfMS/plans/GFP-ZWEI/edit/purpose`;
  await first.page.goto(address);
  await second.page.goto(address);
  await first.page.getByLabel("Zweck und Ziel").fill("Zweck der ersten");
  await first.page.getByRole("button", { name: "Speichern" }).last().click();
  await first.page.waitForURL(/done=record/);
  await second.page.getByLabel("Zweck und Ziel").fill("Zweck der zweiten");
  await second.page.getByRole("button", { name: "Speichern" }).last().click();
  const conflict = second.page.locator(".conflict");
  await conflict.waitFor();
  const text = await conflict.innerText();
  for (const part of ["Bernd Krause", "Zweck der ersten", "Zweck der zweiten"]) expect(text).toContain(part);
  await first.context.close();
  await second.context.close();
});
