import fc from "fast-check";
import { expect, test } from "vitest";

import type { Site } from "#app/domain/exchange/index.ts";
import type { Stored } from "#db/repositories/tenant-repository.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { createTestDatabase } from "#tests/harness/create-test-database.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import type { DatabaseDeps } from "#tests/harness/database-deps.ts";

const MOST_EDITORS = 5;
const INTERLEAVINGS = 1000;

type Step = { readonly editor: number; readonly act: "read" | "save" | "merge" };

const schedule = fc.array(
  fc.record<Step>({
    editor: fc.integer({ min: 0, max: MOST_EDITORS - 1 }),
    act: fc.constantFrom("read", "save", "merge"),
  }),
  { minLength: 2, maxLength: 24 },
);

const CODE = "S-9";
const empty: Site = { id: CODE, name: "Haus", address: "" };

async function read(deps: DatabaseDeps, id: string): Promise<Stored<Site>> {
  return (await deps.repositories.sites.findByCode(id, CODE))!;
}

/** Each editor adds a mark to what it has read; a conflict gives it the current row, on which it may then build. */
async function play(deps: DatabaseDeps, id: string, steps: readonly Step[]): Promise<void> {
  const opened = new Map<number, Stored<Site>>();
  const acknowledged: string[] = [];
  for (const [index, { editor, act }] of steps.entries()) {
    const base = opened.get(editor);
    if (act === "read" || base === undefined) {
      opened.set(editor, await read(deps, id));
      continue;
    }
    const mark = `[${editor}.${index}]`;
    const value = { ...base.value, address: base.value.address + mark };
    const before = await read(deps, id);
    const saved = await deps.unitOfWork(async ({ sites }) => sites.update(id, value, base.version));
    if (saved.ok) {
      expect(base.version).toBe(before.version);
      acknowledged.push(mark);
      opened.set(editor, saved.value);
      continue;
    }
    expect(saved.error).toEqual({ code: "row.conflict", current: before });
    if (act === "merge" && saved.error.code === "row.conflict") opened.set(editor, saved.error.current);
  }
  expect((await read(deps, id)).value.address).toBe(acknowledged.join(""));
}

test("DUR-06: in 1,000 interleavings of up to five editors no acknowledged change is ever lost", async () => {
  const deps = databaseDeps(await createTestDatabase());
  const id = await imported(deps, fullDocument());
  await fc.assert(
    fc.asyncProperty(schedule, async (steps) => {
      await deps.unitOfWork(async ({ sites }) => {
        const old = await sites.findByCode(id, CODE);
        if (old !== undefined) expectOk(await sites.remove(id, CODE, old.version));
        return sites.insert(id, empty);
      });
      await play(deps, id, steps);
    }),
    { numRuns: INTERLEAVINGS },
  );
});
