import { expect, test } from "vitest";

import { sideways } from "../a11y/violations.ts";
import { signedIn, Watch } from "./harness/browser.ts";
import { openStage } from "./harness/stage.ts";

const stage = openStage();

/** Whatever the answers change has been drawn. */
function twoFrames(): Promise<unknown> {
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

const EDIT = "/o/LfMS/processes/GP-14/edit";

test("an officer rates by keyboard and sees MTPD and RTO change before and after saving", async () => {
  const watch = new Watch(stage.app.url);
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  await page.goto(`${stage.app.url}${EDIT}`);
  const live = page.locator("[data-live]");
  await expect.poll(() => live.innerText()).toContain("30 Tage");
  await page.locator("#process-matrix\\.IA\\.2").focus();
  await page.keyboard.press("3");
  await expect.poll(() => page.locator("#process-matrix\\.IA\\.5").inputValue()).toBe("3");
  await expect.poll(() => live.innerText()).toContain("3 Tage");
  await page.locator("#process-rtoHours").fill("2 Tage");
  await page.locator("#process-rtoReason").fill("Probe");
  await page.getByRole("button", { name: "Bogen speichern" }).click();
  await page.waitForURL(/processes\/GP-14\?done=process/);
  await page.getByText("Der BIA-Bogen GP-14 ist gespeichert.").waitFor();
  const values = await page.locator("#result .values").innerText();
  expect(values).toMatch(/MTPD\s+3 Tage/);
  expect(values).toMatch(/RTO\s+48 h/);
  expect(watch.complaints.join("\n")).toBe("");
  await context.close();
});

test("a wrong entry is named in one sentence, in the summary and at the field, and nothing is lost", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-13/edit`);
  await page.locator("#process-rtoHours").fill("bald");
  await page.locator("#process-volume").fill("Bleibt stehen");
  await page.getByRole("button", { name: "Bogen speichern" }).click();
  const summary = page.locator(".error-summary");
  await summary.waitFor();
  await expect.poll(() => summary.innerText()).toContain("Bitte prüfen Sie Ihre Angaben");
  await expect.poll(() => summary.innerText()).toContain("Bitte geben Sie eine Dauer an");
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("error-summary");
  await expect.poll(() => page.locator("#process-rtoHours").getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => page.locator("#process-volume").inputValue()).toBe("Bleibt stehen");
  await context.close();
});

test("the second of two editors sees both versions and decides field by field", async () => {
  const watch = new Watch(stage.app.url);
  watch.expect(/409|422/);
  const first = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  const second = await signedIn(stage.browser, "bcb-vertretung", { url: stage.app.url, watch });
  const address = `${stage.app.url}/o/LfMS/processes/GP-04/edit`;
  await first.page.goto(address);
  await second.page.goto(address);
  await first.page.locator("#process-volume").fill("Erste Fassung");
  await first.page.locator("#process-legalBasis").fill("Gesetz A");
  await first.page.locator("#process-workarounds").fill("Nur von der Ersten");
  await first.page.getByRole("button", { name: "Bogen speichern" }).click();
  await first.page.waitForURL(/done=process/);
  await second.page.locator("#process-criticalDate").fill("Nur von der Zweiten");
  await second.page.locator("#process-volume").fill("Zweite Fassung");
  await second.page.locator("#process-legalBasis").fill("Gesetz B");
  await second.page.getByRole("button", { name: "Bogen speichern" }).click();
  const conflict = second.page.locator(".conflict");
  await conflict.waitFor();
  const text = await conflict.innerText();
  for (const part of ["Bernd Krause", "Erste Fassung", "Zweite Fassung", "Gesetz A", "Gesetz B"])
    expect(text).toContain(part);
  expect(text).toContain("Nur von der Ersten");
  expect(text).not.toContain("Nur von der Zweiten");
  await expect
    .poll(() => second.page.locator("#process-workarounds").inputValue())
    .toBe("Nur von der Ersten");
  await expect.poll(() => conflict.locator("input:checked").count()).toBe(0);
  await expect.poll(() => conflict.locator("fieldset").count()).toBe(2);
  await conflict.locator('input[name="resolve.volume"][value="theirs"]').check();
  await second.page.getByRole("button", { name: "Bogen speichern" }).click();
  await second.page.getByText("Bitte wählen Sie bei jedem der genannten Felder").waitFor();
  await conflict.locator('input[name="resolve.volume"][value="theirs"]').check();
  await conflict.locator('input[name="resolve.legalBasis"][value="mine"]').check();
  await second.page.getByRole("button", { name: "Bogen speichern" }).click();
  await second.page.getByText("Der BIA-Bogen GP-04 ist gespeichert.").waitFor();
  const facts = await second.page.locator("#masterData").innerText();
  expect(facts).toContain("Erste Fassung");
  expect(facts).toContain("Gesetz B");
  expect(facts).toContain("Nur von der Ersten");
  expect(facts).toContain("Nur von der Zweiten");
  expect(watch.complaints.join("\n")).toBe("");
  await first.context.close();
  await second.context.close();
});

/** What a notice does that appears beside or above: the button is no longer where it was pressed. */
function pushAside(button: HTMLElement | SVGElement): void {
  const notice = document.createElement("span");
  notice.style.cssText = `flex: none; display: inline-block; width: ${2 * button.getBoundingClientRect().width}px`;
  button.before(notice);
}

test("a press counts although the draft is kept, and an older one found, while the button is held down", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  const address = `${stage.app.url}/o/LfMS/processes/GP-07/edit`;
  await page.goto(address);
  await page.locator("#process-volume").fill("Aus dem älteren Entwurf");
  await page.getByText(/^Entwurf gesichert/).waitFor();

  let answer: () => unknown = () => null;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/drafts/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address);
  await page.locator("#process-criticalDate").fill("Ein Druck genügt");
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const save = page.getByRole("button", { name: "Bogen speichern" });
  await save.hover();
  const heard = ["GET", "POST"].map((method) =>
    page.waitForResponse(
      (response) => /drafts/.test(response.url()) && response.request().method() === method,
    ),
  );
  await page.mouse.down();
  answer();
  await Promise.all(heard);
  await page.evaluate(twoFrames);
  await save.evaluate(pushAside);
  await page.mouse.up();
  await page.waitForURL(/GP-07\?done=process/);
  await expect.poll(() => page.locator("#masterData").innerText()).toContain("Ein Druck genügt");
  await context.close();
});

test("the sheet can be edited, refused and saved with JavaScript off", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", {
    url: stage.app.url,
    javaScriptEnabled: false,
  });
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-06/edit`);
  await expect.poll(() => page.locator("#process-name").inputValue()).toContain("Posteingang");
  await page.locator("#process-matrix\\.PU\\.5").fill("0");
  await page.locator("#process-workarounds").fill("Ohne Skript erfasst");
  await page.getByRole("button", { name: "Bogen speichern" }).click();
  await expect.poll(() => page.locator(".error-summary").innerText()).toContain("Zahl von 1 bis 4");
  await expect.poll(() => page.locator("#process-workarounds").inputValue()).toBe("Ohne Skript erfasst");
  await page.locator("#process-matrix\\.PU\\.5").fill("1");
  await page.getByRole("button", { name: "Bogen speichern" }).click();
  await expect.poll(() => page.url()).toContain("done=process");
  await expect.poll(() => page.locator("#masterData").innerText()).toContain("Ohne Skript erfasst");
  await context.close();
});

test("what was typed survives a killed window, a sign-out and another browser, and is gone once it is saved", async () => {
  const first = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  const address = `${stage.app.url}/o/LfMS/processes/GP-08/edit`;
  await first.page.goto(address);
  await first.page.locator("#process-criticalDate").fill("Nur im Entwurf");
  await first.page.getByText(/^Entwurf gesichert/).waitFor();
  await first.page.locator("#process-volume").fill("Erst beim Schließen gesendet");
  await first.page.close({ runBeforeUnload: false });
  await first.context.close();

  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  await page.goto(address);
  await page.getByText(/Es gibt einen nicht gespeicherten Entwurf vom/).waitFor();
  await page.getByRole("button", { name: "Entwurf verwerfen" }).click();
  await page.getByText(/Der Entwurf vom .* ist verworfen/).waitFor();
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await expect.poll(() => page.locator("#process-criticalDate").inputValue()).toBe("Nur im Entwurf");
  await page.getByRole("button", { name: "Bogen speichern" }).click();
  await page.waitForURL(/processes\/GP-08\?done=process/);
  await page.goto(address);
  const asked = await context.request.get(`${stage.app.url}/o/LfMS/drafts?page=/o/LfMS/processes/GP-08/edit`);
  expect(await asked.json()).toEqual({ drafts: [] });
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await context.close();
});

test("typed while nobody is signed in any more: the text waits in this browser and is offered after the login", async () => {
  const watch = new Watch(stage.app.url);
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  const address = `${stage.app.url}/o/LfMS/measures/new`;
  await page.goto(address);
  await context.clearCookies();
  await page.locator('textarea[name="description"], textarea').first().fill("Ohne Sitzung getippt");
  await page.getByRole("link", { name: "Neu anmelden" }).click();
  await page.locator('button[name="login"][value="bcb"]').click();
  await page.getByRole("button", { name: "Entwurf übernehmen" }).click();
  await expect.poll(() => page.locator("textarea").first().inputValue()).toBe("Ohne Sitzung getippt");
  await page.getByText(/^Entwurf gesichert/).waitFor();
  await page.locator("summary", { hasText: "Konto" }).click();
  await page.getByRole("button", { name: "Abmelden" }).click();
  await page.waitForURL(/login/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(watch.complaints.join("\n")).toBe("");
  await context.close();
});

test("an abbreviation explains itself by keyboard and with JavaScript off, and leads to the glossary", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", {
    url: stage.app.url,
    javaScriptEnabled: false,
  });
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-05`);
  await page.locator(".values").getByRole("button", { name: "MTPD, Begriff erklären" }).focus();
  await page.keyboard.press("Enter");
  const card = page.locator(".term__card:popover-open");
  await card.getByText("BSI-Standard 200-4, 7.2.1").waitFor();
  await card.getByRole("link", { name: "Im Glossar" }).click();
  await page.locator("#mtpd", { hasText: "maximal tolerierbare Ausfallzeit" }).waitFor();
  await context.close();
});

test("help opens beside the page, closes by key and is a page of its own with JavaScript off", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-05/edit`);
  await page.getByRole("link", { name: "Hilfe", exact: true }).click();
  const drawer = page.getByRole("dialog", { name: "BIA-Bogen" });
  await drawer.getByText("BSI-Standard 200-4, Kapitel 7.2, 7.2.1").waitFor();
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "hidden" });
  expect(new URL(page.url()).pathname).toBe("/o/LfMS/processes/GP-05/edit");
  await context.close();
  const plain = await signedIn(stage.browser, "bcb", { url: stage.app.url, javaScriptEnabled: false });
  await plain.page.goto(`${stage.app.url}/o/LfMS/processes/GP-05`);
  await plain.page.getByRole("link", { name: "Hilfe", exact: true }).first().click();
  await plain.page.getByRole("heading", { name: "Ein Geschäftsprozess" }).waitFor();
  await plain.context.close();
});

test("an auditor reads the process and cannot edit it by any way", async () => {
  const { page, context } = await signedIn(stage.browser, "revision", { url: stage.app.url });
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-10`);
  await expect.poll(() => page.getByRole("link", { name: "BIA-Bogen bearbeiten" }).count()).toBe(0);
  const opened = await page.goto(`${stage.app.url}/o/LfMS/processes/GP-10/edit`);
  expect(opened?.status()).toBe(403);
  const posted = await context.request.post(`${stage.app.url}/o/LfMS/processes/GP-10/edit`, {
    headers: { Origin: stage.app.url },
    form: { version: "1", submitId: "12345678", name: "X" },
  });
  expect(posted.status()).toBe(403);
  await context.close();
});

test("the BIA-Bogen is opened, rated and saved with the keyboard alone", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-07`);
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || "");
  const tabTo = async (wanted: RegExp) => {
    for (let step = 0; step < 200; step += 1) {
      await page.keyboard.press("Tab");
      if (wanted.test(await focused())) return;
    }
    throw new Error(`the keyboard never reached ${String(wanted)}`);
  };
  await tabTo(/BIA-Bogen bearbeiten/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/edit$/);
  await page.locator("#process-matrix\\.IA\\.0").waitFor();
  await tabTo(/^process-matrix\.IA\.0$/);
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("process-matrix.IA.1");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("2");
  await expect.poll(() => page.locator("#process-matrix\\.IA\\.0").inputValue()).toBe("2");
  await tabTo(/^process-workarounds$/);
  await page.keyboard.type("Nur mit Tasten");
  await tabTo(/Bogen speichern/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/processes\/GP-07\?done=process/);
  await page.getByText("Der BIA-Bogen GP-07 ist gespeichert.").waitFor();
  await expect.poll(() => page.locator("#masterData").innerText()).toContain("Nur mit Tasten");
  await context.close();
});

test("a rule that is not kept stands at its field in one sentence, and the draft is saved all the same", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-01/edit`);
  const notice = (field: string) => page.locator(`[id="process-${field}-notice"]`);
  await page.locator("#process-rtoHours").fill("30");
  await expect
    .poll(() => notice("rtoHours").innerText())
    .toBe("Die RTO muss kleiner als die MTPD (24 h) sein.");
  await page.locator("#process-rtoHours").fill("22");
  await expect.poll(() => notice("rtoHours").innerText()).toBe("Die RTO darf höchstens 21 h betragen.");
  await page.locator("#process-rtoHours").fill("");
  await expect.poll(() => notice("rtoHours").innerText()).toContain("Bitte legen Sie eine RTO fest");
  await page.locator("#process-emergencyLevel").fill("");
  await expect
    .poll(() => notice("emergencyLevel").innerText())
    .toContain("Bitte beschreiben Sie das Notbetriebsniveau");
  const described = await page.locator("#process-emergencyLevel").getAttribute("aria-describedby");
  expect(described).toContain("process-emergencyLevel-notice");
  await page.locator("#process-matrix\\.IA\\.0").fill("4");
  await page.locator("#process-matrix\\.IA\\.1").fill("1");
  await expect
    .poll(() => notice("matrix.IA").innerText())
    .toContain("Schaden darf über die Zeit nicht abnehmen");
  await page.locator('[id="process-reasons.IA"]').fill("");
  await expect.poll(() => notice("reasons.IA").innerText()).toContain("Bitte begründen Sie die Bewertung");
  await page.getByRole("button", { name: "Bogen speichern" }).click();
  await page.waitForURL(/processes\/GP-01\?done=process/);
  await expect.poll(() => page.locator("#findings").innerText()).toContain("V-10");
  await context.close();
});

test("what gets the focus by keyboard never comes to rest behind the bar with the button", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", {
    url: stage.app.url,
    viewport: { width: 1200, height: 500 },
    reducedMotion: "reduce",
  });
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-04/edit`);
  await page.locator("#process-name").focus();
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press("Tab");
    const hidden = await page.evaluate(() => {
      const bar = document.querySelector(".form-actions")!.getBoundingClientRect();
      const focused = document.activeElement!.getBoundingClientRect();
      // A whole table cannot stand above the bar; it has to begin there.
      const seenTo = focused.height > 200 ? focused.top + 40 : focused.bottom;
      const behind = focused.top < bar.bottom && seenTo > bar.top;
      return behind && !document.activeElement!.closest(".form-actions")
        ? document.activeElement!.outerHTML.slice(0, 80)
        : "";
    });
    expect(hidden, `step ${step}`).toBe("");
  }
  await context.close();
});

const PRINTED = [
  "",
  "/processes",
  "/processes/GP-05",
  "/resources",
  "/resources/R-08",
  "/plans/GFP-11",
  "/exercises/%C3%9CB-03",
  "/measures",
  "/response",
  "/response/release",
  "/directory/contacts",
  "/graph",
];

test("a table of nine columns prints on sheets that lie across, in letters one can read", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  for (const address of ["year", "%C3%9CB-01"]) {
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 1000, height: 680 });
    await page.goto(`${stage.app.url}/o/LfMS/exercises/${address}`);
    expect(await sideways(page)).toBe(0);
    const letters = await page
      .locator(".table:has(th:nth-child(9)) td")
      .first()
      .evaluate((cell) => Number.parseFloat(getComputedStyle(cell).fontSize));
    expect(letters).toBeGreaterThanOrEqual(9);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(/\/MediaBox \[0 0 [\d.]+ [\d.]+/g) ?? [];
    expect(new Set(sheets)).toEqual(new Set(["/MediaBox [0 0 841.91998 594.95996"]));
  }
  await context.close();
});

test("on paper stands what there is to read: no navigation, no buttons, nothing beyond the edge of the sheet", async () => {
  const sheet = { width: 680, height: 1000 };
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url, viewport: sheet });
  await page.emulateMedia({ media: "print" });
  for (const address of PRINTED) {
    await page.goto(`${stage.app.url}/o/LfMS${address}`);
    const leftovers = page.locator(".shell__nav, .shell__header, .filters, .kern-btn, .column-choice");
    expect.soft([address, await leftovers.filter({ visible: true }).count()]).toEqual([address, 0]);
    expect.soft([address, await sideways(page)]).toEqual([address, 0]);
  }
  await context.close();
});
