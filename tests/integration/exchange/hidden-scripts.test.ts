import { expect, test } from "vitest";

import { exchangeDocumentSchema } from "#app/domain/exchange/index.ts";
import { draftInput } from "#app/services/handbook/handbook-input.server.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { expectOk } from "#tests/harness/database-deps.ts";
import { createDemoServer } from "#tests/harness/demo-server.ts";

const SITUATION = "Um 09:40 Uhr meldet der Pförtner Brandgeruch im Serverraum.";
const INJECT = "Der Ersatzstandort antwortet nicht mehr.";
const HELD = "ÜB-02";
const COMING = "ÜB-06";

/** The demo land with a script of an unannounced exercise that is still to come. */
async function stage() {
  const server = await createDemoServer();
  const { deps, organisationId } = server;
  const held = await deps.repositories.exercises.findByCode(organisationId, HELD);
  const coming = await deps.repositories.exercises.findByCode(organisationId, COMING);
  const [inject] = held?.value.injects ?? [];
  if (!inject || !coming) throw new Error("the demo land has other exercises");
  expectOk(
    await deps.unitOfWork(async ({ exercises }) =>
      exercises.update(
        organisationId,
        {
          ...coming.value,
          announced: false,
          initialSituation: SITUATION,
          injects: [{ ...inject, text: INJECT }],
        },
        coming.version,
      ),
    ),
  );
  const exported = async (role: "auditor" | "bc-officer") => {
    const { cookie } = await server.person(role);
    const page = await (await server.request("/o/LfMS/import", { cookie })).text();
    const answer = await server.post("/o/LfMS/exports/exchange", {}, cookie);
    const text = await answer.text();
    const { exercises = [] } = exchangeDocumentSchema.parse(JSON.parse(text));
    return { page, text, exercise: (code: string) => exercises.find(({ id }) => id === code) };
  };
  return { server, exported };
}

test("an auditor's file keeps the script of a coming exercise out and says so, those of held ones in", async () => {
  const { exported } = await stage();
  const { page, text, exercise } = await exported("auditor");
  expect(text).not.toContain(SITUATION);
  expect(text).not.toContain(INJECT);
  expect(exercise(COMING)).toMatchObject({ injects: [], initialSituation: "" });
  expect(exercise(HELD)?.injects.length).toBeGreaterThan(0);
  expect(page).toMatch(/Drehb(uch|ücher)[^<]* draußen/);
});

test("whoever prepares the exercises gets everything back that came in", async () => {
  const { exported } = await stage();
  const { page, exercise } = await exported("bc-officer");
  expect(exercise(COMING)).toMatchObject({ injects: [{ text: INJECT }], initialSituation: SITUATION });
  expect(page).not.toMatch(/Drehb(uch|ücher)[^<]* draußen/);
});

test("the data inside the printed handbook, draft and frozen, hold no script that is still to be played", async () => {
  const { deps, organisationId } = (await stage()).server;
  const draft = await draftInput(deps, organisationId, { name: "Krause", language: "de" });
  const { id } = expectOk(await createRelease(deps, { accountId: "a" }, { organisationId, reason: "" }));
  const frozen = await deps.repositories.handbookReleases.findSnapshot(organisationId, id);
  for (const content of [JSON.stringify(draft?.document), frozen]) {
    expect(content).toContain(COMING);
    expect(content).not.toContain(SITUATION);
    expect(content).not.toContain(INJECT);
  }
});
