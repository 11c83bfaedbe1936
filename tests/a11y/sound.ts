import type { Page } from "playwright-core";
import { expect } from "vitest";

import { sideways, violations } from "./violations.ts";

/** In light and in dark, the page as it stands has no violation and is not wider than its window. */
export async function sound(page: Page, name: string): Promise<void> {
  const grounds = new Set<string>();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(endTransitions);
    expect.soft(await violations(page), `${name}, ${colorScheme}`).toEqual([]);
    expect.soft(await sideways(page), `${name}, ${colorScheme}`).toBe(0);
    grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  expect.soft(grounds.size, `${name} looks the same in light and dark`).toBe(2);
}

/** Colours that are still on their way from light to dark are nobody's colours. */
function endTransitions(): void {
  for (const animation of document.getAnimations())
    if (animation instanceof CSSTransition) animation.finish();
}
