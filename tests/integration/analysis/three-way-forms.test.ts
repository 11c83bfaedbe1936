import { expect, test } from "vitest";

import { createDemoServer } from "#tests/harness/demo-server.ts";
import { actForm, type PageForm, pageForm } from "#tests/harness/page-form.ts";

interface FormPage {
  readonly path: string;
  readonly form: string;
  /** Two fields of one line. */
  readonly one: string;
  readonly other: string;
}

const PAGES: Readonly<Record<string, FormPage>> = {
  contact: { path: "/records/contacts/K-LRZ/edit", form: "record", one: "function", other: "deputyName" },
  "BAO role": { path: "/records/roles/BAO-LS/edit", form: "record", one: "name", other: "tasks" },
  "outage scenario": {
    path: "/records/outage-scenarios/AZ-01/edit",
    form: "record",
    one: "name",
    other: "description",
  },
  "section of a plan": {
    path: "/plans/GFP-14/edit/purpose",
    form: "plan-purpose",
    one: "purpose",
    other: "scope",
  },
  "concept of an exercise": { path: "/exercises/ÜB-03/edit", form: "concept", one: "title", other: "place" },
  "need of a process": {
    path: "/processes/GP-05/needs/GP-09",
    form: "need",
    one: "offsetHours",
    other: "reason",
  },
  "use of a resource": {
    path: "/processes/GP-05/uses/R-01",
    form: "use",
    one: "qualification",
    other: "remark",
  },
};

async function stage({ path, form }: FormPage) {
  const server = await createDemoServer();
  const { cookie } = await server.person("bc-officer");
  const address = `/o/LfMS${path}`;
  const open = async () => pageForm(await (await server.request(address, { cookie })).text(), form);
  let count = 0;
  const send = async (page: PageForm, more: Readonly<Record<string, string>> = {}) => {
    count += 1;
    const submitId = `submit-${String(count).padStart(4, "0")}`;
    const fields = { ...Object.fromEntries(page.entries("save")), ...more, submitId };
    const response = await server.post(address, fields, cookie);
    const html = await response.text();
    return { status: response.status, html };
  };
  return { open, send };
}

function valueOf(page: PageForm, name: string): string {
  return page.entries("save").find(([field]) => field === name)?.[1] ?? "";
}

test.each(Object.entries(PAGES))(
  "%s: what only the other person changed is taken over, what both changed is asked without an answer ready",
  async (_, page) => {
    const { open, send } = await stage(page);
    const { one, other, form } = page;
    const [first, second, third] = [await open(), await open(), await open()];
    const [theirs, mine] = one === "offsetHours" ? ["3", "5"] : ["Von Anna", "Von Bert"];
    expect((await send(first.fill({ [one]: theirs }))).status).toBe(302);

    const merged = await send(second.fill({ [other]: "Von Bert" }));
    expect(merged.status).toBe(409);
    const both = pageForm(merged.html, form);
    expect(valueOf(both, one)).toBe(theirs);
    expect(valueOf(both, other)).toBe("Von Bert");
    expect((await send(both)).status).toBe(302);

    const asked = await send(third.fill({ [one]: mine }));
    expect(asked.status).toBe(409);
    const question = pageForm(asked.html, form);
    expect(valueOf(question, `resolve.${one}`)).toBe("");
    expect((await send(question)).status).toBe(422);
    expect(valueOf(await open(), one)).toBe(theirs);
    expect((await send(question, { [`resolve.${one}`]: "theirs" })).status).toBe(302);
    expect(valueOf(await open(), one)).toBe(theirs);
    expect(valueOf(await open(), other)).toBe("Von Bert");
  },
);

const ACTS = {
  "a measure": { path: "/measures/M-01", intent: "save", one: "action", other: "means" },
  "the findings of an exercise": {
    path: "/exercises/ÜB-05/evaluation",
    intent: "texts",
    one: "summary",
    other: "strengths",
  },
} as const;

test.each(Object.entries(ACTS))(
  "%s: its act takes over what only the other person changed and asks what both changed, without scripts, too",
  async (_, { path, intent, one, other }) => {
    const server = await createDemoServer();
    const { cookie } = await server.person("bc-officer");
    const address = `/o/LfMS${encodeURI(path)}`;
    const open = async () => actForm(await (await server.request(address, { cookie })).text(), intent);
    const send = async (page: PageForm, choice: Readonly<Record<string, string>> = {}) => {
      const answer = await server.post(address, { ...Object.fromEntries(page.entries()), ...choice }, cookie);
      return { status: answer.status, html: await answer.text() };
    };
    const textOf = (page: PageForm, name: string) => page.entries().find(([field]) => field === name)?.[1];
    const [first, second, third, fourth] = [await open(), await open(), await open(), await open()];
    expect((await send(first.fill({ [one]: "Von Anna" }))).status).toBe(302);

    const merged = await send(second.fill({ [other]: "Von Bert" }));
    expect([merged.status, merged.html.includes("vorher stand hier")]).toEqual([409, true]);
    const both = actForm(merged.html, intent);
    expect([textOf(both, one), textOf(both, other)]).toEqual(["Von Anna", "Von Bert"]);
    expect((await send(both)).status).toBe(302);

    const asked = await send(third.fill({ [one]: "Von Cora" }));
    expect(asked.status).toBe(409);
    const question = actForm(asked.html, intent);
    expect([textOf(question, one), textOf(question, other)]).toEqual(["Von Cora", "Von Bert"]);
    const undecided = await send(question);
    expect(undecided.status).toBe(422);
    expect(textOf(await open(), one)).toBe("Von Anna");
    const again = actForm(undecided.html, intent);
    expect((await send(again, { [`resolve.${one}`]: "theirs" })).status).toBe(302);
    expect(textOf(await open(), one)).toBe("Von Anna");

    const last = actForm((await send(fourth.fill({ [one]: "Von Dora" }))).html, intent);
    expect((await send(last, { [`resolve.${one}`]: "mine" })).status).toBe(302);
    expect([textOf(await open(), one), textOf(await open(), other)]).toEqual(["Von Dora", "Von Bert"]);
  },
);

test("in an act a choice and a day that two people changed are told apart in words", async () => {
  const server = await createDemoServer();
  const { cookie } = await server.person("bc-officer");
  const address = "/o/LfMS/measures/M-01";
  const open = async () => actForm(await (await server.request(address, { cookie })).text(), "save");
  const send = (page: PageForm) => server.post(address, Object.fromEntries(page.entries()), cookie);
  const [first, second] = [await open(), await open()];
  await send(first.fill({ priority: "low", dueOn: "2027-01-15" }));
  const asked = await (await send(second.fill({ priority: "medium", dueOn: "2027-02-20" }))).text();
  const choices = [...asked.matchAll(/<span class="prewrap">([^<]+)<\/span>/g)].map(([, text]) => text);
  expect(choices).toEqual(["mittel", "gering", "20.02.2027", "15.01.2027"]);
});
