import { afterAll, expect, test } from "vitest";

import { canonicalDocument, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { type KeyFigures, keyFiguresSchema } from "#app/domain/key-figures/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported, type DatabaseDeps } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

const FIGURES = Object.fromEntries(
  Object.keys(keyFiguresSchema.shape).map((name) => [name, 0]),
) as KeyFigures;
const DRAFT = { page: "/seite", form: "main", slot: "0123456789abcdef", version: 1 } as const;
const CANARY = "Kanarienvogel";

/** The same ids in the same places, but every name, link and setting is another. */
function strangersDocument(): ExchangeDocument {
  const document = fullDocument("FREMD", "Fremdes Amt");
  return {
    ...document,
    people: (document.people ?? []).map((person) => ({ ...person, lastName: CANARY })),
    resources: document.resources.map((resource) => ({
      ...resource,
      name: CANARY,
      requires: resource.id === "R-1" ? ["R-2"] : [],
    })),
    cycle: { ...document.cycle!, reason: CANARY },
    handbook: { ...document.handbook!, issuer: CANARY },
  };
}

async function writeWith<T>(
  deps: DatabaseDeps,
  write: (repositories: Repositories) => Promise<T>,
): Promise<T> {
  return expectOk(await deps.unitOfWork(async (repositories) => ok(await write(repositories))));
}

/** One account at home here with a role, a draft and a calendar address of account a, and figures of a day. */
async function settle(deps: DatabaseDeps, organisationId: string, id: "a" | "b"): Promise<void> {
  const takenOn = id === "a" ? "2026-03-01" : "2026-09-01";
  await writeWith(deps, async ({ accounts, calendarTokens, figureSnapshots, formDrafts, roleGrants }) => {
    expectOk(
      await accounts.insert({
        ...{ id, login: id, displayName: id, email: null, passwordHash: null, theme: null },
        ...{ status: "active", language: id === "b" ? "en" : null, demo: false, organisationId },
        personCode: "P-1",
      }),
    );
    await roleGrants.insert({
      ...{ id: `grant-${id}`, accountId: id, organisationId, role: "bc-officer", reach: "node" },
      ...{ limitedTo: null, grantedBy: null, expiresAt: null },
    });
    await calendarTokens.put(organisationId, "a", `hash-${id}`);
    await formDrafts.put(
      { accountId: "a", organisationId },
      { ...DRAFT, submitId: `absendung-${id}`, content: JSON.stringify({ id }) },
      100,
    );
    await figureSnapshots.put(organisationId, {
      ...{ takenOn, origin: "daily", contentVersion: 1, figures: FIGURES },
    });
  });
}

/** Everything read here that is not one row of one list, which the tests of the lists look at. */
async function everythingOf({ repositories }: DatabaseDeps, own: string) {
  const input = await repositories.analysisInput.load(own);
  const searched = await repositories.objectNames.searched(own);
  return {
    document: await repositories.exchange.load(own),
    resource: await repositories.resources.findByCode(own, "R-1"),
    input: { ...input, people: (input?.people ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
    accounts: await repositories.accounts.listByOrganisation(own),
    language: await repositories.accounts.findLanguageOf(own, "P-1"),
    calendar: await repositories.calendarTokens.find(own, "a"),
    drafts: await repositories.formDrafts.list({ accountId: "a", organisationId: own }, DRAFT.page),
    figures: await repositories.figureSnapshots.listLast(own),
    searched: searched
      .map(({ content, ...record }) => ({ ...record, said: JSON.parse(content) as unknown }))
      .toSorted((a, b) => (`${a.kind} ${a.code}` < `${b.kind} ${b.code}` ? -1 : 1)),
  };
}

async function besideStranger(engine: (typeof ENGINES)[number]) {
  const deps = databaseDeps(await engines.open(engine));
  const own = await imported(deps, fullDocument("EIGEN", "Eigenes Amt"));
  await settle(deps, own, "a");
  const alone = await everythingOf(deps, own);
  const foreign = await imported(deps, strangersDocument());
  await settle(deps, foreign, "b");
  return { deps, own, foreign, alone };
}

test.each(ENGINES)(
  "%s: nothing read here changes when another organisation has the same ids",
  async (engine) => {
    const { deps, own, foreign, alone } = await besideStranger(engine);
    expect(await everythingOf(deps, own)).toEqual(alone);
    expect(alone.document).toEqual(canonicalDocument(fullDocument("EIGEN", "Eigenes Amt")));
    const theirs = await everythingOf(deps, foreign);
    expect(theirs.document).toEqual(canonicalDocument(strangersDocument()));
    expect(theirs.input.people.map(({ lastName }) => lastName)).toEqual([CANARY, CANARY]);
    const namesOf = ({ searched }: typeof alone) =>
      searched.filter(({ kind }) => kind === "person").map(({ name }) => name.split(" ").at(-1));
    expect(namesOf(theirs), "one of the two has left").toEqual([CANARY]);
    expect(namesOf(alone)).not.toContain(CANARY);
    expect(new Set(alone.searched.map(({ kind }) => kind)).size).toBe(7);
    expect([theirs.language, alone.language]).toEqual(["en", null]);
    expect([alone, theirs].map(({ figures }) => figures.map(({ last }) => last?.takenOn))).toEqual([
      ["2026-03-01"],
      ["2026-09-01"],
    ]);
    expect([alone, theirs].map(({ drafts }) => drafts.map(({ submitId }) => submitId))).toEqual([
      ["absendung-a"],
      ["absendung-b"],
    ]);
    expect([alone, theirs].map(({ accounts }) => accounts.rows.map(({ id }) => id))).toEqual([["a"], ["b"]]);
  },
);

test.each(ENGINES)("%s: what is thrown away there is still here", async (engine) => {
  const { deps, own, foreign, alone } = await besideStranger(engine);
  await writeWith(deps, async ({ calendarTokens, formDrafts }) => {
    await calendarTokens.remove(foreign, "a");
    await formDrafts.remove({ accountId: "a", organisationId: foreign }, DRAFT);
    await formDrafts.removeByPerson(foreign, "P-1");
  });
  expect(await everythingOf(deps, own)).toEqual(alone);
  const theirs = await everythingOf(deps, foreign);
  expect([theirs.calendar, theirs.drafts]).toEqual([undefined, []]);
});

test.each(ENGINES)("%s: what is changed there stays as it is here", async (engine) => {
  const { deps, own, foreign, alone } = await besideStranger(engine);
  const resource = (await deps.repositories.resources.findByCode(foreign, "R-1"))!;
  const second = (await deps.repositories.resources.findByCode(foreign, "R-2"))!;
  const settings = (await deps.repositories.handbookSettings.find(foreign))!;
  const mine = await deps.repositories.handbookSettings.find(own);
  expect([resource.version, settings.version], "or another version would keep the rows apart").toEqual([
    alone.resource?.version,
    mine?.version,
  ]);
  await writeWith(deps, async ({ handbookSettings, resources }) => {
    expectOk(await resources.update(foreign, { ...resource.value, requires: [] }, resource.version));
    expectOk(await resources.update(foreign, second.value, second.version));
    expectOk(await handbookSettings.put(foreign, { ...settings.value, issuer: "anders" }, settings.version));
  });
  expect(await everythingOf(deps, own)).toEqual(alone);
});
