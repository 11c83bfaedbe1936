import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { violations } from "../a11y/violations.ts";
import { signedIn, Watch } from "./harness/browser.ts";
import { openStage } from "./harness/stage.ts";

const FORM = "plan-measures-it-measures";

const stage = openStage();

const field = (page: Page, row: number, name: string) => page.locator(`[id="${FORM}.${row}.${name}"]`);
const valueOf = (page: Page, row: number, name: string) => field(page, row, name).inputValue();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");

/** Whether a person sees where the focus is: nothing lies over it. */
function isInSight(): boolean {
  const element = document.activeElement;
  if (!element) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20)));
}

test.each([
  [1400, "GFP-31"],
  [390, "GFP-22"],
])("steps of a GFP are written by keyboard alone, %i px wide", async (width, plan) => {
  const watch = new Watch(stage.app.url);
  const viewport = { width, height: 900 };
  const { page, context } = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch, viewport });
  await page.goto(`${stage.app.url}/o/LfMS/plans/${plan}`);
  await page.getByText("Überarbeitung beginnen").first().press("Enter");
  await page.getByRole("button", { name: "Überarbeitung beginnen" }).press("Enter");
  await page.waitForURL(/done=planRevised/);
  await page.goto(`${stage.app.url}/o/LfMS/plans/${plan}/edit/measures-it`);
  const cards = page.locator(".step-card__head");
  const count = await cards.count();
  const first = await valueOf(page, 0, "text");

  await field(page, 0, "text").focus();
  await page.keyboard.press("Alt+Enter");
  await expect.poll(() => cards.count()).toBe(count + 1);
  await expect.poll(() => focused(page)).toBe(`${FORM}.1.text`);
  await page.keyboard.type("Ersatzgeräte ausgeben");
  await page.keyboard.press("Tab");
  await page.keyboard.type("IT-Betrieb");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1,5 h");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe(`${FORM}.1.predecessors`);
  expect(await valueOf(page, 1, "predecessors")).toBe("1");
  for (let tabs = 0; tabs < 6; tabs += 1) {
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(isInSight)).toBe(true);
  }

  await field(page, 1, "text").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => focused(page)).toBe(`${FORM}.0.text`);
  expect(await valueOf(page, 0, "text")).toBe("Ersatzgeräte ausgeben");
  expect(await valueOf(page, 0, "predecessors")).toBe("2");

  await page.locator(`[id="${FORM}.0.act-down"]`).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe(`${FORM}.1.act-down`);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe(`${FORM}.2.act-down`);
  expect(await valueOf(page, 0, "text")).toBe(first);
  expect(await valueOf(page, 2, "text")).toBe("Ersatzgeräte ausgeben");

  await page.keyboard.press("Alt+Shift+Enter");
  await expect.poll(() => valueOf(page, 3, "text")).toBe("Ersatzgeräte ausgeben");
  expect(await valueOf(page, 3, "durationMinutes")).toBe("1,5 h");
  await field(page, 3, "text").focus();
  await page.keyboard.press("Alt+Delete");
  await expect.poll(() => cards.count()).toBe(count + 1);
  await page.keyboard.press("Alt+z");
  await expect.poll(() => cards.count()).toBe(count + 2);
  await expect.poll(() => focused(page)).toBe(`${FORM}.3.text`);
  await page.keyboard.press("Alt+Delete");
  await expect.poll(() => cards.count()).toBe(count + 1);
  expect(await violations(page)).toBe("");

  await field(page, 2, "text").press("Enter");
  await page.waitForURL(/done=record/);
  await page.goto(`${stage.app.url}/o/LfMS/plans/${plan}/edit/measures-it`);
  expect(await valueOf(page, 2, "text")).toBe("Ersatzgeräte ausgeben");
  expect(await valueOf(page, 2, "durationMinutes")).toBe("90");
  expect(watch.complaints.join("\n")).toBe("");
  await context.close();
});
