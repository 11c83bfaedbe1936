import { afterAll, expect, test } from "vitest";

import { deferReferences } from "#db/dialect.ts";
import { tenantTables } from "#db/tenant/tenant-tables.ts";
import type { ListKey } from "#db/tenant/tenant-tables.ts";
import type { TenantTable } from "#db/tenant/tenant-table.ts";
import { insertRows } from "#db/tenant/insert-rows.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, imported } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

interface Limit {
  readonly list: ListKey;
  readonly key: string;
  readonly value: unknown;
}

const LONGEST_LINE = 300;

function limits(list: ListKey, key: string, values: readonly unknown[]): Limit[] {
  return values.map((value) => ({ list, key, value }));
}

const LIMITS: readonly Limit[] = [
  ...limits("processes", "name", ["", "a", "ä".repeat(LONGEST_LINE), "a".repeat(LONGEST_LINE + 1)]),
  ...limits("processes", "unit", ["", "x".repeat(LONGEST_LINE + 1)]),
  ...limits("processes", "rtoHours", [-0.01, 0, null, 1_000_000, 1_000_000.5]),
  ...limits("processes", "executionHours", [-1, 0, 1_000_001]),
  ...limits("processes", "status", ["draft", "released", "unknown-status"]),
  ...limits("processDependencies", "offsetHours", [-1_000_000, -1_000_001, 1_000_000, 1_000_001]),
  ...limits("processDependencies", "kind", ["parallel", "sideways"]),
  ...limits("resources", "category", ["supplies", "magic"]),
  ...limits("resources", "netRtaHours", [-1, 0, null, 1_000_001]),
  ...limits("resourceUses", "leadHours", [-0.5, 0, 1_000_001]),
  ...limits("outageScenarios", "kind", ["power", "meteor"]),
  ...limits("plans", "kind", ["gfp", "xyz"]),
  ...limits("plans", "status", ["archived", "lost"]),
  ...limits("plans", "title", ["", "t".repeat(LONGEST_LINE + 1)]),
  ...limits("exercises", "kind", ["functional-test", "party"]),
  ...limits("exercises", "status", ["aborted", "forgotten"]),
  ...limits("measures", "priority", ["low", "urgent"]),
  ...limits("measures", "status", ["effective", "vanished"]),
  ...limits("risks", "option", ["transfer", "ignore"]),
  ...limits("contacts", "category", ["media", "friend"]),
  ...limits("baoRoles", "part", ["decision-body", "audience"]),
  ...limits("reportingPoints", "category", ["it", "moon"]),
  ...limits("checklists", "part", ["J", "Q"]),
  ...limits("crisisRooms", "kind", ["virtual", "imaginary"]),
];

test.each(ENGINES)("%s: schema and database draw the same limits", async (engine) => {
  const handle = await engines.open(engine);
  const target = databaseDeps(handle);
  const organisationId = await imported(target, fullDocument());
  for (const { list, key, value } of LIMITS) {
    const spec = tenantTables[list] as unknown as TenantTable;
    const original = (fullDocument()[list] as readonly Record<string, unknown>[]).at(-1)!;
    const changed = { ...original, [key]: value };
    const bySchema = spec.schema.safeParse(changed).success;
    const byDatabase = await accepts(handle, organisationId, spec, { original, changed });
    expect({ list, key, value, accepted: byDatabase }).toEqual({ list, key, value, accepted: bySchema });
  }
});

async function accepts(
  handle: Awaited<ReturnType<typeof engines.open>>,
  organisationId: string,
  spec: TenantTable,
  values: { readonly original: object; readonly changed: object },
): Promise<boolean> {
  class Undo extends Error {}
  try {
    await handle.writer.transaction().execute(async (transaction) => {
      await deferReferences(transaction);
      await transaction
        .deleteFrom(spec.table)
        .where("organisation_id", "=", organisationId)
        .where("code", "=", spec.codeOf(values.original))
        .execute();
      const stamp = { version: 1, now: "2026-01-01T00:00:00.000Z" };
      await insertRows(transaction, spec, { organisationId, values: [values.changed] }, stamp);
      throw new Undo();
    });
    return true;
  } catch (error) {
    return error instanceof Undo;
  }
}

test("every key column is a key of its schema", () => {
  for (const spec of Object.values(tenantTables) as unknown as TenantTable[]) {
    const shape = Object.keys((spec.schema as unknown as { shape: object }).shape);
    expect(shape).toEqual(expect.arrayContaining(Object.values(spec.columns).map(({ key }) => key)));
  }
});
