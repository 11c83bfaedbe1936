import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { signedIn, Watch } from "./harness/browser.ts";
import { openStage } from "./harness/stage.ts";

const stage = openStage();

/** Creates an exercise with one goal and starts it; answers its address. */
async function startExercise(page: Page, title: string): Promise<string> {
  await page.goto(`${stage.app.url}/o/LfMS/exercises/new`);
  await page.getByLabel("Titel").fill(title);
  await page.getByRole("button", { name: "Übung anlegen" }).click();
  await page.waitForURL(/\/edit$/);
  const address = page.url().replace(/\/edit$/, "");
  await page.locator("#concept-goals\\.0\\.text").fill("Protokoll ist vollständig");
  await page.getByRole("button", { name: "Konzept speichern" }).click();
  await page.waitForURL(/done=exercise/);
  for (const step of ["Vorbereitung beginnen", "Konzept freigeben", "Übung starten"]) {
    await page.getByRole("button", { name: step }).click();
    await page.getByRole("button", { name: step }).waitFor({ state: "detached" });
  }
  return address;
}

test("two officers conduct an exercise, one reports and the other releases", async () => {
  const watch = new Watch(stage.app.url);
  const first = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  const second = await signedIn(stage.browser, "bcb-vertretung", { url: stage.app.url, watch });
  const address = await startExercise(first.page, "Gemeinsame Übung");
  await expect.poll(() => first.page.locator(".shell__banner").innerText()).toContain("Gemeinsame Übung");

  await first.page.goto(`${address}/conduct`);
  await second.page.goto(`${address}/conduct`);
  const entry = async (page: Page, text: string) => {
    await page.getByLabel("Ereignis oder Handlung").fill(text);
    await page.getByRole("button", { name: "Eintrag hinzufügen" }).click();
    await page.locator("#protocol").getByText(text).waitFor();
  };
  await entry(first.page, "Eintrag der ersten Person");
  await entry(second.page, "Eintrag der zweiten Person");
  await expect
    .poll(() => second.page.locator("#protocol").innerText())
    .toContain("Eintrag der ersten Person");
  await expect.poll(() => second.page.getByLabel("Ereignis oder Handlung").inputValue()).toBe("");
  await first.page.goto(address);
  await first.page.getByRole("button", { name: "Übung beenden" }).click();
  await first.page.getByRole("button", { name: "Übung beenden" }).waitFor({ state: "detached" });
  await expect.poll(() => first.page.locator(".shell__banner").count()).toBe(0);

  await first.page.goto(`${address}/evaluation`);
  await first.page.getByLabel("Zusammenfassung").fill("Alles geübt.");
  await first.page.getByRole("button", { name: "Bericht speichern" }).click();
  await first.page.waitForURL(/saved=/);
  await first.page.getByRole("button", { name: "Auswertung abschließen" }).click();
  await first.page.getByRole("button", { name: "Bericht zur Freigabe vorlegen" }).click();
  await first.page.getByText("wartet auf die Freigabe durch eine zweite Person").waitFor();
  await second.page.goto(`${address}/evaluation`);
  await second.page.getByText("Bericht freigeben", { exact: true }).click();
  await second.page.getByRole("dialog").getByRole("button", { name: "Freigeben" }).click();
  await second.page.getByText(/Bericht freigegeben am/).waitFor();
  await second.page.getByRole("button", { name: "Übung abschließen" }).click();
  await second.page.getByText("abgeschlossen").first().waitFor();
  const report = await second.context.request.get(`${address}/report.pdf`);
  expect([report.status(), (await report.body()).subarray(0, 5).toString()]).toEqual([200, "%PDF-"]);
  expect(watch.complaints.join("\n")).toBe("");
  await first.context.close();
  await second.context.close();
});

test("what is typed and sent while an inject is being played stays, and each form gets its own answer", async () => {
  const watch = new Watch(stage.app.url);
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  const address = await startExercise(page, "Gleichzeitig");
  await page.goto(`${address}/script`);
  await page.getByLabel("Text der Einlage").fill("Der Strom ist weg.");
  await page.getByLabel("Ziele").fill("Z1");
  await page.getByRole("button", { name: "Einlage hinzufügen" }).click();
  await page.waitForURL(/saved=/);
  await page.goto(`${address}/conduct`);

  let answer: () => unknown = () => null;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/conduct\.data/, async (route) => {
    if (route.request().postData()?.includes("intent=play")) await held;
    await route.continue();
  });
  const event = page.getByLabel("Ereignis oder Handlung");
  await page.getByRole("button", { name: "Einspielen: Einlage R1" }).click();
  await event.fill("Während des Einspielens");
  await page.getByRole("button", { name: "Eintrag hinzufügen" }).click();
  await page.getByLabel("Funktion").fill("Stabsleitung");
  answer();
  const protocol = page.locator("#protocol table");
  await protocol.getByText("Während des Einspielens").waitFor();
  await protocol.getByText("Der Strom ist weg.").waitFor();
  await expect.poll(() => event.inputValue()).toBe("");
  await expect.poll(() => page.getByText("Bitte prüfen Sie").count()).toBe(0);

  await event.fill("Noch nicht fertig");
  await page.getByText("Einlage aus dem Stegreif").click();
  await page.locator("details").getByLabel("Text der Einlage").fill("Der Aufzug steht.");
  await page.getByRole("button", { name: "Jetzt einspielen" }).click();
  await protocol.getByText("Der Aufzug steht.").waitFor();
  await expect.poll(() => event.inputValue()).toBe("Noch nicht fertig");
  expect(watch.complaints.join("\n")).toBe("");
  await context.close();
});

test("script, record and measure work with JavaScript off, and a refusal keeps what was typed", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", {
    url: stage.app.url,
    javaScriptEnabled: false,
  });
  const address = await startExercise(page, "Ohne Skript");
  await page.goto(`${address}/script`);
  const form = page.locator("section", { hasText: "Neue Einlage" });
  await form.getByLabel("Text der Einlage").fill("Alle Server sind aus.");
  await form.getByLabel("Ziele").fill("Z9");
  await page.getByRole("button", { name: "Einlage hinzufügen" }).click();
  await expect.poll(() => form.locator(".field__error").innerText()).toContain("nur Ziele dieser Übung");
  await expect.poll(() => form.getByLabel("Text der Einlage").inputValue()).toBe("Alle Server sind aus.");
  await form.getByLabel("Ziele").fill("Z1");
  await page.getByRole("button", { name: "Einlage hinzufügen" }).click();
  await page.goto(`${address}/conduct`);
  await page.getByRole("button", { name: "Einspielen: Einlage R1" }).click();
  await expect.poll(() => page.locator("#protocol").innerText()).toContain("Alle Server sind aus.");

  await page.goto(`${stage.app.url}/o/LfMS/measures/new`);
  await page.getByLabel("Maßnahme", { exact: true }).fill("Liste drucken");
  await page.getByRole("button", { name: "Maßnahme anlegen" }).click();
  await expect.poll(() => page.locator(".field__error").count()).toBe(4);
  await expect.poll(() => page.getByLabel("Maßnahme", { exact: true }).inputValue()).toBe("Liste drucken");
  await page.getByLabel("Korrektur- oder Verbesserungsbedarf").fill("Liste fehlte");
  await page.getByLabel("Ursache").fill("nie gedruckt");
  await page.getByLabel("Zuständig").fill("Ref. 12");
  await page.getByLabel("Ressourcen").last().fill("1 Tag");
  await page.getByRole("button", { name: "Maßnahme anlegen" }).click();
  await expect.poll(() => page.url()).toContain("done=measure");
  for (const step of ["In Umsetzung nehmen", "Als abgeschlossen melden"])
    await page.getByRole("button", { name: step }).click();
  await page.getByLabel("Begründung oder Ergebnis").fill("Liste hängt noch nicht");
  await page.getByRole("button", { name: "Nicht wirksam: zurück in Umsetzung" }).click();
  await expect.poll(() => page.locator(".page-head__meta").innerText()).toContain("in Umsetzung");
  await context.close();
});

test("an exercise comes out of the library with the words of the authority", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  await page.goto(`${stage.app.url}/o/LfMS/exercises/new?scenario=serverraum-faellt-aus`);
  await page.getByLabel("Termin").fill("2027-05-12");
  await page.getByLabel("Ort").fill("Stabsraum Haus B");
  await page.getByRole("button", { name: "Übung aus Szenario anlegen" }).click();
  await page.locator(".field__error").first().waitFor();
  await expect.poll(() => page.locator(".field__error").count()).toBeGreaterThan(3);
  for (const field of await page.locator('input[name^="word_"]').all()) await field.fill("Verzeichnis LfMS");
  await page.getByRole("button", { name: "Übung aus Szenario anlegen" }).click();
  await page.waitForURL(/\/edit$/);
  await page.goto(page.url().replace(/\/edit$/, "/script"));
  await expect.poll(() => page.locator("main").innerText()).toContain("Verzeichnis LfMS");
  await context.close();
});
