import { readFileSync } from "node:fs";

import { afterAll, expect, test } from "vitest";

import {
  canonicalDocument,
  canonicalDocumentText,
  exchangeDocumentSchema,
} from "#app/domain/exchange/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { exportOrganisation } from "#app/services/organisation/export-organisation.server.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported, replacing } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

const golden = exchangeDocumentSchema.parse(JSON.parse(readFileSync("tests/golden/lfms.input.json", "utf8")));
const actor = { accountId: "tester" };

test.each(ENGINES)(
  "%s: export, import into an empty database, export gives the same bytes",
  async (engine) => {
    for (const document of [fullDocument(), golden]) {
      const first = databaseDeps(await engines.open(engine));
      await imported(first, document);
      const exported = expectOk(await exportOrganisation(first, document.organisation.code));
      const second = databaseDeps(await engines.open(engine));
      await imported(second, exchangeDocumentSchema.parse(JSON.parse(exported.text)));
      const again = expectOk(await exportOrganisation(second, document.organisation.code));
      expect(again.text).toBe(exported.text);
      expect(again.document).toEqual(canonicalDocument(document));
    }
  },
);

test("both engines export the same bytes", async () => {
  const texts: string[] = [];
  for (const engine of ENGINES) {
    const deps = databaseDeps(await engines.open(engine));
    await imported(deps, fullDocument());
    texts.push(expectOk(await exportOrganisation(deps, "TEST")).text);
  }
  expect(texts[0]).toBe(canonicalDocumentText(fullDocument()));
  expect(texts[1]).toBe(texts[0]);
});

test.each(ENGINES)("%s: the analysis input holds exactly the parts the analysis reads", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const id = await imported(deps, fullDocument());
  const input = await deps.repositories.analysisInput.load(id);
  const whole = canonicalDocument(fullDocument());
  expect(input?.people.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    (whole.people ?? []).map(({ id: person, firstName, lastName }) => ({ id: person, firstName, lastName })),
  );
  expect(input?.document).toEqual(
    canonicalDocument({
      format: whole.format,
      organisation: whole.organisation,
      parameters: whole.parameters,
      processes: whole.processes,
      processDependencies: whole.processDependencies,
      resources: whole.resources,
      resourceUses: whole.resourceUses,
      outageScenarios: whole.outageScenarios,
      capacities: whole.capacities,
      cycle: whole.cycle,
      rulesOfProcedure: whole.rulesOfProcedure,
      baoRoles: whole.baoRoles,
      contacts: whole.contacts,
      measures: whole.measures,
      risks: whole.risks,
      riskAcceptances: whole.riskAcceptances,
      continuitySolutions: whole.continuitySolutions,
    }),
  );
});

test.each(ENGINES)("%s: a refused document changes nothing and leaves no event", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const id = await imported(deps, fullDocument());
  const before = await deps.repositories.exchange.load(id);
  const broken = {
    ...fullDocument(),
    resourceUses: [{ process: "GP-9", resource: "R-1", leadHours: 0, rpoHours: null }],
  };
  const result = await importOrganisation(deps, actor, broken);
  expect(result.ok ? "imported" : result.error.code).toBe("document.problems");
  expect(await deps.repositories.exchange.load(id)).toEqual(before);
  expect((await deps.repositories.audit.list(id)).total).toBe(1);
});

test.each(ENGINES)("%s: an error in the middle of an import rolls everything back", async (engine) => {
  const handle = await engines.open(engine);
  const deps = databaseDeps(handle);
  const failing = {
    ...deps,
    unitOfWork: (async (act) =>
      deps.unitOfWork(async (repositories) => {
        await act(repositories);
        throw new Error("power cut");
      })) as typeof deps.unitOfWork,
  };
  await expect(importOrganisation(failing, actor, fullDocument())).rejects.toThrow("power cut");
  expect(await deps.repositories.organisations.listAll()).toEqual([]);
  const events = await handle.reader.selectFrom("audit_event").select("seq").execute();
  expect(events).toEqual([]);
});

test.each(ENGINES)(
  "%s: a second import replaces the content and makes every open edit a conflict",
  async (engine) => {
    const deps = databaseDeps(await engines.open(engine));
    const id = await imported(deps, fullDocument());
    const opened = (await deps.repositories.processes.findByCode(id, "GP-1"))!;
    await imported(deps, fullDocument());
    const saved = await deps.unitOfWork(async (repositories) =>
      repositories.processes.update(id, { ...opened.value, name: "verspätet" }, opened.version),
    );
    expect(saved.ok ? "saved" : saved.error.code).toBe("row.conflict");
  },
);

test.each(ENGINES)(
  "%s: children imported before their parent hang below it once it comes",
  async (engine) => {
    const deps = databaseDeps(await engines.open(engine));
    const child = {
      ...fullDocument("KIND", "Amt"),
      organisation: { code: "KIND", name: "Amt", parent: "OBEN" },
    };
    const childId = await imported(deps, child);
    expect((await deps.repositories.organisations.findById(childId))?.parentId).toBeNull();
    const parentId = await imported(deps, fullDocument("OBEN", "Ministerium"));
    const { organisations } = deps.repositories;
    expect((await organisations.listAncestors(childId)).map(({ code }) => code)).toEqual(["KIND", "OBEN"]);
    expect((await organisations.listReachable([], [parentId])).map(({ code }) => code)).toEqual([
      "KIND",
      "OBEN",
    ]);
    expect((await organisations.listReachable([parentId], [])).map(({ code }) => code)).toEqual(["OBEN"]);
    const below = {
      ...fullDocument("OBEN", "Ministerium"),
      organisation: { code: "OBEN", name: "Ministerium", parent: "KIND" },
    };
    const circle = await importOrganisation(deps, actor, below, await replacing(deps, "OBEN"));
    expect(circle.ok ? "imported" : circle.error.code).toBe("organisation.parent-cycle");
  },
);

test.each(ENGINES)("%s: reading during writes never mixes two states", async (engine) => {
  const handle = await engines.open(engine);
  const deps = databaseDeps(handle);
  const states = ["eins", "zwei"].map((word) => {
    const document = fullDocument();
    document.processes = document.processes.map((process) => ({ ...process, description: word }));
    document.measures = (document.measures ?? []).map((measure) => ({ ...measure, details: word }));
    return document;
  });
  const id = await imported(deps, states[0]!);
  const write = async () => {
    for (let round = 0; round < 6; round += 1) await imported(deps, states[round % 2]!);
    return ok(undefined);
  };
  const read = async () => {
    for (let round = 0; round < 6; round += 1) {
      const seen = (await deps.repositories.exchange.load(id))!;
      const words = new Set([
        ...seen.processes.map(({ description }) => description),
        ...(seen.measures ?? []).map(({ details }) => details),
      ]);
      expect(words.size).toBe(1);
    }
  };
  await Promise.all([write(), read()]);
});

test.each(ENGINES)(
  "%s: content is replaced only by whoever has seen it, and never in silence",
  async (engine) => {
    const deps = databaseDeps(await engines.open(engine));
    const placed = { code: "AMT", name: "Amt", kind: "authority", parent: "OBEN" } as const;
    await imported(deps, fullDocument("OBEN", "Ministerium"));
    const id = await imported(deps, { ...fullDocument("AMT", "Amt"), organisation: placed });
    const before = await deps.repositories.exchange.load(id);
    const next = { ...fullDocument("AMT", "Amt"), organisation: { code: "AMT", name: "Amt" }, plans: [] };
    const unasked = await importOrganisation(deps, actor, next);
    const stale = await importOrganisation(deps, actor, next, { replacing: "0".repeat(64) });
    expect([unasked, stale].map((each) => (each.ok ? "imported" : each.error.code))).toEqual([
      "organisation.has-content",
      "organisation.has-content",
    ]);
    const losses =
      unasked.ok || unasked.error.code !== "organisation.has-content" ? null : unasked.error.losses;
    const plans = before!.plans!.length;
    expect(losses?.get("plans")).toEqual({ present: plans, missing: plans });
    expect(await deps.repositories.exchange.load(id)).toEqual(before);
    const asked = await replacing(deps, "AMT");
    const { organisation } = expectOk(await importOrganisation(deps, actor, next, asked));
    expect([organisation.kind, organisation.parentCode]).toEqual(["authority", "OBEN"]);
    const [event] = (await deps.repositories.audit.list(id)).rows;
    expect(event?.payload).toMatchObject({ created: false, previousHash: asked.replacing });
  },
);
