import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import { actForm } from "#tests/harness/page-form.ts";

let server: DemoServer;
let officer: string;

beforeAll(async () => {
  server = await createDemoServer();
  ({ cookie: officer } = await server.person("bc-officer"));
});

const read = (path: string, cookie = officer) => server.read(path, cookie);

test.each([
  ["/resources/R-04", "R-04"],
  ["/processes/GP-10", "GP-10"],
])("%s leads to a new measure about it", async (page, subject) => {
  expect(await read(page)).toContain(`href="/o/LfMS/measures/new?subject=${subject}"`);
});

test("the measures of a resource lead to their pages", async () => {
  expect(await read("/resources/R-04")).toMatch(/<a[^>]*href="\/o\/LfMS\/measures\/M-04"[^>]*>M-04 /);
});

test.each([
  ["R-04", "R-04 E-Akte ist zu spät wieder verfügbar: gefordert 10 h, Gesamt-RTA 40 h, Lücke 30 h."],
  ["R-04", "R-04 E-Akte verliert zu viele Daten: zulässig 4 h, möglich 24 h."],
  ["R-09", "R-09 HKR-Verfahren (extern): gefordert 60 h, die Gesamt-RTA ist unbekannt."],
  ["GP-10", "läuft zu spät wieder an: gefordert 4 h, erreichbar 19 h, Lücke 15 h."],
  ["GP-03", "gefordert 60 h, die erreichbare Zeit ist unbekannt."],
])("a new measure about %s begins with what is missing: %s", async (subject, sentence) => {
  const html = await read(`/measures/new?subject=${subject}`);
  expect(html).toContain(sentence);
  expect(html).toMatch(/<option value="target-actual" selected=""/);
  expect(html).toMatch(
    new RegExp(`name="subjects"[^>]*value="${subject}"|value="${subject}"[^>]*name="subjects"`),
  );
});

test("the measure from an exercise is offered its findings while one types the need", async () => {
  const html = await read("/exercises/%C3%9CB-05/evaluation");
  const list = /<input[^>]*name="need"[^>]*list="([^"]+)"|<input[^>]*list="([^"]+)"[^>]*name="need"/.exec(
    html,
  );
  const id = list?.[1] ?? list?.[2] ?? "";
  // A field looks for the first element of that id, whatever it is.
  expect([...html.matchAll(/<([a-z]+)[^>]* id="([^"]+)"/g)].find(([, , one]) => one === id)?.[1]).toBe(
    "datalist",
  );
});

test.each(["", "?subject=R-99", "?subject=R-10"])("a new measure%s claims no gap", async (query) => {
  expect(await read(`/measures/new${query}`)).not.toMatch(/gefordert|zulässig/);
});

test("whoever only reads measures is offered no new one", async () => {
  const auditor = (await server.person("auditor")).cookie;
  const shown = await read("/resources/R-04", auditor);
  expect(shown).toContain("/measures/M-04");
  expect(shown).not.toContain("/measures/new");
});

const FILLED = {
  need: "Lücke",
  cause: "Kein Ersatz",
  action: "Ersatz beschaffen",
  responsible: "Ref. 15",
  means: "2 PT",
};

async function sendNew(values: Readonly<Record<string, string>>): Promise<Response> {
  const form = actForm(await read("/measures/new"), "save").fill({ ...FILLED, ...values });
  return server.post("/o/LfMS/measures/new", Object.fromEntries(form.entries()), officer);
}

test("objects picked by name join those that were named", async () => {
  const saved = await sendNew({ subjects: "GFP-31", addProcess: "GP-10", addResource: "R-05" });
  const id = new URL(saved.headers.get("location") ?? "", "http://x").searchParams.get("object") ?? "";
  const stored = await server.deps.repositories.measures.findByCode(server.organisationId, id);
  expect(stored?.value.subjects).toEqual(["GFP-31", "GP-10", "R-05"]);
});

test("a code nobody knows is refused at its field, and nothing typed is lost", async () => {
  const refused = await sendNew({ subjects: "R-05, R-999" });
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toContain("„R-999“ ist keine Kennung dieser Organisation.");
  expect(html).toContain('value="R-05, R-999"');
  expect(html).toContain("Ersatz beschaffen");
});
