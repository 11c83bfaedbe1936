import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What depends on colours: in the second theme nothing else can be different. */
const OF_COLOUR = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** What axe complains about on the page as it stands. */
export function violations(page: Page, inside = "html"): Promise<string[]> {
  return complaints(page, inside, { runOnly: TAGS });
}

/** The same for the rules that look at colours. */
export function colourViolations(page: Page): Promise<string[]> {
  return complaints(page, "html", { runOnly: OF_COLOUR });
}

async function complaints(page: Page, inside: string, options: object): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(
    ([choice, selector]) =>
      (
        globalThis as unknown as {
          axe: { run(context: string, options: object): Promise<{ violations: Violation[] }> };
        }
      ).axe
        .run(selector, choice)
        .then((result) => result.violations),
    [options, inside] as const,
  );
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length}) ${nodes[0]?.failureSummary ?? ""}`,
  );
}

/** By how many pixels the page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
