import { expect, test } from "vitest";

import { lfms } from "#tests/factories/exchange-document.ts";

import { countLosses } from "./index.ts";

test("nothing is missing where the same content comes again, whatever its order", () => {
  const again = lfms();
  again.resourceUses.reverse();
  const losses = countLosses(lfms(), again);
  expect(losses.get("processes")).toEqual({ present: lfms().processes.length, missing: 0 });
  expect([...losses.values()].every(({ missing }) => missing === 0)).toBe(true);
});

test("entries, links and whole parts that the new content lacks are counted by kind", () => {
  const [first, ...others] = lfms().processes;
  const sites = [{ id: "S-1", name: "Haus A", address: "" }];
  const cycle = { year: 2026, stage: "standard", reason: "", startsOn: "2026-01-01", endsOn: "2026-12-31" };
  const before = { ...lfms(), sites, cycle } as ReturnType<typeof lfms>;
  const uses = before.resourceUses.filter(({ process }) => process !== first!.id);
  const losses = countLosses(before, { ...lfms(), processes: others, resourceUses: uses });
  expect(losses.get("processes")?.missing).toBe(1);
  expect(losses.get("resourceUses")?.missing).toBe(before.resourceUses.length - uses.length);
  expect(losses.get("sites")).toEqual({ present: 1, missing: 1 });
  expect(losses.get("cycle")).toEqual({ present: 1, missing: 1 });
});
