import { expect, test } from "vitest";

import { createDemoServer } from "#tests/harness/demo-server.ts";
import { mainHtml } from "#tests/harness/main-html.ts";

test.each([
  ["processes/GP-05/because/reachableHours", "GP-05 kann nach 42 h laufen"],
  ["resources/R-04/because/totalRtaHours", "R-04 braucht mit Voraussetzungen 40 h"],
])("%s says its statement once and names what stands behind the codes", async (page, statement) => {
  const server = await createDemoServer();
  const { cookie } = await server.person("bc-officer");
  const html = await (await server.request(`/o/LfMS/${page}`, { cookie })).text();
  const main = mainHtml(html);
  expect(main.split(statement).length - 1).toBe(1);
  expect(main).toMatch(/<h1[^>]*>[^<]*(GP-05|R-04)/);
  const path = /<ol class="trail__path"[\s\S]*?<\/ol>/.exec(main)?.[0] ?? "";
  expect(path).toContain("Virtualisierungscluster");
});
