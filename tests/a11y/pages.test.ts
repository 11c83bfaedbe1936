import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { demoLand } from "#seeds/demo-land.ts";

import { newWindow, signedIn, Watch } from "../e2e/harness/browser.ts";
import { openStage } from "../e2e/harness/stage.ts";
import { CROSSED_THE_OTHER_WAY, sound } from "./sound.ts";
import { PAGES } from "./swept-pages.ts";
import { violations } from "./violations.ts";

const stage = openStage();

/** Visits addresses in several windows of one person: while one page is judged, the next ones load. */
async function sideBySide(
  addresses: readonly string[],
  visit: (page: Page, address: string) => Promise<void>,
): Promise<void> {
  const watch = new Watch(stage.app.url);
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  const others = [await newWindow(context, { watch }), await newWindow(context, { watch })];
  const waiting = [...addresses];
  await Promise.all(
    [page, ...others].map(async (window) => {
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
        const answer = await window.goto(`${stage.app.url}${address}`);
        expect.soft(answer?.status(), address).toBe(200);
        await visit(window, address);
      }
    }),
  );
  expect(watch.complaints.join("\n")).toBe("");
  await context.close();
}

test(
  "every page, wide and narrow, in light and dark, has no accessibility violation and does not scroll sideways",
  { timeout: 240_000 },
  async () => sideBySide(PAGES, sound),
);

/** One of each kind of content, with the frame that all pages share. */
const KINDS_OF_CONTENT = [
  "/o/LfMS",
  "/o/LfMS/processes",
  "/o/LfMS/processes/GP-05",
  "/o/LfMS/processes/GP-05/edit",
  "/o/LfMS/parameters/grid",
  "/o/LfMS/plans/GFP-11",
  "/o/LfMS/outage?scenario=AZ-02&at=2026-11-24T08%3A10&q=netz",
  "/o/LfMS/exercises/%C3%9CB-02/conduct",
  "/o/LfMS/handbook",
];

test("one page of each kind has no violation in dark when it is wide and in light when it is narrow", async () =>
  sideBySide(KINDS_OF_CONTENT, (page, address) => sound(page, address, CROSSED_THE_OTHER_WAY)));

/** Codes of everything of one kind that has a page of its own. */
function detailPages(): string[] {
  const document = demoLand().find(
    (organisation) => organisation.document.organisation.code === "LfMS",
  )?.document;
  const of = (kind: string, rows: readonly { readonly id: string }[] = []) =>
    rows.map(({ id }) => `/o/LfMS/${kind}/${encodeURIComponent(id)}`);
  return [...of("processes", document?.processes), ...of("resources", document?.resources)];
}

test("every process and every resource of the authority opens without an error in the console", async () => {
  const pages = detailPages();
  expect(pages.length).toBeGreaterThan(30);
  await sideBySide(pages, () => Promise.resolve());
});

test("an opened reason and an opened menu have no accessibility violation", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-05`);
  await page.locator("#result .derived > summary").nth(5).click();
  expect(await violations(page, "#result")).toBe("");
  await page.locator(".menu > summary").first().click();
  expect(await violations(page, "header")).toBe("");
  await context.close();
});

test("with the colours of the device the page one is on still stands out in the navigation", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", {
    url: stage.app.url,
    forcedColors: "active",
  });
  const edgeOf = (link: string) =>
    page
      .locator(link)
      .first()
      .evaluate((element) => getComputedStyle(element).borderLeftColor);
  await page.goto(`${stage.app.url}/o/LfMS/processes`);
  const others = await edgeOf('nav a[href$="/resources"]');
  expect(await edgeOf('nav a[href$="/processes"]')).not.toBe(others);
  await context.close();
});

test("the land coordinator sees aggregates of the authorities, accessibly", async () => {
  const { page, context } = await signedIn(stage.browser, "land", { url: stage.app.url });
  await expect.poll(() => page.locator("table").first().innerText()).toContain("SMB · Ressort");
  expect(await violations(page)).toBe("");
  await context.close();
});

test("the list of processes speaks English when asked to", async () => {
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url });
  await context.addCookies([{ name: "language", value: "en", url: stage.app.url }]);
  await page.goto(`${stage.app.url}/o/LfMS/processes`);
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
  await expect.poll(() => page.locator("h1").innerText()).toBe("Business processes");
  expect(await violations(page)).toBe("");
  await context.close();
});
