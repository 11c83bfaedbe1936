import { expect, test } from "vitest";

import { flatten } from "#app/forms/form-tree.ts";
import { parametersFormValues } from "#app/forms/parameters/parameters-form.schema.ts";
import { createDemoServer } from "#tests/harness/demo-server.ts";

async function stage() {
  const server = await createDemoServer();
  const { cookie } = await server.person("bc-officer");
  const { parameters, processes } = server.deps.repositories;
  const stored = await parameters.find(server.organisationId);
  if (!stored) throw new Error("no parameters");
  const fields = {
    ...Object.fromEntries(flatten(parametersFormValues(stored.value))),
    version: String(stored.version),
    submitId: "submit-1",
    reason: "Beschluss vom 20. November",
    confirm: "on",
  };
  return {
    server,
    cookie,
    stored,
    fields,
    statuses: async () =>
      (await processes.listByOrganisation(server.organisationId)).map(({ value }) => value.status),
    now: () => parameters.find(server.organisationId),
  };
}

test("the page shows the parameters and only editors find the way to change them", async () => {
  const { server, cookie } = await stage();
  const page = await server.request("/o/LfMS/parameters", { cookie });
  expect(await page.text()).toContain("/o/LfMS/parameters/edit");
  const reader = (await server.person("auditor")).cookie;
  const read = await server.request("/o/LfMS/parameters", { cookie: reader });
  expect(await read.text()).not.toContain("/o/LfMS/parameters/edit");
  expect((await server.request("/o/LfMS/parameters/edit", { cookie: reader })).status).toBe(403);
});

test("new parameters mark every rated sheet, name how many, and keep their reason", async () => {
  const { server, cookie, fields, statuses, now } = await stage();
  const before = await statuses();
  const rated = before.filter((status) => status !== "draft" && status !== "superseded").length;
  expect(rated).toBeGreaterThan(0);
  const form = await server.request("/o/LfMS/parameters/edit", { cookie });
  expect(await form.text()).toContain(`${rated} BIA-Bögen werden „neu zu bewerten“`);
  const saved = await server.post("/o/LfMS/parameters/edit", { ...fields, baoReactionHours: "3" }, cookie);
  expect(saved.headers.get("location")).toBe(`/o/LfMS/parameters?done=parameters&object=${rated}`);
  expect((await statuses()).filter((status) => status === "to-be-reassessed")).toHaveLength(rated);
  expect((await now())?.value.baoReactionHours).toBe(3);
  const page = await server.request("/o/LfMS/parameters", { cookie });
  expect(await page.text()).toContain("Beschluss vom 20. November");
});

test("without reason or confirmation nothing changes, and an old version is a conflict", async () => {
  const { server, cookie, fields, stored, now, statuses } = await stage();
  const silent = await server.post("/o/LfMS/parameters/edit", { ...fields, confirm: "" }, cookie);
  expect(silent.status).toBe(422);
  expect(await silent.text()).toContain("Bitte bestätigen Sie die Folge der Änderung.");
  expect(await now()).toEqual(stored);
  expect(await statuses()).not.toContain("to-be-reassessed");
  await server.post("/o/LfMS/parameters/edit", { ...fields, bufferHours: "2", submitId: "submit-2" }, cookie);
  const late = await server.post(
    "/o/LfMS/parameters/edit",
    { ...fields, bufferHours: "5", submitId: "submit-3" },
    cookie,
  );
  expect(late.status).toBe(409);
  expect((await now())?.value.bufferHours).toBe(2);
});
