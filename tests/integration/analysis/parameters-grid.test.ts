import { expect, test } from "vitest";

import { checkDocument } from "#app/domain/exchange/index.ts";
import { createDemoServer } from "#tests/harness/demo-server.ts";
import { type PageForm, pageForm } from "#tests/harness/page-form.ts";

const GRID = "/o/LfMS/parameters/grid";
const ACT = { reason: "Beschluss der Leitung", confirm: "on" };

async function stage() {
  const server = await createDemoServer();
  const { cookie } = await server.person("bc-officer");
  const { repositories } = server.deps;
  const open = async () => pageForm(await (await server.request(GRID, { cookie })).text(), "grid");
  let count = 0;
  const send = async (page: PageForm, more: Readonly<Record<string, string>>, intent = "save") => {
    count += 1;
    const fields = { ...Object.fromEntries(page.entries(intent)), ...more };
    return server.post(GRID, { ...fields, submitId: `submit-grid-${count}` }, cookie);
  };
  return {
    server,
    cookie,
    open,
    send,
    parameters: async () => (await repositories.parameters.find(server.organisationId))?.value,
    processes: async () =>
      (await repositories.processes.listByOrganisation(server.organisationId)).map(({ value }) => value),
    document: () => repositories.exchange.load(server.organisationId),
  };
}

test("the grid is found from the parameters, and only by those who may change them", async () => {
  const { server, cookie } = await stage();
  expect(await (await server.request("/o/LfMS/parameters", { cookie })).text()).toContain(`href="${GRID}"`);
  const reader = (await server.person("auditor")).cookie;
  expect((await server.request(GRID, { cookie: reader })).status).toBe(403);
});

test("a new horizon and a renamed scenario take every rating and amount along, and the reason is kept", async () => {
  const { open, send, server, cookie, parameters, processes, document } = await stage();
  const before = await parameters();
  const page = await open();
  const [first] = before?.damageScenarios ?? [];
  const rows = before?.horizonsHours.length ?? 0;
  const more = {
    [`horizons.${rows}.was`]: "",
    [`horizons.${rows}.hours`]: "48",
    "scenarios.0.code": "LEBEN",
  };
  const saved = await send(page, { ...more, ...ACT });
  expect(saved.headers.get("location")).toMatch(/^\/o\/LfMS\/parameters\?done=parameters&object=\d+$/);
  const after = await parameters();
  expect(after?.horizonsHours).toEqual([...(before?.horizonsHours ?? []), 48].toSorted((a, b) => a - b));
  expect(after?.damageScenarios[0]).toEqual({ code: "LEBEN", name: first?.name });
  for (const { matrix } of await processes()) expect(Object.keys(matrix)).not.toContain(first?.code);
  expect(checkDocument(await document())).toEqual([]);
  const shown = await (await server.request("/o/LfMS/parameters", { cookie })).text();
  expect(shown).toContain("Beschluss der Leitung");
});

test("a rated horizon stays, and the sentence names the processes rated with it", async () => {
  const { open, send, parameters, processes } = await stage();
  const before = [await parameters(), await processes()];
  const page = await open();
  const removed = await send(page, ACT, "rows:horizons:remove:1");
  expect(removed.status).toBe(200);
  const refused = await send(pageForm(await removed.text(), "grid"), ACT);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toMatch(
    /24 lässt sich nicht entfernen: Damit bewertet sind GP-01, GP-02, .* und \d+ weitere\./,
  );
  expect([await parameters(), await processes()]).toEqual(before);
});

test("without reason or confirmation nothing changes; an older version is laid beside the newer one", async () => {
  const { open, send, parameters } = await stage();
  const before = await parameters();
  const [first, second] = [await open(), await open()];
  const silent = await send(first, { "levels.0.name": "klein", reason: "Grund" });
  expect(silent.status).toBe(422);
  expect(await silent.text()).toContain("Bitte bestätigen Sie die Folge der Änderung.");
  expect(await parameters()).toEqual(before);
  expect((await send(first, { ...ACT, "levels.0.name": "klein" })).status).toBe(302);
  const late = await send(second, { ...ACT, "scenarios.0.name": "Leib und Leben" });
  expect(late.status).toBe(409);
  const merged = pageForm(await late.text(), "grid");
  expect((await send(merged, ACT)).status).toBe(302);
  const after = await parameters();
  expect(after?.damageLevels[0]?.name).toBe("klein");
  expect(after?.damageScenarios[0]?.name).toBe("Leib und Leben");
});
