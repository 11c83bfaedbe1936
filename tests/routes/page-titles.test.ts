import { expect, test } from "vitest";

import { PAGES } from "#tests/a11y/swept-pages.ts";
import { createDemoServer } from "#tests/harness/demo-server.ts";

/** Identifier of the object a page is about; null for lists and pages of no object. */
function objectIn(address: string): string | null {
  const path = decodeURIComponent(new URL(address, "http://standfest.test").pathname);
  const [, id] =
    /^\/o\/LfMS\/(?:processes|resources|plans|exercises|measures|records\/[^/]+)\/([^/]*\d[^/]*|P-Krause)/.exec(
      path,
    ) ?? [];
  return id ?? null;
}

test("the tab of every page about an object begins with its identifier and its name", async () => {
  const server = await createDemoServer();
  const { cookie } = await server.person("bc-officer");
  const pages = PAGES.filter((address) => objectIn(address) !== null);
  expect(pages.length).toBeGreaterThan(20);
  const nameless: string[] = [];
  for (const address of pages) {
    const html = await (await server.request(address, { cookie })).text();
    const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
    const words = title.replaceAll(/\s+/g, " ").split(" – ")[0] ?? "";
    if (!words.startsWith(`${objectIn(address) ?? ""} `)) nameless.push(`${address}: ${title}`);
  }
  expect(nameless).toEqual([]);
});
