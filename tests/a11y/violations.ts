import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe complains about on the page as it stands, a line each; empty when nothing. */
export async function violations(page: Page, inside = "html"): Promise<string> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(
    ([tags, selector]) =>
      (
        globalThis as unknown as {
          axe: { run(context: string, options: object): Promise<{ violations: Violation[] }> };
        }
      ).axe
        .run(selector, { runOnly: tags, resultTypes: ["violations"] })
        .then((result) => result.violations),
    [TAGS, inside] as const,
  );
  return found
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length}) ${nodes[0]?.failureSummary ?? ""}`)
    .join("\n");
}

/** By how many pixels the page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
