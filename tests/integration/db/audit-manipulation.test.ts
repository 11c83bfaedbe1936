import fc from "fast-check";
import { expect, test } from "vitest";

import { ChainWalker } from "#app/domain/audit/index.ts";
import type { AuditCheckpoint, ChainLink } from "#app/domain/audit/index.ts";
import { linkHash } from "#db/audit/hashes.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import { openDatabaseFromBytes } from "#db/client.ts";
import type { SqliteHandle } from "#db/client.ts";
import { ok } from "#app/domain/shared/result.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { createTestDatabase } from "#tests/harness/create-test-database.ts";
import { databaseDeps, imported } from "#tests/harness/database-deps.ts";

const MANIPULATIONS = 10_000;
/** How often the chain is verified untouched in between. */
const UNTOUCHED_EVERY = 100;
const EVENTS = 12;

interface Chain {
  readonly bytes: Uint8Array;
  readonly checkpoint: AuditCheckpoint;
}

async function writtenChain(): Promise<Chain> {
  const handle = (await createTestDatabase()) as SqliteHandle;
  const deps = databaseDeps(handle);
  const id = await imported(deps, fullDocument());
  for (let index = 1; index < EVENTS; index += 1) {
    deps.clock.advance(1000);
    await deps.unitOfWork(async ({ audit }) =>
      ok(
        await audit.append({
          action: "record.changed",
          actor: `account-${index % 3}`,
          organisationId: id,
          object: { kind: "person", code: `P-${index}`, version: index },
          payload: {
            changes: { before: { lastName: "Alt" }, after: { lastName: "Neu", active: index % 2 === 0 } },
          },
          reason: "Umzug",
        }),
      ),
    );
  }
  const verdict = await verifyAudit(handle);
  expect(verdict).toMatchObject({ valid: true, size: EVENTS });
  const bytes = handle.connection.serialize();
  await handle.close();
  return { bytes, checkpoint: { size: verdict.size, hash: verdict.head } };
}

type Manipulation = (database: SqliteHandle["connection"]) => void;

const seq = fc.integer({ min: 1, max: EVENTS });
const COLUMNS = [
  "occurred_at",
  "organisation_id",
  "actor",
  "action",
  "object_kind",
  "object_code",
  "payload",
  "prev_hash",
  "hash",
] as const;

const edit: fc.Arbitrary<Manipulation> = fc
  .tuple(seq, fc.constantFrom(...COLUMNS), fc.string({ minLength: 1, maxLength: 12 }))
  .map(([at, column, text]) => (database) => {
    database
      .prepare(`update audit_event set ${column} = coalesce(${column}, '') || ? where seq = ?`)
      .run(text, at);
  });

const editInside: fc.Arbitrary<Manipulation> = fc
  .tuple(
    seq,
    fc.constantFrom(
      ["account-", "konto-"],
      ["08:00", "09:00"],
      ["true", "null"],
      ["false", "null"],
      ["TEST", "REST"],
    ),
  )
  .map(([at, [from, to]]) => (database) => {
    const change = "update audit_event set payload = replace(payload, ?, ?) where seq = ?";
    const first = database.prepare(change).run(from, to, at);
    const changed = database.prepare("select payload from audit_event where seq = ?").get(at) as {
      payload: string;
    };
    if (first.changes === 0 || !changed.payload.includes(to))
      database.prepare("update audit_event set payload = payload || ' ' where seq = ?").run(at);
  });

const remove: fc.Arbitrary<Manipulation> = fc.tuple(seq, seq).map(([from, to]) => (database) => {
  database
    .prepare("delete from audit_event where seq between ? and ?")
    .run(Math.min(from, to), Math.max(from, to));
});

const removeAndRenumber: fc.Arbitrary<Manipulation> = seq.map((at) => (database) => {
  database.prepare("delete from audit_event where seq = ?").run(at);
  database.prepare("update audit_event set seq = -seq where seq > ?").run(at);
  database.exec("update audit_event set seq = -seq - 1 where seq < 0");
});

const swap: fc.Arbitrary<Manipulation> = fc
  .tuple(seq, seq)
  .filter(([first, second]) => first !== second)
  .map(([first, second]) => (database) => {
    const move = database.prepare("update audit_event set seq = ? where seq = ?");
    move.run(0 - EVENTS, first);
    move.run(first, second);
    move.run(second, 0 - EVENTS);
  });

const insert: fc.Arbitrary<Manipulation> = fc
  .tuple(seq, fc.boolean())
  .map(([at, honestHash]) => (database) => {
    database.prepare("update audit_event set seq = -seq where seq >= ?").run(at);
    database.exec("update audit_event set seq = -seq + 1 where seq < 0");
    const prev = (
      database.prepare("select hash from audit_event where seq = ?").get(at - 1) as
        { hash: string } | undefined
    )?.hash;
    const payload = `{"action":"session.throttled","actor":"forger","occurredAt":"x","object":null,"organisationId":null,"seq":${at}}`;
    const prevHash = honestHash && prev !== undefined ? prev.replace(/^./, "x") : "f".repeat(64);
    database
      .prepare(
        "insert into audit_event values (?, 'x', null, 'forger', 'session.throttled', null, null, ?, ?, ?)",
      )
      .run(at, payload, prevHash, linkHash(prevHash, payload));
  });

const cutTail: fc.Arbitrary<Manipulation> = seq.map((from) => (database) => {
  database.prepare("delete from audit_event where seq >= ?").run(from);
});

const rebuild: fc.Arbitrary<Manipulation> = seq.map((at) => (database) => {
  const rows = database.prepare("select seq, payload from audit_event order by seq").all() as {
    seq: number;
    payload: string;
  }[];
  let previous = "0".repeat(64);
  const change = database.prepare(
    "update audit_event set payload = ?, prev_hash = ?, hash = ? where seq = ?",
  );
  database.exec("update audit_event set prev_hash = 'p' || seq, hash = 'h' || seq");
  for (const row of rows) {
    const payload = row.seq === at ? row.payload.replace('"actor"', '"x":1,"actor"') : row.payload;
    const hash = linkHash(previous, payload);
    change.run(payload, previous, hash, row.seq);
    previous = hash;
  }
});

const editPrivate: fc.Arbitrary<Manipulation> = fc
  .tuple(fc.integer({ min: 2, max: EVENTS }), fc.constantFrom("salt", "value"))
  .map(([at, column]) => (database) => {
    database.prepare(`update audit_private_value set ${column} = '"gefälscht"' where seq = ?`).run(at);
  });

const removePrivate: fc.Arbitrary<Manipulation> = fc
  .tuple(
    fc.integer({ min: 2, max: EVENTS }),
    fc.constantFrom("after.lastName", "before.lastName", "reason", null),
  )
  .map(([at, field]) => (database) => {
    if (field === null) database.prepare("delete from audit_private_value where seq = ?").run(at);
    else database.prepare("delete from audit_private_value where seq = ? and field = ?").run(at, field);
  });

const removeAllPrivate: fc.Arbitrary<Manipulation> = fc.constant((database) => {
  database.exec("delete from audit_private_value");
});

/** Without the checkpoint: what stands beside an empty log must give it away by itself. */
const emptyLog: fc.Arbitrary<Manipulation> = fc.boolean().map((content) => (database) => {
  database.exec("delete from audit_private_value; delete from audit_event");
  if (content) database.exec("delete from schema_migration where name > '2026-11-23T0930-create-audit'");
});

const manipulationWithoutCheckpoint = fc.oneof(removePrivate, removeAllPrivate, emptyLog);

const manipulation = fc.oneof(
  manipulationWithoutCheckpoint,
  edit,
  editInside,
  remove,
  removeAndRenumber,
  swap,
  insert,
  cutTail,
  rebuild,
  editPrivate,
);

test(
  "TAM-03: 10,000 manipulations of the stored chain are all found, an untouched chain never is",
  { timeout: 240_000 },
  async () => {
    const { bytes, checkpoint } = await writtenChain();
    const handle = openDatabaseFromBytes(bytes) as SqliteHandle;
    dropGuards(handle);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(manipulation, async (manipulate) => {
        count += 1;
        if (count % UNTOUCHED_EVERY === 1) expect((await verifyAudit(handle, checkpoint)).valid).toBe(true);
        handle.connection.exec("begin");
        try {
          manipulate(handle.connection);
          const verdict = await verifyAudit(handle, checkpoint);
          expect(verdict.valid).toBe(false);
          expect(verdict.messages[0]).toMatch(/Eintrag|Einträge|Protokoll/);
        } finally {
          handle.connection.exec("rollback");
        }
      }),
      { numRuns: MANIPULATIONS },
    );
    expect((await verifyAudit(handle, checkpoint)).valid).toBe(true);
    await handle.close();
  },
);

test("values and logs that are gone are found without a checkpoint as well", async () => {
  const { bytes } = await writtenChain();
  await fc.assert(
    fc.asyncProperty(manipulationWithoutCheckpoint, async (manipulate) => {
      const handle = openDatabaseFromBytes(bytes) as SqliteHandle;
      dropGuards(handle);
      manipulate(handle.connection);
      const verdict = await verifyAudit(handle);
      await handle.close();
      expect(verdict.faults.map(({ kind }) => kind)).toContain(
        verdict.size === 0 ? "empty" : "private-value-missing",
      );
    }),
    { numRuns: 200 },
  );
});

/** An attacker with the file in hand is not held up by triggers and checks. */
function dropGuards({ connection }: SqliteHandle): void {
  const triggers = connection.prepare("select name from sqlite_schema where type = 'trigger'").all() as {
    name: string;
  }[];
  for (const { name } of triggers) connection.exec(`drop trigger ${name}`);
  connection.pragma("ignore_check_constraints = on");
  connection.pragma("foreign_keys = off");
}

test("without a checkpoint a cut tail cannot be seen, with one it is: the docs say so", async () => {
  const { bytes, checkpoint } = await writtenChain();
  const handle = openDatabaseFromBytes(bytes) as SqliteHandle;
  dropGuards(handle);
  handle.connection.pragma("foreign_keys = off");
  handle.connection.exec(
    "delete from audit_private_value where seq > 8; delete from audit_event where seq > 8",
  );
  expect((await verifyAudit(handle)).valid).toBe(true);
  expect((await verifyAudit(handle, checkpoint)).faults).toEqual([{ kind: "truncated", seq: 9 }]);
  await handle.close();
});

test("a chain that grew after the checkpoint is valid", () => {
  const links: ChainLink[] = [];
  let prevHash = "0".repeat(64);
  for (let number = 1; number <= 5; number += 1) {
    const payload = JSON.stringify({
      seq: number,
      occurredAt: "t",
      organisationId: null,
      actor: "a",
      action: "x",
      object: null,
    });
    const hash = linkHash(prevHash, payload);
    const copies = {
      occurredAt: "t",
      organisationId: null,
      actor: "a",
      action: "x",
      objectKind: null,
      objectCode: null,
    };
    links.push({ seq: number, payload, prevHash, hash, copies });
    prevHash = hash;
  }
  const walker = new ChainWalker(linkHash, { size: 3, hash: links[2]!.hash });
  for (const link of links) walker.take(link);
  walker.finish();
  expect([walker.size, walker.faults]).toEqual([5, []]);
});
