import fc from "fast-check";
import { expect, test } from "vitest";

import { removalOrder } from "./removal-order.ts";

const anyNeeds = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 40 }).map((pairs) =>
  Array.from({ length: 12 }, (_, at) => ({
    id: `R-${at}`,
    // Only towards smaller numbers: never a circle.
    requires: pairs.filter(([from, to]) => from === at && to < at).map(([, to]) => `R-${to}`),
  })),
);

test("whoever needs another resource is removed before it, and nobody is forgotten", () => {
  const shuffled = anyNeeds.chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));
  fc.assert(
    fc.property(shuffled, (rows) => {
      const order = removalOrder(rows) as typeof rows;
      expect(order).toHaveLength(rows.length);
      expect(new Set(order).size).toBe(rows.length);
      for (const { id, requires } of rows)
        for (const other of requires)
          expect(order.findIndex((row) => row.id === id)).toBeLessThan(
            order.findIndex((row) => row.id === other),
          );
    }),
  );
});

test("a chain of ten thousand is ordered without running out of stack", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => ({ id: `R-${at}`, requires: [`R-${at + 1}`] }));
  expect(removalOrder(rows.toReversed())[0]).toEqual(rows[0]);
});

test("links have two ends and no needs", () => {
  const links = [{ consumer: "GP-1", requires: "GP-2" }];
  expect(removalOrder(links)).toEqual(links);
});
