import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

let server: DemoServer;
let officer: string;

beforeAll(async () => {
  server = await createDemoServer();
  ({ cookie: officer } = await server.person("bc-officer"));
});

const read = (path: string, cookie = officer) => server.read(path, cookie);

const panel = (html: string) => /<aside class="beside__panel[^]*?<\/aside>/.exec(html)?.[0] ?? null;
const heads = (html: string) =>
  [...html.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, head = ""]) =>
    head.replaceAll(/<[^>]+>/g, ""),
  );

test.each([
  [
    "/processes?sort=rto&dir=desc&show=GP-10",
    "GP-10 Presse- und Öffentlichkeitsarbeit",
    "19 h",
    "/o/LfMS/processes/GP-10",
  ],
  ["/resources?category=it&show=R-08", "R-08 Virtualisierungscluster", "10 h", "/o/LfMS/resources/R-08"],
])("%s shows the details beside the list", async (path, name, value, page) => {
  const html = await read(path);
  const shown = panel(html) ?? "";
  expect(shown).toContain(name);
  expect(shown).toContain(value);
  expect(shown).toContain(`href="${page}"`);
  expect(html).toMatch(
    new RegExp(
      `aria-label="Vorschau: ${name}" aria-current="true"|aria-current="true"[^>]*aria-label="Vorschau: ${name}"`,
    ),
  );
  // Closing keeps sorting and filters.
  const rest = path.slice(path.indexOf("?"), path.indexOf("&show")).replaceAll("&", "&amp;");
  expect(shown).toContain(`href="${path.slice(0, path.indexOf("?")).replace("/", "/o/LfMS/")}${rest}"`);
});

test("beside the details the list keeps the columns that fit there", async () => {
  expect(heads(await read("/processes"))).toContain("OE");
  const narrow = heads(
    await read("/processes?show=GP-10").then((html) => html.replace(panel(html) ?? "", "")),
  );
  expect(narrow).not.toContain("OE");
  expect(narrow.length).toBe(5);
});

test.each(["GP-99", "", "%00"])(
  "what is not there (%s) is not shown, and the list stays whole",
  async (id) => {
    const html = await read(`/processes?show=${id}`);
    expect(panel(html)).toBeNull();
    expect(heads(html)).toContain("OE");
  },
);

test("nobody sees the details of a process that is not in his or her reach", async () => {
  const { cookie } = await server.person("process-owner");
  expect(panel(await read("/processes?show=GP-10", cookie))).toBeNull();
});
