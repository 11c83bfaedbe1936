import type { Page } from "playwright-core";
import { expect } from "vitest";

import { sideways, violations } from "./violations.ts";

interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

/** Both widths and both themes, each judged once by every rule: together they meet whatever depends on only one of them. */
export const CROSSED: readonly Look[] = [
  { width: 1400, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
];

/** What depends on width and theme at once is met by the other two. */
export const CROSSED_THE_OTHER_WAY: readonly Look[] = [
  { width: 1400, colorScheme: "dark" },
  { width: 390, colorScheme: "light" },
];

const HEIGHT = 900;

/** A wide page enlarged fourfold has this much room, and must not need scrolling in two directions (WCAG 1.4.10). */
const NARROWEST = 320;

/** The page as it stands has no violation in any look, is never wider than its window, and each theme has its own ground. */
export async function sound(page: Page, name: string, looks = CROSSED): Promise<void> {
  const before = page.viewportSize();
  const grounds = new Set<string>();
  for (const { width, colorScheme } of looks) {
    const seen = `${name}, ${width} px, ${colorScheme}`;
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ colorScheme });
    await page.evaluate(settle);
    expect.soft(await violations(page), seen).toBe("");
    expect.soft(await sideways(page), seen).toBe(0);
    grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  await page.setViewportSize({ width: NARROWEST, height: HEIGHT });
  expect.soft(await sideways(page), `${name}, ${NARROWEST} px`).toBe(0);
  expect.soft(grounds.size, `${name} looks the same in light and dark`).toBe(2);
  await page.emulateMedia({ colorScheme: "light" });
  if (before) await page.setViewportSize(before);
}

/** What was under way is drawn; colours that are still on their way from light to dark are nobody's colours. */
async function settle(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(drawn));
  for (const animation of document.getAnimations())
    if (animation instanceof CSSTransition) animation.finish();
}
