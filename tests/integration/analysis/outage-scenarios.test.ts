import { expect, test } from "vitest";

import { createDemoServer } from "#tests/harness/demo-server.ts";
import { pageForm } from "#tests/harness/page-form.ts";

async function stage() {
  const server = await createDemoServer();
  const { cookie } = await server.person("bc-officer");
  const { outageScenarios } = server.deps.repositories;
  return {
    server,
    cookie,
    read: async (path: string) => (await server.request(`/o/LfMS${path}`, { cookie })).text(),
    find: async (id: string) => (await outageScenarios.findByCode(server.organisationId, id))?.value,
  };
}

type Stage = Awaited<ReturnType<typeof stage>>;

async function create({ server, cookie, read }: Stage, id: string) {
  const form = pageForm(await read("/records/outage-scenarios/new"), "record").fill({
    id,
    name: "Rechenzentrum ohne Strom",
    kind: "power",
    description: "Netzersatzanlage springt nicht an.",
  });
  const fields = { ...Object.fromEntries(form.entries("save")), "failed.0.id": "R-01" };
  return server.post("/o/LfMS/records/outage-scenarios/new", fields, cookie);
}

test("an officer creates an outage scenario, plays it through at once and finds it in the list", async () => {
  const at = await stage();
  expect(await at.read("/outage")).toContain("/o/LfMS/records/outage-scenarios/new");
  const created = await create(at, "AZ-90");
  expect(created.headers.get("location")).toBe(
    "/o/LfMS/records/outage-scenarios/AZ-90?done=record&object=AZ-90",
  );
  expect(await at.find("AZ-90")).toEqual({
    id: "AZ-90",
    name: "Rechenzentrum ohne Strom",
    kind: "power",
    description: "Netzersatzanlage springt nicht an.",
    failed: ["R-01"],
  });
  const played = await at.read("/outage?scenario=AZ-90");
  expect(played).toContain("Ausfallsimulation: Rechenzentrum ohne Strom");
  expect(played).toContain("/o/LfMS/records/outage-scenarios/AZ-90");
});

test("a changed outage scenario keeps what its form does not ask for and a second editor sees the difference", async () => {
  const at = await stage();
  const page = await at.read("/records/outage-scenarios/AZ-01/edit");
  const before = await at.find("AZ-01");
  const form = pageForm(page, "record").fill({ name: "Gebäude gesperrt" });
  const address = "/o/LfMS/records/outage-scenarios/AZ-01/edit";
  expect((await at.server.post(address, Object.fromEntries(form.entries("save")), at.cookie)).status).toBe(
    302,
  );
  expect(await at.find("AZ-01")).toEqual({ ...before, name: "Gebäude gesperrt" });
  const late = Object.fromEntries(pageForm(page, "record").fill({ name: "Haus zu" }).entries("save"));
  const second = await at.server.post(address, { ...late, submitId: "submit-late-1" }, at.cookie);
  expect(second.status).toBe(409);
  expect(await second.text()).toContain("Gebäude gesperrt");
});

test("an outage scenario that an exercise names cannot be deleted, the sentence names the exercise; any other can", async () => {
  const at = await stage();
  const { exercises, outageScenarios } = at.server.deps.repositories;
  const [exercise] = await exercises.listByOrganisation(at.server.organisationId);
  if (!exercise) throw new Error("no exercise");
  const naming = { ...exercise.value, subjects: [...exercise.value.subjects, "AZ-01"] };
  await exercises.update(at.server.organisationId, naming, exercise.version);
  const used = await at.read("/records/outage-scenarios/AZ-01");
  expect(used).toContain(`Übung „${naming.title}“`);
  expect(used).not.toContain('value="delete"');
  const version = (await outageScenarios.findByCode(at.server.organisationId, "AZ-01"))?.version;
  const act = { act: "delete", version: String(version), submitId: "submit-del-1" };
  const refused = await at.server.post("/o/LfMS/records/outage-scenarios/AZ-01", act, at.cookie);
  expect(refused.status).toBe(409);
  expect(await at.find("AZ-01")).toBeDefined();
  expect((await create(at, "AZ-91")).status).toBe(302);
  const created = await outageScenarios.findByCode(at.server.organisationId, "AZ-91");
  const removed = await at.server.post(
    "/o/LfMS/records/outage-scenarios/AZ-91",
    { ...act, version: String(created?.version), submitId: "submit-del-2" },
    at.cookie,
  );
  expect(removed.headers.get("location")).toBe("/o/LfMS/outage?done=recordRemoved&object=AZ-91");
  expect(await at.find("AZ-91")).toBeUndefined();
});

test("whoever may change contacts but no resources may read outage scenarios and not change them", async () => {
  const { server } = await stage();
  const { cookie } = await server.person("alarm-officer");
  const page = await server.request("/o/LfMS/records/outage-scenarios/AZ-01", { cookie });
  expect(page.status).toBe(200);
  expect(await page.text()).not.toContain("/outage-scenarios/AZ-01/edit");
  for (const place of ["AZ-01/edit", "new"])
    expect((await server.request(`/o/LfMS/records/outage-scenarios/${place}`, { cookie })).status).toBe(403);
});
