import { expect, test } from "vitest";

import { violations } from "../a11y/violations.ts";
import { signedIn, Watch } from "./harness/browser.ts";
import { openStage } from "./harness/stage.ts";

const stage = openStage();

test("damage scenarios put in another order by keyboard keep their own ratings", async () => {
  const watch = new Watch(stage.app.url);
  const { page } = await signedIn(stage.browser, "bcb", { url: stage.app.url, watch });
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-05/edit`);
  const ratings = () =>
    page
      .locator("input[id^='process-matrix.PU.']")
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value));
  const before = await ratings();
  await page.goto(`${stage.app.url}/o/LfMS/parameters/grid`);
  expect(await violations(page)).toBe("");
  await page.locator("[id='grid-scenarios.0.name']").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => page.locator("input[name='scenarios.1.was']").inputValue()).toBe("PU");
  await page.locator("[id='grid-reason']").fill("Andere Reihenfolge");
  await page.locator("[id='grid-confirm']").check();
  await page.getByRole("button", { name: "Speichern" }).last().click();
  await page.waitForURL(/done=parameters/);
  await page.goto(`${stage.app.url}/o/LfMS/processes/GP-05/edit`);
  expect(await ratings()).toEqual(before);
  expect(before.length).toBeGreaterThan(0);
  expect(watch.complaints.join("\n")).toBe("");
});
