import { beforeEach, expect, test } from "vitest";

import type { BusinessProcess } from "#app/domain/exchange/index.ts";
import { flatten } from "#app/forms/form-tree.ts";
import { processFormValues } from "#app/forms/process/process-form-values.ts";
import { mainHtml } from "#tests/harness/main-html.ts";
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
  const found = await server.deps.repositories.processes.findByCode(server.organisationId, id);
  if (!found) throw new Error(`${id} is missing`);
  return found;
}

async function lastEvent(code: string) {
  const page = await server.deps.repositories.audit.list(server.organisationId, {
    objectCode: code,
    pageSize: 1,
  });
  return page.rows[0];
}

/** Puts a process into a state, as if it had been imported so. */
async function make(id: string, change: Partial<BusinessProcess>) {
  const { value, version } = await stored(id);
  const done = await server.deps.unitOfWork(async ({ processes }) =>
    processes.update(server.organisationId, { ...value, ...change }, version),
  );
  if (!done.ok) throw new Error(done.error.code);
  return done.value.version;
}

const NEW = { version: "0", id: "GP-77", name: "Fundbüro", unit: "Ref. 31", owner: "", description: "" };

test("a process is created as a draft, once, and its pages open", async () => {
  const first = await post("/new-process", { ...NEW, submitId: "twice-the-same" });
  expect(first.location).toBe("/o/LfMS/processes/GP-77/edit?done=created&object=GP-77");
  const again = await post("/new-process", { ...NEW, submitId: "twice-the-same" });
  expect(again.location).toBe(first.location);
  expect((await stored("GP-77")).value).toMatchObject({ status: "draft", matrix: {}, rtoHours: null });
  expect(await lastEvent("GP-77")).toMatchObject({ action: "record.created" });
  for (const page of ["", "/edit", "/assessment", "/needs", "/uses", "/delete"])
    expect((await server.request(`/o/LfMS/processes/GP-77${page}`, { cookie: officer })).status).toBe(200);
  const sheet = await server.request("/o/LfMS/processes/GP-77/edit", { cookie: officer });
  expect((await sheet.text()).replaceAll("<!-- -->", "")).toMatch(/href="#masterData".*?\(noch leer\)/);
});

test("a process nobody has rated is called so, and not „not time-critical“", async () => {
  const text = async (page: string) =>
    mainHtml(await (await server.request(`/o/LfMS${page}`, { cookie: officer })).text());
  await post("/new-process", NEW);
  for (const page of [
    "/processes/GP-77",
    "/processes/GP-77/edit",
    "/processes?q=GP-77",
    "/processes/GP-77/because/status",
  ])
    expect(await text(page)).toMatch(/noch nicht bewertet/);
  expect(await text("/processes?status=not-rated")).toContain("Fundbüro");
  expect(await text("/processes?critical=no")).not.toContain("Fundbüro");
  expect(await text("/processes/GP-77")).not.toMatch(/status--not-time-critical/);
});

test("a sheet with errors offers its reviewer the objection, and says why not the release", async () => {
  const second = (await server.person("bc-officer", "zweite")).cookie;
  await make("GP-05", { status: "in-review", emergencyLevel: null });
  const page = await server.request("/o/LfMS/processes/GP-05/assessment", { cookie: second });
  const html = mainHtml(await page.text());
  expect(html).toContain("Solange Fehler bestehen, kann der Bogen nicht freigegeben werden");
  expect(html).toContain('value="object"');
  expect(html).not.toContain('value="release"');
});

test("an id that is taken and a name that is missing come back with what was typed", async () => {
  const taken = await post("/new-process", { ...NEW, id: "GP-05" });
  expect(taken.status).toBe(422);
  expect(taken.html).toContain("Diese Kennung ist schon vergeben");
  expect(taken.html).toContain("Fundbüro");
  const nameless = await post("/new-process", { ...NEW, name: " " });
  expect(nameless.status).toBe(422);
  expect(nameless.html).toContain("Bitte füllen Sie dieses Feld aus.");
});

test("a process that plans and exercises name is not deleted, and the page says which", async () => {
  const page = await server.request("/o/LfMS/processes/GP-05/delete", { cookie: officer });
  expect(await page.text()).toContain("Löschen geht erst");
  const { version } = await stored("GP-05");
  const refused = await post("/processes/GP-05/delete", { version: String(version), intent: "remove" });
  expect(refused.status).toBe(409);
  expect((await stored("GP-05")).value.id).toBe("GP-05");
});

test("deleting takes dependencies and resource links along and asks the consumers for a new assessment", async () => {
  await post("/new-process", NEW);
  await make("GP-08", { status: "released" });
  const need = {
    version: "0",
    kind: "upstream",
    offsetHours: "2",
    requiredState: "",
    agreement: "agreed",
    reason: "",
  };
  expect((await post("/processes/GP-08/needs/GP-77", need)).status).toBe(302);
  await make("GP-08", { status: "released" });
  const { version } = await stored("GP-77");
  const gone = await post("/processes/GP-77/delete", { version: String(version), intent: "remove" });
  expect(gone.location).toBe("/o/LfMS/processes?done=removed&object=GP-77");
  expect((await stored("GP-08")).value.status).toBe("to-be-reassessed");
  const left = await server.deps.repositories.processDependencies.listByOrganisation(server.organisationId);
  expect(left.filter(({ value }) => value.requires === "GP-77")).toEqual([]);
});

test("a dependency is added, changed, refused to the second editor and removed", async () => {
  const path = "/processes/GP-14/needs/GP-01";
  const fields = {
    kind: "parallel",
    offsetHours: "-1,5",
    requiredState: "",
    agreement: "disputed",
    reason: "Weil",
  };
  await make("GP-14", { status: "released" });
  expect((await post(path, { version: "0", ...fields })).status).toBe(302);
  const code = JSON.stringify(["GP-14", "GP-01"]);
  const repository = server.deps.repositories.processDependencies;
  const link = await repository.findByCode(server.organisationId, code);
  expect(link?.value).toMatchObject({ kind: "parallel", offsetHours: -1.5, agreement: "disputed" });
  expect((await stored("GP-14")).value.status).toBe("to-be-reassessed");
  const late = await post(path, { version: "0", ...fields, reason: "Anders" });
  expect(late.status).toBe(409);
  expect(late.html).toContain("Anders");
  expect(late.html).toContain("Weil");
  const version = String(link?.version);
  expect((await post(path, { version, intent: "remove" })).location).toContain("done=removed");
  expect(await repository.findByCode(server.organisationId, code)).toBeUndefined();
});

test("a circle whose offsets nobody can keep is refused by name", async () => {
  const fields = { version: "0", kind: "upstream", requiredState: "", agreement: "", reason: "" };
  await post("/processes/GP-13/needs/GP-14", { ...fields, offsetHours: "-5" });
  const refused = await post("/processes/GP-14/needs/GP-13", { ...fields, offsetHours: "-5" });
  expect(refused.status).toBe(422);
  expect(refused.html).toMatch(/GP-1[34] → GP-1[34] → GP-1[34]/);
});

test("a resource link keeps quantities per horizon and changes the demand of the resource", async () => {
  const uses = await server.deps.repositories.resourceUses.listByOrganisation(server.organisationId);
  const linked = new Set(
    uses.filter(({ value }) => value.process === "GP-14").map(({ value }) => value.resource),
  );
  const resource = ["R-01", "R-02", "R-03", "R-04", "R-05", "R-06"].find((id) => !linked.has(id)) ?? "";
  const parameters = await server.deps.repositories.parameters.find(server.organisationId);
  const horizons = parameters?.value.horizonsHours.length ?? 0;
  const quantities = Object.fromEntries(
    Array.from({ length: horizons }, (_, at) => [`quantities.${at}`, String(at + 1)]),
  );
  const fields = {
    version: "0",
    leadHours: "1",
    rpoHours: "24",
    qualification: "",
    replaceable: "no",
    remark: "",
    ...quantities,
  };
  expect((await post(`/processes/GP-14/uses/${resource}`, fields)).status).toBe(302);
  const link = await server.deps.repositories.resourceUses.findByCode(
    server.organisationId,
    JSON.stringify(["GP-14", resource]),
  );
  expect(link?.value).toMatchObject({ leadHours: 1, rpoHours: 24, replaceable: false });
  expect(link?.value.quantities).toHaveLength(horizons);
  const incomplete = await post(`/processes/GP-14/uses/${resource}`, { ...fields, "quantities.0": "" });
  expect(incomplete.status).toBe(422);
  expect(incomplete.html).toContain("Bitte füllen Sie alle Zeithorizonte aus oder keinen.");
});

async function act(id: string, intent: string, fields: Record<string, string> = {}, cookie = officer) {
  const { version } = await stored(id);
  return post(`/processes/${id}/assessment`, { version: String(version), intent, ...fields }, cookie);
}

test("a sheet is submitted by one person and released by another, with the history to show for it", async () => {
  const second = (await server.person("bc-officer", "zweite")).cookie;
  await make("GP-02", { status: "in-survey" });
  expect((await act("GP-02", "submit")).status).toBe(302);
  const own = await act("GP-02", "release");
  expect(own.status).toBe(422);
  expect(own.html).toContain("Bitte lassen Sie eine zweite Person entscheiden.");
  expect((await act("GP-02", "release", {}, second)).status).toBe(302);
  expect((await stored("GP-02")).value.status).toBe("released");
  expect(await lastEvent("GP-02")).toMatchObject({ action: "assessment.released" });
  const page = await server.request("/o/LfMS/processes/GP-02/assessment", { cookie: officer });
  expect(await page.text()).toMatch(/freigegeben<!-- --> · <!-- -->Person zweite/);
  expect(await server.read("/processes/GP-02", officer)).toMatch(
    /class="seal"><strong>BIA-Bogen freigegeben<\/strong><span>am \d\d\.\d\d\.\d{4} durch Person zweite</,
  );
});

test("warnings need a comment, an objection needs a reason and sends the sheet back", async () => {
  const second = (await server.person("bc-officer", "zweite")).cookie;
  await make("GP-07", { status: "in-review" });
  const silent = await act("GP-07", "release", {}, second);
  expect(silent.status).toBe(422);
  expect(silent.html).toContain("Bitte kommentieren Sie jede Warnung");
  const blunt = await act("GP-07", "object", { reason: " " }, second);
  expect(blunt.html).toContain("Bitte begründen Sie diesen Schritt");
  expect((await act("GP-07", "object", { reason: "RTO zu lang" }, second)).status).toBe(302);
  expect((await stored("GP-07")).value.status).toBe("in-survey");
  expect(await server.read("/processes/GP-07", officer)).toContain(
    'class="seal seal--draft"><strong>BIA-Bogen nicht freigegeben: in Erhebung',
  );
  expect(await lastEvent("GP-07")).toMatchObject({ reason: "RTO zu lang" });
  const comments = { "comments.V-18": "mit Ref. 31 besprochen", "comments.V-37": "x", "comments.V-23": "x" };
  await act("GP-07", "submit", comments);
  expect((await act("GP-07", "release", {}, second)).status).toBe(302);
  expect((await stored("GP-07")).value.ruleComments).toMatchObject({ "V-18": "mit Ref. 31 besprochen" });
});

test("an error of the rules blocks the release", async () => {
  const second = (await server.person("bc-officer", "zweite")).cookie;
  await make("GP-05", { status: "in-review", emergencyLevel: null });
  const refused = await act("GP-05", "release", { "comments.V-18": "x", "comments.V-37": "x" }, second);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain("Solange Fehler bestehen");
});

test("steps are refused to those who may not take them and to those who look at an old state", async () => {
  const management = (await server.person("management")).cookie;
  await make("GP-14", { status: "in-review" });
  const reader = (await server.person("auditor")).cookie;
  expect((await act("GP-14", "release", {}, reader)).status).toBe(403);
  expect((await act("GP-14", "submit", {}, management)).status).toBe(403);
  expect((await act("GP-14", "nonsense")).status).toBe(400);
  const { version } = await stored("GP-14");
  await make("GP-14", { volume: "neu" });
  const fields = { version: String(version), intent: "object", reason: "x" };
  expect((await post("/processes/GP-14/assessment", fields, management)).status).toBe(409);
});

test("editing a sheet under review takes it back to the survey, so that nothing unseen is released", async () => {
  const version = await make("GP-14", { status: "in-review" });
  const { value } = await stored("GP-14");
  const parameters = await server.deps.repositories.parameters.find(server.organisationId);
  if (!parameters) throw new Error("no parameters");
  const fields = Object.fromEntries(flatten(processFormValues(value, parameters.value)));
  const saved = await post("/processes/GP-14/edit", { ...fields, version: String(version), volume: "neu" });
  expect(saved.status).toBe(302);
  expect((await stored("GP-14")).value).toMatchObject({ status: "in-survey", volume: "neu" });
});
