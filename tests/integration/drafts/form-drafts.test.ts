import { beforeAll, expect, test } from "vitest";

import { LONGEST_DRAFT } from "#app/forms/drafts/draft.ts";
import { tidy } from "#app/server/housekeeping.ts";
import { erasePrivateValues } from "#app/services/organisation/erase-private-values.server.ts";
import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import { signedIn, type TestPerson } from "#tests/harness/people.ts";

const PAGE = "/o/LfMS/new-process";
const DESK = "/o/LfMS/drafts";
const DAY = 24 * 60 * 60_000;

let server: DemoServer;
let officer: TestPerson;
let sent = 0;

beforeAll(async () => {
  server = await createDemoServer();
  officer = await server.person("bc-officer");
});

interface Wish {
  readonly person?: TestPerson;
  readonly submitId?: string;
  readonly text?: string;
  readonly changes?: Readonly<Record<string, string>>;
}

/** Keeps a draft in a slot of its own. */
async function keep({ person = officer, submitId = "submit-0001", text = "Text", changes = {} }: Wish = {}) {
  sent += 1;
  const fields = {
    intent: "keep",
    page: PAGE,
    form: "process",
    slot: `slot${sent}`,
    submitId,
    version: "0",
    values: JSON.stringify({ name: text }),
    ...changes,
  };
  return (await server.post(DESK, fields, person.cookie)).status;
}

async function kept(person = officer, page = PAGE): Promise<readonly string[]> {
  const answer = await server.request(`${DESK}?page=${encodeURIComponent(page)}`, { cookie: person.cookie });
  const { drafts } = (await answer.json()) as { drafts: { values: { name: string } }[] };
  return drafts.map(({ values }) => values.name);
}

async function drop(slot: string, person = officer) {
  const fields = { intent: "drop", page: PAGE, form: "process", slot };
  return (await server.post(DESK, fields, person.cookie)).status;
}

test("a draft is found again by its owner and by nobody else, and goes when it is thrown away", async () => {
  const other = await server.person("bc-officer", "second-officer");
  expect(await keep({ text: "Nur meins" })).toBe(204);
  const slot = `slot${sent}`;
  expect(await kept()).toEqual(["Nur meins"]);
  expect(await kept(other)).toEqual([]);
  expect(await kept(officer, "/o/LfMS/new-resource")).toEqual([]);
  expect(await drop(slot, other)).toBe(204);
  expect(await kept()).toEqual(["Nur meins"]);
  expect(await drop(slot)).toBe(204);
  expect(await kept()).toEqual([]);
});

test("typing on changes the draft, another time the form is open has a draft of its own", async () => {
  await keep({ text: "erst", changes: { slot: "morning" } });
  server.deps.clock.advance(1000);
  await keep({ text: "dann", changes: { slot: "morning" } });
  server.deps.clock.advance(1000);
  await keep({ text: "später", changes: { slot: "evening" } });
  expect(await kept()).toEqual(["später", "dann"]);
  await drop("morning");
  await drop("evening");
});

test.each([
  ["another page than the organisation's", { page: "/o/LBF/new-process" }, 422],
  ["more text than any form has", { values: JSON.stringify({ name: "x".repeat(LONGEST_DRAFT) }) }, 422],
  ["a list instead of entries", { values: "[]" }, 422],
  ["no JSON at all", { values: "{" }, 422],
  ["an unknown field", { colour: "red" }, 400],
])("%s is refused and nothing is kept", async (_, changes, status) => {
  expect(await keep({ changes: changes as unknown as Record<string, string> })).toBe(status);
  expect(await kept()).toEqual([]);
});

test("without a session, from a foreign page, or in an organisation one may not see there are no drafts", async () => {
  const stranger = await signedIn(server.deps, { login: "stranger", organisationId: null });
  expect((await server.post(DESK, { intent: "drop" })).headers.get("location")).toContain("/login");
  expect((await server.request(`${DESK}?page=${PAGE}`, { cookie: stranger.cookie })).status).toBe(404);
  const foreign = await server.request(DESK, {
    method: "POST",
    body: new URLSearchParams({ intent: "drop" }),
    headers: { Origin: "https://elsewhere.example" },
    cookie: officer.cookie,
  });
  expect(foreign.status).toBe(403);
});

test("what a submission saves is no draft any more, what it is refused stays one", async () => {
  const fields = {
    version: "0",
    id: "GP-78",
    unit: "Ref. 31",
    owner: "",
    description: "",
    submitId: "submit-0078",
  };
  await keep({ submitId: "submit-0078", text: "Fundbüro" });
  await keep({ submitId: "submit-0079", text: "ein anderes Formular" });
  const refused = await server.post(PAGE, { ...fields, name: "" }, officer.cookie);
  expect([refused.status, (await kept()).length]).toEqual([422, 2]);
  const saved = await server.post(PAGE, { ...fields, name: "Fundbüro" }, officer.cookie);
  expect([saved.status, await kept()]).toEqual([302, ["ein anderes Formular"]]);
});

test("drafts are in no log, and go after thirty days and when their owner's personal values are erased", async () => {
  const person = await signedIn(server.deps, {
    login: "krause",
    organisationId: server.organisationId,
    personCode: "P-Krause",
    grants: [{ role: "bc-officer", organisationId: server.organisationId }],
  });
  await keep({ person, text: "Vertraulich" });
  const events = await server.deps.repositories.audit.list(server.organisationId, { pageSize: 200 });
  expect(JSON.stringify(events.rows) + server.deps.lines.join("")).not.toContain("Vertraulich");
  const request = {
    organisationId: server.organisationId,
    object: { kind: "person", code: "P-Krause" },
  } as const;
  await erasePrivateValues(server.deps, { accountId: "system" }, request);
  expect(await kept(person)).toEqual([]);

  server.deps.clock.advance(29 * DAY);
  const late = await server.person("bc-officer", "late-officer");
  await keep({ person: late, text: "jung" });
  server.deps.clock.advance(2 * DAY);
  await tidy(server.deps);
  const rows = await server.deps.handle.reader.selectFrom("form_draft").select("content").execute();
  expect(rows.map(({ content }) => content)).toEqual(['{"name":"jung"}']);
});

test("beyond a hundred drafts of a person the oldest go", async () => {
  const busy = await server.person("bc-officer", "busy-officer");
  for (let at = 1; at <= 102; at += 1) {
    server.deps.clock.advance(1000);
    await keep({ person: busy, text: String(at) });
  }
  const texts = await kept(busy);
  expect([texts.length, texts.at(-1)]).toEqual([100, "3"]);
});
