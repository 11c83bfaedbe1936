import { expect, test } from "vitest";

import { createDemoServer } from "#tests/harness/demo-server.ts";
import { pageForm } from "#tests/harness/page-form.ts";

const PAGE = "/o/LfMS/resources/R-14";
const NEW = `${PAGE}/substitutes/new`;

async function stage() {
  const server = await createDemoServer();
  const { cookie } = await server.person("bc-officer");
  const { capacities } = server.deps.repositories;
  const read = async (path: string, as = cookie) => {
    const html = await (await server.request(path, { cookie: as })).text();
    return html.replaceAll("<!-- -->", "").replaceAll(" ", " ");
  };
  const save = async (path: string, change: Readonly<Record<string, string>>, act = "save") => {
    const form = pageForm(await read(path), "substitute").fill(change);
    return server.post(path, Object.fromEntries(form.entries(act)), cookie);
  };
  const find = (id: string) => capacities.findByCode(server.organisationId, id);
  return { server, cookie, read, save, find };
}

function amounts(cells: readonly (number | string)[]): Record<string, string> {
  return Object.fromEntries(cells.map((cell, at) => [`quantities.${at}`, String(cell)]));
}

test("a substitute is added, counts against the demand, is changed and removed again, each with its event", async () => {
  const { server, cookie, read, save, find } = await stage();
  expect(await read(PAGE)).toContain("Kapazitätslücke 13 ab 30 Tagen");
  const given = { id: "K-90", name: "Schulungsräume „Nord“", ...amounts([0, 0, 0, 0, 20, 20]) };
  const added = await save(NEW, given);
  expect(added.headers.get("location")).toBe(`${PAGE}?done=changed&object=R-14#capacity`);
  expect((await find("K-90"))?.value).toEqual({
    id: "K-90",
    resource: "R-14",
    name: "Schulungsräume „Nord“",
    quantities: [0, 0, 0, 0, 20, 20],
  });
  expect(await read(`${PAGE}/substitutes/K-90`)).toContain("„Schulungsräume ‚Nord‘“ zählt dann nicht mehr");
  const enough = await read(PAGE);
  expect(enough).not.toContain("Kapazitätslücke 13");
  expect(enough).toContain("20 ab 14 Tage");

  const change = await save(`${PAGE}/substitutes/K-90`, amounts([0, 0, 0, 0, 5, 5]));
  expect(change.status).toBe(302);
  expect(await read(PAGE)).toContain("Kapazitätslücke 8 ab 30 Tagen");

  const version = String((await find("K-90"))?.version);
  const removal = { intent: "remove", version, submitId: "remove-k-90" };
  expect((await server.post(`${PAGE}/substitutes/K-90`, removal, cookie)).status).toBe(302);
  expect(await find("K-90")).toBeUndefined();
  const auditor = (await server.person("auditor")).cookie;
  const trail = await read("/o/LfMS/admin/audit?q=K-90", auditor);
  expect(trail.match(/Schulungsräume|K-90/g)?.length).toBeGreaterThanOrEqual(3);
});

test.each([
  [
    { ...amounts([1, 1, "", 1, 1, 1]), name: "Räume" },
    "Bitte füllen Sie alle Zeithorizonte aus oder keinen.",
  ],
  [{ name: "Räume" }, "Bitte geben Sie je Zeithorizont eine Zahl ab 0 an."],
  [{ ...amounts([1, 1, 1, 1, 1, 1]), name: "Räume", id: "TAKEN" }, "Diese Kennung ist schon vergeben."],
])("the substitute %j is refused with a sentence and nothing is stored", async (given, sentence) => {
  const { server, save } = await stage();
  const stored = await server.deps.repositories.capacities.listByOrganisation(server.organisationId);
  const id = stored[0]?.value.id ?? "";
  const answer = await save(NEW, { ...given, ...("id" in given ? { id } : {}) });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(sentence);
  expect(page).toContain('value="Räume"');
  expect(await server.deps.repositories.capacities.listByOrganisation(server.organisationId)).toEqual(stored);
});

test("the second of two editors sees both versions; whoever may not edit the resource reaches no form", async () => {
  const { server, cookie, read, save, find } = await stage();
  await save(NEW, { id: "K-91", name: "Halle", ...amounts([1, 1, 1, 1, 1, 1]) });
  const address = `${PAGE}/substitutes/K-91`;
  const late = pageForm(await read(address), "substitute").fill({ name: "Turnhalle" });
  await save(address, { name: "Messehalle" });
  const second = await server.post(address, Object.fromEntries(late.entries("save")), cookie);
  expect(second.status).toBe(409);
  expect(await second.text()).toContain("Messehalle");
  expect((await find("K-91"))?.value.name).toBe("Messehalle");
  const staff = (await server.person("crisis-staff")).cookie;
  expect((await server.request(NEW, { cookie: staff })).status).toBe(403);
  expect(await read(PAGE, staff)).not.toContain("/substitutes/");
  expect((await server.request("/o/LfMS/resources/R-08/substitutes/K-91", { cookie })).status).toBe(404);
});
