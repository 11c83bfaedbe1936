import { afterAll, expect, test } from "vitest";

import type { Actor } from "#app/domain/access/index.ts";
import type { BusinessProcess } from "#app/domain/exchange/index.ts";
import { saveProcess, type SaveProcessInput } from "#app/services/impact-analysis/save-process.server.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import { createEngines, type EngineName, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

function officerOf(organisationId: string, role: "bc-officer" | "process-owner" = "bc-officer"): Actor {
  const grant = { role, organisationId, includesBelow: false, expiresAt: null, units: [] };
  return { accountId: "officer", displayName: "Probe", personId: "P-Noack", language: "de", grants: [grant] };
}

async function stageOn(engine: EngineName) {
  const handle = await engines.open(engine);
  const deps = databaseDeps(handle);
  const id = await imported(deps, { ...lfmsDocument(), organisation: { code: "LfMS", name: "Probeamt" } });
  expectOk(
    await deps.unitOfWork(async ({ accounts }) =>
      accounts.insert({
        id: "officer",
        login: "probe",
        displayName: "Probe",
        email: null,
        passwordHash: null,
        status: "active",
        language: null,
        theme: null,
        demo: false,
        organisationId: id,
        personCode: null,
      }),
    ),
  );
  const { contentVersion } = (await deps.repositories.organisations.findById(id))!;
  const organisation = {
    id,
    code: "LfMS",
    name: "Probeamt",
    kind: "authority" as const,
    ancestorIds: [],
    parentId: null,
    contentVersion,
  };
  const stored = async () => (await deps.repositories.processes.findByCode(id, "GP-05"))!;
  const events = async () =>
    (await deps.repositories.audit.list(id, { objectKind: "process", objectCode: "GP-05" })).total;
  const inputOf = async (change: Partial<BusinessProcess>): Promise<SaveProcessInput> => {
    const { value, version } = await stored();
    const { id: code, status, shortForm, serviceKeys, emergencyLevelPercent, ...rest } = value;
    const kept = [status, serviceKeys, emergencyLevelPercent];
    expect(kept).toHaveLength(3);
    return {
      organisation,
      id: code,
      change: { ...rest, shortForm, ...change },
      expectedVersion: version,
      submitId: "absendung-1",
      requestId: "anfrage-1",
    };
  };
  return { handle, deps, organisation, stored, events, inputOf };
}

test.each(ENGINES)(
  "DUR-07 %s: of five parallel submissions one counts, all get its answer",
  async (engine) => {
    const { handle, deps, organisation, stored, events, inputOf } = await stageOn(engine);
    const before = (await stored()).version;
    const input = await inputOf({ volume: "fünfmal abgesendet" });
    const actor = officerOf(organisation.id);
    const answers = await Promise.all(Array.from({ length: 5 }, () => saveProcess(deps, actor, input)));
    const versions = answers.map((answer) => expectOk(answer).version);
    expect(new Set(versions)).toEqual(new Set([before + 1]));
    expect((await stored()).value.volume).toBe("fünfmal abgesendet");
    expect((await stored()).version).toBe(before + 1);
    expect(await events()).toBe(1);
    expect(await verifyAudit(handle)).toMatchObject({ faults: [] });
  },
);

test.each(ENGINES)("%s: the same submission id with other content is refused", async (engine) => {
  const { deps, organisation, stored, inputOf } = await stageOn(engine);
  const actor = officerOf(organisation.id);
  expectOk(await saveProcess(deps, actor, await inputOf({ volume: "eins" })));
  const other = await saveProcess(deps, actor, await inputOf({ volume: "zwei" }));
  expect(other.ok ? "saved" : other.error.code).toBe("submission.differs");
  expect((await stored()).value.volume).toBe("eins");
});

test.each(ENGINES)(
  "%s: the second of two editors gets the stored version and changes nothing",
  async (engine) => {
    const { deps, organisation, stored, events, inputOf } = await stageOn(engine);
    const actor = officerOf(organisation.id);
    const first = { ...(await inputOf({ volume: "erste" })), submitId: "absendung-a" };
    const second = { ...(await inputOf({ volume: "zweite" })), submitId: "absendung-b" };
    const saved = expectOk(await saveProcess(deps, actor, first));
    const refused = await saveProcess(deps, actor, second);
    if (refused.ok || refused.error.code !== "row.conflict") throw new Error("expected a conflict");
    expect(refused.error).toMatchObject({ version: saved.version, current: { volume: "erste" } });
    expect((await stored()).value.volume).toBe("erste");
    expect(await events()).toBe(1);
  },
);

test.each(ENGINES)(
  "%s: the change and its audit event are one: without the event nothing is saved",
  async (engine) => {
    const { deps, organisation, stored, events, inputOf } = await stageOn(engine);
    const before = await stored();
    const broken: typeof deps.unitOfWork = async (act) =>
      deps.unitOfWork(async (repositories) => {
        const append = () => Promise.reject(new Error("no evidence"));
        return act({ ...repositories, audit: { ...repositories.audit, append } });
      });
    const input = await inputOf({ volume: "ohne Nachweis" });
    const actor = officerOf(organisation.id);
    await expect(saveProcess({ ...deps, unitOfWork: broken }, actor, input)).rejects.toThrow("no evidence");
    expect(await stored()).toEqual(before);
    expect(await events()).toBe(0);
    expectOk(await saveProcess(deps, actor, input));
    const [event] = (await deps.repositories.audit.list(organisation.id, { objectKind: "process" })).rows;
    expect(event).toMatchObject({
      actor: "officer",
      action: "record.changed",
      object: { kind: "process", code: "GP-05" },
      payload: { changes: { after: { volume: "ohne Nachweis" } } },
    });
  },
);

test.each(ENGINES)("%s: nobody saves a process that is not his or her own to edit", async (engine) => {
  const { deps, organisation, stored, events, inputOf } = await stageOn(engine);
  const before = await stored();
  const refused = await saveProcess(
    deps,
    officerOf(organisation.id, "process-owner"),
    await inputOf({ volume: "fremd" }),
  );
  expect(refused.ok ? "saved" : refused.error.code).toBe("access.forbidden");
  const missing = await saveProcess(deps, officerOf(organisation.id), {
    ...(await inputOf({})),
    id: "GP-99",
  });
  expect(missing.ok ? "saved" : missing.error.code).toBe("object.missing");
  expect(await stored()).toEqual(before);
  expect(await events()).toBe(0);
});
