import type { Page } from "playwright-core";
import { expect } from "vitest";

import { colourViolations, sideways, violations } from "./violations.ts";

/** The page as it stands has no violation, its colours none in dark either, and it is not wider than its window. */
export async function sound(page: Page, name: string): Promise<void> {
  const grounds = new Set<string>();
  for (const [colorScheme, judge] of [
    ["light", violations],
    ["dark", colourViolations],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(endTransitions);
    expect.soft(await judge(page), `${name}, ${colorScheme}`).toEqual([]);
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
