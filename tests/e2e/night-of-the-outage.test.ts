import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import { pdfText } from "#tests/pdf/structure/check-structure.ts";

import { signedIn } from "./harness/browser.ts";
import { openStage } from "./harness/stage.ts";

/** One night, in the order of the clock: the crisis staff has an old computer without JavaScript, then only paper. */
const PRINT_MILLISECONDS = 90_000;

const stage = openStage();
let page: Page;
let context: BrowserContext;
let outagePaper = "";
let handbookPages: readonly string[] = [];

beforeAll(async () => {
  ({ page, context } = await signedIn(stage.browser, "stab", {
    url: stage.app.url,
    javaScriptEnabled: false,
  }));
});

const main = () => page.locator("main");

async function fetched(address: string | null): Promise<Uint8Array> {
  const file = await context.request.get(`${stage.app.url}${address}`);
  expect(file.headers()["content-type"]).toBe("application/pdf");
  return new Uint8Array(await file.body());
}

async function textOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await pdfText(bytes)).map((text) => text.replaceAll(/\s+/g, " "));
}

/** Page of the handbook that the cover or a card names. */
function turnedTo(number: number): string {
  return handbookPages[number - 1] ?? "";
}

function numberAfter(words: string, text: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`„${words}“ is not there`);
  return Number(/\d+/.exec(text.slice(at + words.length))?.[0]);
}

/** The line of the failed server room in the index of situations, which takes two pages. */
function situation(): string {
  const first = numberAfter("Was ist passiert? Seite", turnedTo(1));
  const index = handbookPages.slice(first - 1, first + 1).join(" ");
  return index.slice(index.indexOf("IT-Ausfall eigener Serverraum"));
}

test("08:10: from the start page to the simulation of the failed cluster, whose address is the whole of it", async () => {
  await page.getByRole("navigation", { name: "Im Ernstfall" }).getByText("Ausfall simulieren").click();
  await page.locator("#outage-scenario").selectOption("AZ-03");
  await page.locator("#outage-at").fill("2026-11-24T08:10");
  await page.locator("#outage-q").fill("netz");
  await page.getByRole("button", { name: "Simulieren" }).click();
  await expect.poll(() => main().innerText()).toContain("Eine Ressource fällt aus:");
  await page.locator('input[name="failed"]').first().check();
  await page.getByRole("button", { name: "Simulieren" }).click();
  await expect.poll(() => main().innerText()).toContain("2 Ressourcen fallen aus:");
  await expect.poll(() => page.url()).toMatch(/scenario=AZ-03.*failed=/);
});

test("08:15: which process breaks its MTPD is said, and the page prints without its form and as a file", async () => {
  await page.goto(`${stage.app.url}/o/LfMS/outage?scenario=AZ-03&at=2026-11-24T08:10`);
  await expect.poll(() => main().innerText()).toContain("12 zeitkritische Prozesse sind betroffen");
  await expect.poll(() => page.locator("#timeline").innerText()).toContain("MTPD reißt nach 24 h");
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => page.locator(".outage-choice").isVisible()).toBe(false);
  await expect.poll(() => page.locator("#timeline .picture__scroll--wide svg").isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
  outagePaper = (
    await textOf(
      await fetched(await page.getByRole("link", { name: "Als PDF drucken" }).getAttribute("href")),
    )
  ).join(" ");
  expect(outagePaper).toContain("Eilanordnungen zur Gefahrenabwehr");
  expect(outagePaper).toContain("Eintritt: Di., 24.11.2026, 08:10 Uhr");
});

test("08:20: the plan to activate opens from there and says what Ref. 31 does first", async () => {
  await page.locator("#plans a").filter({ hasText: "Referat 31" }).click();
  await expect.poll(() => page.locator("h1").innerText()).toContain("Referat 31");
  await expect.poll(() => main().innerText()).toMatch(/Bereitschaftstelefone \(R-10\) verteilen/);
});

test("08:25: the handbook in force is fetched from the start page while there is still a network", async () => {
  await page.goto(`${stage.app.url}/o/LfMS`);
  await page.getByRole("link", { name: "Handbuch, Fassung 1 (PDF)" }).click();
  const file = page.getByRole("link", { name: "PDF herunterladen" });
  await file.waitFor({ timeout: PRINT_MILLISECONDS });
  handbookPages = await textOf(await fetched(await file.getAttribute("href")));
  expect(handbookPages.length).toBeGreaterThan(100);
});

test("08:40, only paper: the cover leads to the alarm list, which names whom to call first", () => {
  const alarm = turnedTo(numberAfter("Stab alarmieren Register B, Seite", turnedTo(1)));
  expect(alarm).toMatch(/Zentrale Entscheidungsinstanz Bernd Krause Dienst 0351 555-\d+ Mobil 0170 0000-\d+/);
});

test("08:45, only paper: the situation leads to the first act and to the plan of Ref. 31", () => {
  const row = situation();
  expect(turnedTo(numberAfter("(R-08)", row))).toMatch(/Service Desk anrufen/);
  const plan = numberAfter("Referat 31 →", row);
  const pages = handbookPages.slice(plan - 1, plan + 2).join(" ");
  expect(pages).toMatch(/Wiederanlauf – sofort beginnen 1 Bereitschaftstelefone \(R-10\) verteilen/);
});

test("10:05, only paper: the order of restart agrees with the simulation that was printed", () => {
  const card = turnedTo(numberAfter("(R-08)", situation()));
  const first = numberAfter("Reihenfolge →", card);
  const order = [
    ...handbookPages
      .slice(first - 1, first + 1)
      .join(" ")
      .matchAll(/ \d{1,2} (R-\d{2}) /g),
  ].map((match) => match[1]);
  const simulated = ["R-08", "R-06", "R-05", "R-04"];
  expect(order.filter((id) => simulated.includes(id ?? "")).slice(0, 4)).toEqual(simulated);
  const restart = outagePaper.slice(outagePaper.indexOf("Wiederanlauf in dieser Reihenfolge"));
  expect([...restart.matchAll(/R-0[4568]/g)].map(([id]) => id).slice(0, 4)).toEqual(simulated);
});
