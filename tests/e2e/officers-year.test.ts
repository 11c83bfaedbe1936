import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type SmtpListener, startSmtpListener } from "#tests/harness/smtp-listener.ts";
import { unpackStored } from "#tests/harness/unpack-stored.ts";

import { signedIn, Watch } from "./harness/browser.ts";
import { openStage } from "./harness/stage.ts";

/** One year of a BC-Beauftragter in fast motion: every part begins where the one before has ended. */
let mail: SmtpListener;
let watch: Watch;
let officer: Page;
let second: Page;
let files: BrowserContext;

const PROCESS = "GP-91";
const RESOURCE = "R-91";
const PLAN = "GFP-91";
/** One digit for each horizon. */
const RATED = { PU: "123333", AE: "111223", GV: "111222", IA: "112233", FA: "111112" };
const MAIL_MILLISECONDS = 75_000;
const PRINT_MILLISECONDS = 90_000;

afterAll(async () => mail.close());
const stage = openStage(async () => {
  mail = await startSmtpListener();
  return { env: { SMTP_URL: mail.url, MAIL_FROM: "bcm@lfms.example", SMTP_ALLOW_PLAIN: "1" } };
});
beforeAll(() => {
  watch = new Watch(stage.app.url);
});

const at = (path: string) => `${stage.app.url}/o/LfMS${path}`;

async function press(page: Page, name: string, done: RegExp) {
  await page.getByRole("button", { name, exact: true }).last().click();
  await page.waitForURL(done);
}

test("January: a new process gets its BIA sheet by keyboard, and a second person releases it", async () => {
  const visitor = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  officer = visitor.page;
  files = visitor.context;
  second = (await signedIn(stage.browser, "bcb-vertretung", { url: stage.app.url, watch })).page;
  await officer.goto(at("/new-process"));
  await officer.locator("#new-process-id").fill(PROCESS);
  await officer.locator("#new-process-name").fill("Notfallausweise ausstellen");
  await officer.locator("#new-process-unit").selectOption("Ref. 31");
  await press(officer, "Anlegen", /edit\?done=created/);
  await officer.goto(at(`/processes/${PROCESS}/edit`));
  for (const [code, levels] of Object.entries(RATED)) {
    await officer.locator(`#process-matrix\\.${code}\\.0`).focus();
    for (const level of levels) await officer.keyboard.press(level);
  }
  await expect.poll(() => officer.locator("[data-live]").innerText()).toContain("3 Tage");
  await officer.locator("#process-rtoHours").fill("2 Tage");
  await officer.locator("#process-emergencyLevel").fill("Nur Ausweise für Einsatzkräfte");
  await press(officer, "Bogen speichern", /done=process/);
  await officer.goto(at(`/processes/${PROCESS}/assessment`));
  for (const box of await officer.locator('textarea[name^="comments."]').all()) await box.fill("So gewollt");
  await officer.getByRole("button", { name: "In QS geben" }).click();
  await officer.getByText("Bitte lassen Sie eine zweite Person freigeben.").waitFor();
  await second.goto(at(`/processes/${PROCESS}/assessment`));
  for (const box of await second.locator('textarea[name^="comments."]').all()) await box.fill("geprüft");
  await second.getByRole("button", { name: "BIA-Bogen freigeben" }).click();
  await second.locator(".page-head", { hasText: "freigegeben" }).waitFor();
});

test("February: resource and dependency show a gap, and the gap becomes a measure", async () => {
  await officer.goto(at("/new-resource"));
  await officer.locator("#resource-id").fill(RESOURCE);
  await officer.locator("#resource-name").fill("Ausweisdrucker");
  await officer.locator("#resource-category").selectOption("equipment");
  await officer.locator("#resource-site").fill("Haus B");
  await officer.locator("#resource-netRtaHours").fill("5 Tage");
  await press(officer, "Anlegen", /done=created/);
  await officer.goto(at(`/processes/${PROCESS}/uses/${RESOURCE}`));
  await officer.locator("#use-leadHours").fill("1 h");
  await press(officer, "Verknüpfung speichern", /done=linked/);
  await officer.goto(at(`/processes/${PROCESS}/needs/GP-06`));
  await officer.locator("#need-reason").fill("Anträge kommen mit der Post");
  await press(officer, "Verknüpfung speichern", /done=linked/);
  await officer.goto(at(`/resources?q=${RESOURCE}`));
  await expect.poll(() => officer.locator("tbody").innerText()).toMatch(/Lücke/);

  await officer.goto(at("/measures/new"));
  await officer.getByLabel("Korrektur- oder Verbesserungsbedarf").fill("Ausweisdrucker erst nach 5 Tagen");
  await officer.getByLabel("Ursache").fill("Kein Ersatzgerät");
  await officer.getByLabel("Maßnahme", { exact: true }).fill("Ersatzdrucker in Haus A vorhalten");
  await officer.getByLabel("Zuständig").fill("Ref. 12");
  await officer.getByLabel("Ressourcen").last().fill("2.000 Euro");
  await officer.getByLabel("Betrifft").fill(RESOURCE);
  await press(officer, "Maßnahme anlegen", /done=measure/);
});

async function releasePlan(reason: string) {
  await officer.goto(at(`/plans/${PLAN}`));
  await officer.getByText("Zur Qualitätssicherung geben").first().click();
  await officer.getByLabel("Was ist neu?").fill(reason);
  await officer.getByRole("button", { name: "Zur Qualitätssicherung geben" }).click();
  await officer.getByText(/Sie haben diese Fassung eingereicht/).waitFor();
  await second.goto(at(`/plans/${PLAN}`));
  await second.getByText("Qualitätssicherung bestätigen").first().click();
  await second.getByLabel("Prüfvermerk").fill("Mit der BIA verglichen");
  await second.getByRole("button", { name: "Qualitätssicherung bestätigen" }).click();
  await second.getByText("Plan freigeben").first().click();
  await press(second, "Plan freigeben", /done=planReleased/);
}

async function addRow(list: string) {
  await officer.locator(`button[name="intent"][value*="${list}"][value*="add"]`).click();
}

async function writeSection(section: string, write: () => Promise<void>) {
  await officer.goto(at(`/plans/${PLAN}/edit/${section}`));
  await write();
  await press(officer, "Speichern", /done=record/);
}

test("March: the GFP is written with its steps, reviewed and released by a second person", async () => {
  await officer.goto(at("/plans/new"));
  await officer.locator("#plan-id").fill(PLAN);
  await officer.locator("#plan-title").fill("Notbetrieb Ausweise");
  await officer.locator("#plan-unit").fill("Ref. 31");
  await officer.locator("#plan-owner").fill("P-Krause");
  await press(officer, "Speichern", /GFP-91\/edit/);
  const field = (name: string) => officer.locator(`[name="${name}"]`);
  await writeSection("purpose", async () => {
    await field("purpose").fill("Einsatzkräfte erhalten Ausweise ohne den Drucker.");
    await field("scope").fill("Referat 31");
    await addRow("processes");
    await field("processes.0.id").fill(PROCESS);
    await field("outages.it").check();
  });
  await writeSection("activation", async () => {
    await field("activation.who").fill("Leitung Ref. 31");
    await field("activation.trigger").fill("Drucker länger als 4 h aus");
    await field("activation.inform").fill("Stab");
    await field("activation.deactivate").fill("Leitung Ref. 31");
  });
  await writeSection("roles", async () => {
    await addRow("roles");
    await field("roles.0.role").fill("Leitung Ref. 31");
    await field("roles.0.holder").fill("P-Krause");
  });
  await writeSection("contacts", async () => {
    await addRow("contacts");
    await field("contacts.0.id").fill("K-LRZ");
  });
  await writeSection("documents", async () => {
    await addRow("documents");
    await field("documents.0.title").fill("Muster des Ausweises");
    await field("documents.0.offline").fill("Tresor Zimmer 12");
  });
  await officer.goto(at(`/plans/${PLAN}/edit`));
  await officer
    .getByRole("link", { name: /Notfallmaßnahmen: Ausfall/ })
    .first()
    .click();
  await officer.waitForURL(/edit\/measures/);
  await addRow("measures");
  await field("measures.0.text").fill("Blankoausweise aus dem Tresor holen");
  await field("measures.0.role").fill("Sachbearbeitung");
  await field("measures.0.durationMinutes").fill("20 min");
  await field("measures.0.text").focus();
  await officer.keyboard.press("Alt+Enter");
  await field("measures.1.text").fill("Ausweise von Hand ausfüllen und siegeln");
  await field("measures.1.role").fill("Sachbearbeitung");
  await press(officer, "Speichern", /done=record/);
  await releasePlan("Erste Fassung");
});

test("April: the handbook is drafted, released by the management and downloaded", async () => {
  await officer.goto(at("/handbook"));
  await officer.getByRole("button", { name: "Entwurf erzeugen" }).click();
  await officer.waitForURL(/handbook\/jobs\//);
  await officer.getByRole("link", { name: "PDF herunterladen" }).waitFor({ timeout: PRINT_MILLISECONDS });
  await officer.goto(at("/handbook"));
  await officer.locator("#reason").fill("Neuer Plan für Ausweise");
  await officer.getByRole("button", { name: "Freigabe vorbereiten" }).click();
  await officer.getByText("Fassung 2 ist vorbereitet").waitFor();
  await second.goto(at("/handbook"));
  await second.getByRole("link", { name: "Fassung 2 prüfen und entscheiden" }).click();
  await second.getByRole("button", { name: "Fassung 2 freigeben" }).click();
  await second.getByText("Fassung 2 ist freigegeben").waitFor();
  await officer.goto(at("/handbook"));
  await officer.getByRole("link", { name: "PDF herunterladen" }).first().click({ noWaitAfter: true });
  await officer.waitForURL(/handbook\/jobs\//);
  const ready = officer.getByRole("link", { name: "PDF herunterladen" });
  await ready.waitFor({ timeout: PRINT_MILLISECONDS });
  const file = await files.request.get(`${stage.app.url}${await ready.getAttribute("href")}`);
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

let exercise = "";

async function step(name: string) {
  await officer.getByRole("button", { name, exact: true }).click();
  await officer.getByRole("button", { name, exact: true }).waitFor({ state: "detached" });
}

test("May: an exercise from the library is in the plan of the year, and its participants are invited", async () => {
  await officer.goto(at("/exercises/new?scenario=serverraum-faellt-aus"));
  await officer.getByLabel("Termin").fill("2027-05-12");
  await officer.getByLabel("Ort", { exact: true }).fill("Stabsraum Haus B");
  for (const word of await officer.locator('input[name^="word_"]').all()) await word.fill("Ausweiswesen");
  await press(officer, "Übung aus Szenario anlegen", /\/edit$/);
  exercise = officer.url().replace(/\/edit$/, "");
  await officer.locator("#concept-plans\\.0\\.id").fill(PLAN);
  await officer.locator("#concept-roles\\.0\\.name").fill("Bernd Krause");
  await press(officer, "Konzept speichern", /done=exercise/);
  await step("Konzept freigeben");
  const sent = officer.waitForResponse((answer) => answer.request().method() === "POST");
  await officer.getByRole("button", { name: "Einladungen verschicken" }).click();
  expect((await sent).status()).toBeLessThan(400);
  await officer.goto(at("/exercises/year?year=2027"));
  await expect.poll(() => officer.locator("main").innerText()).toContain("12.05.2027");
});

test("the same day: the exercise is conducted, evaluated and its report released by the second person", async () => {
  await officer.goto(exercise);
  await step("Übung starten");
  await officer.goto(`${exercise}/conduct`);
  await officer
    .getByRole("button", { name: /^Einspielen/ })
    .first()
    .click();
  await officer.locator("#protocol tbody tr").first().waitFor();
  await officer.getByLabel("Ereignis oder Handlung").fill("Blankoausweise fehlen im Tresor");
  await officer.getByRole("button", { name: "Eintrag hinzufügen" }).click();
  await officer.locator("#protocol").getByText("Blankoausweise fehlen im Tresor").waitFor();
  await officer.goto(exercise);
  await step("Übung beenden");
  await officer.goto(`${exercise}/evaluation`);
  await officer.getByLabel("Zusammenfassung").fill("Geübt, ein Mangel gefunden.");
  await press(officer, "Bericht speichern", /saved=/);
  await officer.getByText("Feststellung wird Maßnahme").click();
  await officer.getByLabel("Korrektur- oder Verbesserungsbedarf").fill("Blankoausweise fehlen");
  await officer.getByLabel("Ursache").fill("Niemand zählt nach");
  await officer.getByLabel("Maßnahme", { exact: true }).fill("Bestand monatlich zählen");
  await officer.getByLabel("Zuständig").fill("Ref. 31");
  await officer.getByLabel("Ressourcen").last().fill("keine");
  await officer.getByLabel("Betrifft").fill(PLAN);
  await officer.getByRole("button", { name: "Maßnahme anlegen" }).click();
  await officer
    .locator("#measures")
    .getByRole("link", { name: /Bestand monatlich zählen/ })
    .waitFor();
  await step("Auswertung abschließen");
  await officer.getByRole("button", { name: "Bericht zur Freigabe vorlegen" }).click();
  await officer.getByText("wartet auf die Freigabe durch eine zweite Person").waitFor();
  await second.goto(`${exercise}/evaluation`);
  await second.getByText("Bericht freigeben", { exact: true }).click();
  await second.getByRole("dialog").getByRole("button", { name: "Freigeben" }).click();
  await second.getByText(/Bericht freigegeben am/).waitFor();
});

test("autumn: the measure is done, its effect is checked, and the plan gets a new edition with a readable difference", async () => {
  await officer.goto(`${exercise}/evaluation`);
  await officer
    .locator("#measures")
    .getByRole("link", { name: /Bestand monatlich zählen/ })
    .click();
  await step("In Umsetzung nehmen");
  await step("Als abgeschlossen melden");
  await officer.getByLabel("Begründung oder Ergebnis").fill("Drei Monate gezählt, Bestand stimmt");
  await step("Wirksamkeit bestätigen");
  await officer.goto(at(`/plans/${PLAN}`));
  await officer.getByText("Überarbeitung beginnen").first().click();
  await press(officer, "Überarbeitung beginnen", /done=planRevised/);
  await officer.goto(at(`/plans/${PLAN}/edit`));
  await officer
    .getByRole("link", { name: /Notfallmaßnahmen: Ausfall/ })
    .first()
    .click();
  await officer.waitForURL(/edit\/measures/);
  await officer.locator('[name="measures.0.text"]').fill("Blankoausweise aus dem Tresor holen und zählen");
  await press(officer, "Speichern", /done=record/);
  await releasePlan("Zählen ergänzt, aus der Übung");
  await second.goto(at(`/plans/${PLAN}/editions`));
  await second.locator("#differences").waitFor();
  await expect
    .poll(() => second.locator("main").innerText())
    .toContain("jetzt Blankoausweise aus dem Tresor holen und zählen");
});

test("the auditor goes, without JavaScript, from the finding to who approved the plan, and checks the evidence offline", async () => {
  const { page, context } = await signedIn(stage.browser, "revision", {
    url: stage.app.url,
    javaScriptEnabled: false,
  });
  await page.goto(`${exercise}/evaluation`);
  await page
    .locator("#measures")
    .getByRole("link", { name: /Bestand monatlich zählen/ })
    .click();
  await page.waitForURL(/\/measures\/M-/);
  const chain = await page.locator("main").innerText();
  expect(chain).toMatch(/Feststellung\s+Blankoausweise fehlen/);
  expect(chain).toMatch(/Wirksamkeit geprüft\s+Bernd Krause, \d\d\.\d\d\.\d{4}/);
  await page.getByRole("link", { name: /GFP-91 Notbetrieb Ausweise, Fassung/ }).click();
  await page.waitForURL(/GFP-91\/editions/);
  const editions = await page.locator("main").innerText();
  expect(editions).toMatch(/Zählen ergänzt, aus der Übung\s+Claudia Reimann[^\n]+Mit der BIA verglichen/);

  await page.goto(at("/admin/evidence"));
  await page.locator("#evidence-exercise").selectOption(decodeURIComponent(exercise.split("/").at(-1) ?? ""));
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Archiv herunterladen" }).last().click();
  const folder = mkdtempSync(path.join(tmpdir(), "standfest-auditor-"));
  unpackStored(readFileSync(await (await arriving).path()), folder);
  const check = spawnSync(process.execPath, ["pruefen.mjs"], { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true, force: true });
  expect(check.stdout + check.stderr).toContain("Der Nachweis ist in sich unverändert.");
  expect(check.status).toBe(0);
  await context.close();
});

test("the invitation has reached the mail server with a calendar entry, and no page complained all year", async () => {
  await expect.poll(() => mail.messages.length, { timeout: MAIL_MILLISECONDS }).toBeGreaterThan(0);
  expect(mail.messages.join("\n")).toMatch(/filename=termin\.ics/);
  expect(watch.complaints.join("\n")).toBe("");
});
