import fc from "fast-check";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";

import { aDependency, aDocument, aProcess, aResource, aUse } from "./exchange-document.ts";

const quarterHours = (most: number) => fc.integer({ min: 0, max: most * 4 }).map((quarters) => quarters / 4);

const rising = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 })
  .map((row) => row.toSorted());

const parts = fc.record({
  processes: fc.array(
    fc.record({ row: rising, rto: fc.option(quarterHours(200)), execution: quarterHours(8) }),
    { maxLength: 9 },
  ),
  resources: fc.array(
    fc.record({
      rta: fc.option(quarterHours(30), { freq: 8 }),
      redundant: fc.boolean(),
      basic: fc.integer({ min: 0, max: 5 }),
      personnel: fc.boolean(),
      rpa: fc.option(quarterHours(30)),
    }),
    { maxLength: 9 },
  ),
  uses: fc.array(fc.tuple(fc.nat(8), fc.nat(8), quarterHours(6), fc.option(quarterHours(30)), fc.boolean()), {
    maxLength: 25,
  }),
  requires: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 14 }),
  dependencies: fc.array(fc.tuple(fc.nat(8), fc.nat(8), quarterHours(30)), { maxLength: 14 }),
  failed: fc.array(fc.nat(8), { maxLength: 4 }),
});

type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

/** Sound documents of all shapes: unknown times, circles of processes, shared and unused resources. */
export const anyDocument: fc.Arbitrary<ExchangeDocument> = parts.map(documentOf);

/** The same with every input list in another order. */
export const documentAndShuffle: fc.Arbitrary<readonly [ExchangeDocument, ExchangeDocument]> =
  anyDocument.chain((document) =>
    fc
      .record({
        processes: shuffled(document.processes),
        processDependencies: shuffled(document.processDependencies),
        resources: shuffled(document.resources),
        resourceUses: shuffled(document.resourceUses),
        outageScenarios: shuffled(document.outageScenarios),
      })
      .map(
        (lists) =>
          [document, { ...document, ...lists, resources: lists.resources.map(reversedNeeds) }] as const,
      ),
  );

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

function reversedNeeds(resource: ExchangeDocument["resources"][number]) {
  return { ...resource, requires: resource.requires.toReversed() };
}

function documentOf(given: Parts): ExchangeDocument {
  const processes = given.processes.map(({ row, rto, execution }, at) =>
    aProcess(`GP-${at}`, { matrix: { AE: row }, rtoHours: rto, executionHours: execution }),
  );
  const resources = given.resources.map((resource, at) =>
    aResource(`R-${at}`, {
      netRtaHours: resource.rta,
      redundant: resource.redundant,
      basicSupply: resource.basic === 0,
      category: resource.personnel ? "personnel" : "it",
      rpaHours: resource.rpa,
      // Only towards smaller numbers: never a circle.
      requires: [
        ...new Set(given.requires.filter(([from, to]) => from === at && to < at).map(([, to]) => `R-${to}`)),
      ],
    }),
  );
  const isProcess = (at: number) => at < processes.length;
  const isResource = (at: number) => at < resources.length;
  return aDocument({
    processes,
    resources,
    resourceUses: unique(given.uses)
      .filter(([process, resource]) => isProcess(process) && isResource(resource))
      .map(([process, resource, leadHours, rpoHours, normal]) =>
        aUse(`GP-${process}`, `R-${resource}`, {
          leadHours,
          rpoHours,
          ...(normal && { normalOperationOnly: true }),
        }),
      ),
    processDependencies: unique(given.dependencies)
      .filter(([consumer, required]) => consumer !== required && isProcess(consumer) && isProcess(required))
      .map(([consumer, required, offsetHours]) =>
        aDependency(`GP-${consumer}`, `GP-${required}`, { offsetHours }),
      ),
    outageScenarios: [
      {
        id: "AZ-1",
        name: "Ausfall",
        failed: [...new Set(given.failed)].filter(isResource).map((at) => `R-${at}`),
      },
    ],
  });
}

function unique<T extends readonly [number, number, ...unknown[]]>(pairs: readonly T[]): readonly T[] {
  return [...new Map(pairs.map((pair) => [`${pair[0]}|${pair[1]}`, pair])).values()];
}
