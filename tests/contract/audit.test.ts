import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";

import { fieldChanges } from "#app/domain/audit/index.ts";
import type { AuditEvent } from "#app/domain/audit/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import type { DatabaseDeps } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

const ERASER = { actor: "administrator" };
const CANARY = "Kanarienvogel";

function personEvent(organisationId: string, code = "P-1"): AuditEvent {
  const before = { id: code, lastName: CANARY, active: true };
  const after = { id: code, lastName: `${CANARY}-Neu`, active: false };
  return {
    action: "record.changed",
    actor: "account-1",
    organisationId,
    object: { kind: "person", code, version: 2 },
    payload: { changes: fieldChanges(before, after) },
    reason: `Heirat von ${CANARY}`,
    requestId: "r-1",
  };
}

async function append(deps: DatabaseDeps, event: AuditEvent): Promise<void> {
  expectOk(await deps.unitOfWork(async ({ audit }) => ok(await audit.append(event))));
}

test.each(ENGINES)(
  "%s: an event shows before, after and why; the hashed part holds no personal value",
  async (engine) => {
    const handle = await engines.open(engine);
    const deps = databaseDeps(handle);
    const id = await imported(deps, fullDocument());
    await append(deps, personEvent(id));
    const [newest] = (await deps.repositories.audit.list(id, { objectKind: "person", objectCode: "P-1" }))
      .rows;
    expect(newest).toMatchObject({
      actor: "account-1",
      reason: `Heirat von ${CANARY}`,
      requestId: "r-1",
      payload: {
        changes: {
          before: { lastName: CANARY, active: true },
          after: { lastName: `${CANARY}-Neu`, active: false },
        },
      },
      erased: [],
    });
    const events = await handle.reader.selectFrom("audit_event").select("payload").execute();
    expect(events.map(({ payload }) => payload).join("")).not.toContain(CANARY);
    expect(await verifyAudit(handle)).toMatchObject({ valid: true, size: 2 });
  },
);

test.each(ENGINES)(
  "%s: erasing personal values leaves a valid chain and names what is gone",
  async (engine) => {
    const handle = await engines.open(engine);
    const deps = databaseDeps(handle);
    const id = await imported(deps, fullDocument());
    await append(deps, personEvent(id));
    await append(deps, personEvent(id, "P-2"));
    const foreign = await deps.unitOfWork(async ({ audit }) =>
      ok(await audit.erasePrivateValues("another organisation", { kind: "person", code: "P-1" }, ERASER)),
    );
    expect(expectOk(foreign)).toEqual([]);
    const erased = await deps.unitOfWork(async ({ audit }) =>
      ok(await audit.erasePrivateValues(id, { kind: "person", code: "P-1" }, ERASER)),
    );
    expect(expectOk(erased)).toEqual([2]);
    const rows = (await deps.repositories.audit.list(id, { objectKind: "person" })).rows;
    expect(rows.map(({ action, object, erased: gone }) => [action, object?.code, gone])).toEqual([
      ["audit.private-values-erased", "P-1", []],
      ["record.changed", "P-2", []],
      ["record.changed", "P-1", ["after.lastName", "before.lastName", "reason"]],
    ]);
    expect(rows[0]).toMatchObject({ actor: "administrator", payload: { events: [2] } });
    expect(await verifyAudit(handle)).toMatchObject({ valid: true, size: 4, faults: [] });
    const again = await deps.unitOfWork(async ({ audit }) =>
      ok(await audit.erasePrivateValues(id, { kind: "person", code: "P-1" }, ERASER)),
    );
    expect(expectOk(again)).toEqual([]);
    expect((await verifyAudit(handle)).size).toBe(4);
  },
);

const ATTEMPTS = [
  "update audit_event set payload = '{}' where seq = 1",
  "delete from audit_event where seq = 1",
  "delete from audit_event",
  "update audit_private_value set value = '\"x\"'",
  "delete from audit_private_value",
];
const SQLITE_ATTEMPTS = [
  "replace into audit_event select * from audit_event where seq = 1",
  "insert or replace into audit_event select * from audit_event where seq = 1",
];

test.each(ENGINES)("%s: the database itself refuses to change events", async (engine) => {
  const handle = await engines.open(engine);
  const deps = databaseDeps(handle);
  const id = await imported(deps, fullDocument());
  await append(deps, personEvent(id));
  const attempts =
    engine === "sqlite"
      ? [...ATTEMPTS, ...SQLITE_ATTEMPTS]
      : [...ATTEMPTS, "truncate audit_event cascade", "truncate audit_private_value"];
  for (const attempt of attempts)
    await expect(sql.raw(attempt).execute(handle.writer), attempt).rejects.toThrow(
      /append-only|only be erased/,
    );
  expect(await verifyAudit(handle)).toMatchObject({ valid: true, size: 2 });
});

test.each(ENGINES)("%s: writers at once make one straight chain", async (engine) => {
  const handle = await engines.open(engine);
  const deps = databaseDeps(handle);
  const id = await imported(deps, fullDocument());
  await Promise.all(
    Array.from({ length: 40 }, async (_, index) => append(deps, personEvent(id, `P-${index}`))),
  );
  expect(await verifyAudit(handle)).toMatchObject({ valid: true, size: 41, faults: [] });
});

test.each(ENGINES)(
  "%s: an organisation reads its own events only, filtered by person, kind and time",
  async (engine) => {
    const deps = databaseDeps(await engines.open(engine));
    const own = await imported(deps, fullDocument("EIGEN", "Eigenes Amt"));
    const foreign = await imported(deps, fullDocument("FREMD", "Fremdes Amt"));
    await append(deps, personEvent(foreign));
    deps.clock.advance(60_000);
    await append(deps, personEvent(own));
    const total = async (filter: Parameters<typeof deps.repositories.audit.list>[1]) =>
      (await deps.repositories.audit.list(own, filter)).total;
    expect(await total({})).toBe(2);
    expect(await total({ actor: "account-1" })).toBe(1);
    expect(await total({ action: "organisation.imported" })).toBe(1);
    expect(await total({ from: deps.clock.now() })).toBe(1);
    expect(await total({ until: deps.clock.now() })).toBe(1);
    expect((await deps.repositories.audit.listInstallation()).total).toBe(0);
  },
);

test.each(ENGINES)(
  "%s: a log that is empty beside content or a finished schema is a fault",
  async (engine) => {
    const handle = await engines.open(engine);
    expect((await verifyAudit(handle)).messages).toEqual([
      "Das Protokoll ist leer, obwohl die Datenbank eingerichtet ist oder Inhalte hat.",
    ]);
    const partly = await engines.openEmpty(engine);
    expect(await verifyAudit(partly)).toMatchObject({ valid: true, size: 0 });
    await imported(databaseDeps(handle), fullDocument());
    expect((await verifyAudit(handle)).faults).toEqual([]);
  },
);

test.each(ENGINES)(
  "%s: many events written at once make the same kind of chain as one by one",
  async (engine) => {
    const handle = await engines.open(engine);
    const deps = databaseDeps(handle);
    const id = await imported(deps, fullDocument());
    const codes = Array.from({ length: 250 }, (_, at) => `P-${at}`);
    await append(deps, personEvent(id, "P-before"));
    expectOk(
      await deps.unitOfWork(async ({ audit }) => {
        await audit.appendMany(codes.map((code) => personEvent(id, code)));
        return ok(codes.length);
      }),
    );
    await append(deps, personEvent(id, "P-after"));
    expect(await verifyAudit(handle)).toMatchObject({ valid: true, size: codes.length + 3 });
    const { rows } = await deps.repositories.audit.list(id, { objectKind: "person", pageSize: 500 });
    expect(rows.map(({ object }) => object?.code).toReversed()).toEqual(["P-before", ...codes, "P-after"]);
    expect(rows.every(({ erased, reason }) => erased.length === 0 && reason !== null)).toBe(true);
  },
);

test.each(ENGINES)("%s: one unsound event among many leaves nothing of them", async (engine) => {
  const handle = await engines.open(engine);
  const deps = databaseDeps(handle);
  const id = await imported(deps, fullDocument());
  const unsound = { ...personEvent(id), payload: { changes: "keine" } } as unknown as AuditEvent;
  const events = [personEvent(id), unsound];
  const writing = deps.unitOfWork(async ({ audit }) => {
    await audit.appendMany(events);
    return ok(events.length);
  });
  await expect(writing).rejects.toThrow();
  expect(await verifyAudit(handle)).toMatchObject({ valid: true, size: 1 });
});

test.each(ENGINES)(
  "%s: what was changed last in an object is never another organisation's change",
  async (engine) => {
    const deps = databaseDeps(await engines.open(engine));
    const own = await imported(deps, fullDocument());
    const other = await imported(deps, fullDocument("ANDERES"));
    await append(deps, personEvent(own));
    await append(deps, personEvent(other));
    await append(deps, personEvent(other));
    const wanted = { objects: [{ kind: "person", code: "P-1" }], most: 9 } as const;
    const changes = async (id: string) => deps.repositories.audit.recentChanges(id, wanted);
    expect([await changes(own), await changes(other)].map(({ length }) => length)).toEqual([1, 2]);
  },
);
