import { expect, test } from "vitest";

import {
  aDependency,
  aDocument,
  anUncriticalProcess,
  aProcess,
  aResource,
  aUse,
} from "#tests/factories/exchange-document.ts";

import { analyse, rtoSourceText } from "./index.ts";

function sourcesOf(
  ...dependencies: Parameters<typeof aDependency>[]
): (readonly [number | null, string | null])[] {
  const document = aDocument({
    processes: [
      aProcess("A", { rtoHours: 8 }),
      aProcess("B", { rtoHours: 8 }),
      aProcess("Q", { rtoHours: 10 }),
    ],
    processDependencies: dependencies.map((dependency) => aDependency(...dependency)),
  });
  return analyse(document).processes.map(
    (process) => [process.effectiveRtoHours, process.rtoSource] as const,
  );
}

test.each<[string, Parameters<typeof aDependency>[], number, string]>([
  [
    "the smallest id among equal consumers",
    [
      ["B", "Q"],
      ["A", "Q"],
    ],
    8,
    "A",
  ],
  [
    "the stricter consumer, whatever its id",
    [
      ["A", "Q", { offsetHours: 1 }],
      ["B", "Q"],
    ],
    8,
    "B",
  ],
  ["the own RTO on a tie", [["A", "Q", { offsetHours: 2 }]], 10, "own"],
  ["the own RTO where stock allows more", [["A", "Q", { offsetHours: 72 }]], 10, "own"],
  ["a consumer that needs it earlier", [["A", "Q", { offsetHours: -3 }]], 5, "A"],
])("the source of an inherited RTO is %s (BSI 200-4, 7.2.2)", (_, dependencies, rto, source) => {
  expect(sourcesOf(...dependencies).at(-1)).toEqual([rto, source]);
});

test("only one level is inherited: a consumer demands with its own RTO (11.7, step 3)", () => {
  const document = aDocument({
    processes: [aProcess("A", { rtoHours: 4 }), anUncriticalProcess("B"), anUncriticalProcess("C")],
    processDependencies: [aDependency("A", "B"), aDependency("B", "C")],
  });
  const [, b, c] = analyse(document).processes;
  expect([b!.effectiveRtoHours, c!.effectiveRtoHours, c!.cascadeRtoHours]).toEqual([4, null, 4]);
});

test("an RTO without an MTPD has no meaning (11.7, step 2)", () => {
  const document = aDocument({ processes: [anUncriticalProcess("A", { rtoHours: 4 })] });
  expect(analyse(document).processes[0]).toMatchObject({
    effectiveRtoHours: null,
    status: "not-time-critical",
  });
});

test("among equal demands on a resource the smallest id wins, be it a process or a resource (11.7, step 6)", () => {
  const source = (process: string) =>
    analyse(
      aDocument({
        processes: [aProcess(process)],
        resources: [aResource("R-1"), aResource("R-2", { requires: ["R-1"] })],
        resourceUses: [aUse(process, "R-1"), aUse(process, "R-2")],
      }),
    ).resources[0]!.rtoSource;
  expect([source("GP-1"), source("Z-1")]).toEqual(["GP-1", "R-2"]);
});

test.each([
  [11, "basic-supply"],
  [12, "GP-1"],
])("basic supply only counts where it is strictly smaller (strictest process %s h)", (strictest, source) => {
  const document = aDocument({
    processes: [aProcess("GP-1"), aProcess("GP-2", { rtoHours: strictest })],
    resources: [aResource("R-1", { basicSupply: true })],
    resourceUses: [aUse("GP-1", "R-1")],
  });
  expect(analyse(document).resources[0]).toMatchObject({ rtoHours: strictest, rtoSource: source });
});

test("sources read as words or ids in both languages", () => {
  const read = (language: "de" | "en") =>
    ["own", "basic-supply", "GP-1", null].map((s) => rtoSourceText(s, language));
  expect(read("de")).toEqual(["eigen", "Grundversorgung", "GP-1", "–"]);
  expect(read("en")).toEqual(["own", "basic supply", "GP-1", "–"]);
});
