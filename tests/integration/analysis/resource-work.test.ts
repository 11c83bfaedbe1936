import { beforeEach, expect, test } from "vitest";

import { flatten } from "#app/forms/form-tree.ts";
import { newResourceValues, resourceFormValues } from "#app/forms/resource/resource-form.schema.ts";
import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

let server: DemoServer;
let officer: string;
let sent = 0;

beforeEach(async () => {
  server = await createDemoServer();
  officer = (await server.person("bc-officer")).cookie;
});

async function post(path: string, fields: Record<string, string>, cookie = officer) {
  sent += 1;
  const response = await server.post(`/o/LfMS${path}`, { submitId: `submit-${sent}`, ...fields }, cookie);
  return { status: response.status, location: response.headers.get("location"), html: await response.text() };
}

async function stored(id: string) {
  const found = await server.deps.repositories.resources.findByCode(server.organisationId, id);
  if (!found) throw new Error(`${id} is missing`);
  return found;
}

async function formOf(id: string): Promise<Record<string, string>> {
  const { value, version } = await stored(id);
  return { ...Object.fromEntries(flatten(resourceFormValues(value, () => ""))), version: String(version) };
}

const fresh = (id: string) => ({
  ...Object.fromEntries(flatten(newResourceValues(id))),
  version: "0",
  name: "Ersatzserver",
});

test("a resource is created with its prerequisites and shown with its total time", async () => {
  const created = await post("/new-resource", {
    ...fresh("R-70"),
    requires: "R-08 Virtualisierung\r\nR-13",
    netRtaHours: "1,5",
    rtaEvidence: "Test vom Herbst",
    informedBy: "M. Beispiel",
    informedOn: "2026-10-01",
  });
  expect(created.location).toBe("/o/LfMS/resources/R-70?done=created&object=R-70");
  expect((await stored("R-70")).value).toMatchObject({ requires: ["R-08", "R-13"], netRtaHours: 1.5 });
  const page = await server.request("/o/LfMS/resources/R-70", { cookie: officer });
  expect(await page.text()).toContain("Ressource bearbeiten");
  for (const part of ["edit", "delete"])
    expect((await server.request(`/o/LfMS/resources/R-70/${part}`, { cookie: officer })).status).toBe(200);
});

test("a circle of prerequisites is refused by name, an unknown line by its text, and nothing typed is lost", async () => {
  const target = (await stored("R-08")).value.requires[0] ?? "";
  const circle = await post(`/resources/${target}/edit`, {
    ...(await formOf(target)),
    requires: "R-08",
    remark: "Bleibt",
  });
  expect(circle.status).toBe(422);
  expect(circle.html).toContain("Zirkelbezug zwischen Ressourcen");
  expect(circle.html).toMatch(new RegExp(`${target} → R-08|R-08 → ${target}`));
  expect(circle.html).toContain("Bleibt");
  const unknown = await post(`/resources/${target}/edit`, {
    ...(await formOf(target)),
    requires: "R-999 Nichts",
  });
  expect(unknown.status).toBe(422);
  expect(unknown.html).toContain("R-999 Nichts");
});

test("Soll-Ist values are saved with their evidence, and the second editor sees both versions", async () => {
  const before = await formOf("R-05");
  const saved = await post("/resources/R-05/edit", {
    ...before,
    netRtaHours: "0,5",
    testedOn: "2026-11-20",
    informedBy: "IT-Leitung",
  });
  expect(saved.location).toContain("done=changed");
  expect((await stored("R-05")).value).toMatchObject({ netRtaHours: 0.5, testedOn: "2026-11-20" });
  const late = await post("/resources/R-05/edit", { ...before, netRtaHours: "9" });
  expect(late.status).toBe(409);
  expect(late.html).toContain("0,5");
  expect((await stored("R-05")).value.netRtaHours).toBe(0.5);
});

test("what only one of two editors changed is merged, and what both changed has no default", async () => {
  const before = await formOf("R-05");
  const { value } = await stored("R-05");
  const base = JSON.stringify(resourceFormValues(value, () => ""));
  await post("/resources/R-05/edit", { ...before, base, netRtaHours: "0,5", remark: "Von der Ersten" });
  const late = await post("/resources/R-05/edit", {
    ...before,
    base,
    netRtaHours: "9",
    informedBy: "IT-Leitung",
  });
  expect(late.status).toBe(409);
  expect(late.html).toContain("Person bc-officer");
  expect(late.html).toMatch(/name="resolve\.netRtaHours" value=""/);
  expect(late.html).not.toMatch(/name="resolve\.netRtaHours"[^>]*checked/);
  expect(late.html).not.toContain('name="resolve.remark"');
  const merged = { ...(await formOf("R-05")), base, informedBy: "IT-Leitung", netRtaHours: "9" };
  const open = await post("/resources/R-05/edit", { ...merged, "resolve.netRtaHours": "" });
  expect(open.status).toBe(422);
  const saved = await post("/resources/R-05/edit", { ...merged, "resolve.netRtaHours": "theirs" });
  expect(saved.location).toContain("done=changed");
  expect((await stored("R-05")).value).toMatchObject({
    netRtaHours: 0.5,
    remark: "Von der Ersten",
    informedBy: "IT-Leitung",
  });
});

test("a resource that plans name is not deleted; another one goes with its links and scenarios", async () => {
  const named = await server.request("/o/LfMS/resources/R-08/delete", { cookie: officer });
  expect(await named.text()).toContain("Löschen geht erst");
  const { version: known } = await stored("R-08");
  expect((await post("/resources/R-08/delete", { version: String(known) })).status).toBe(409);

  await post("/new-resource", fresh("R-70"));
  await post("/resources/R-05/edit", { ...(await formOf("R-05")), requires: "R-70" });
  const use = { version: "0", leadHours: "1", rpoHours: "", qualification: "", replaceable: "", remark: "" };
  await post("/processes/GP-14/uses/R-70", use);
  const page = await server.request("/o/LfMS/resources/R-70/delete", { cookie: officer });
  const html = await page.text();
  expect(html).toContain("Ein Prozess (GP-14) verliert die Zuordnung");
  expect(html).toContain("Eine Ressource (R-05) verliert diese Voraussetzung");
  const { version } = await stored("R-70");
  expect((await post("/resources/R-70/delete", { version: String(version) })).location).toContain(
    "done=removed",
  );
  expect((await stored("R-05")).value.requires).toEqual([]);
  const left = await server.deps.repositories.exchange.load(server.organisationId);
  expect(JSON.stringify(left)).not.toContain("R-70");
});

test("an auditor may not change a resource by any way", async () => {
  const { cookie } = await server.person("auditor");
  expect((await post("/new-resource", fresh("R-70"), cookie)).status).toBe(403);
  expect((await post("/resources/R-05/edit", await formOf("R-05"), cookie)).status).toBe(403);
  expect((await post("/resources/R-05/delete", { version: "1" }, cookie)).status).toBe(403);
});
