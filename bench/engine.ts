import { pathToFileURL } from "node:url";

import type { ExchangeDocument } from "../app/domain/exchange/index.ts";
import { analyse } from "../app/domain/impact-analysis/index.ts";
import { formatBenchLine, type BenchLine } from "./bench-line.ts";
import { engineDocument } from "./engine-document.ts";

const SMALL = 1_000;
const LARGE = 20_000;
const ROUNDS = 7;

/** Analysis next to `JSON.parse` of the same text, and how the time grows from 1,000 to 20,000 processes. */
export async function benchEngine(): Promise<BenchLine[]> {
  const large = JSON.stringify(engineDocument(LARGE));
  const small = JSON.stringify(engineDocument(SMALL));
  warmUp(small);
  const one = measure(small);
  const many = measure(large);
  const { processes, resources, links } = sizesOf(JSON.parse(large) as ExchangeDocument);
  return [
    { name: "engine: processes", value: processes, unit: "" },
    { name: "engine: resources", value: resources, unit: "" },
    { name: "engine: links", value: links, unit: "" },
    { name: "engine: size of the file", value: Buffer.byteLength(large) / 2 ** 20, unit: "MiB" },
    { name: "engine: JSON.parse", value: many.parse, unit: "ms" },
    { name: "engine: analyse", value: many.analyse, unit: "ms" },
    { name: "engine: analyse / JSON.parse", value: many.analyse / many.parse, unit: "×", atMost: 8 },
    {
      name: "engine: time per process at 20,000 / at 1,000",
      value: many.analyse / LARGE / (one.analyse / SMALL),
      unit: "×",
      atMost: 2,
    },
  ];
}

function warmUp(text: string): void {
  for (let round = 0; round < ROUNDS * 2; round++) analyse(JSON.parse(text) as ExchangeDocument);
}

/** Median milliseconds of parsing and analysing the same text, in turns. */
function measure(text: string): { readonly parse: number; readonly analyse: number } {
  const parse: number[] = [];
  const analysis: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const document = JSON.parse(text) as ExchangeDocument;
    const parsed = performance.now();
    analyse(document);
    parse.push(parsed - start);
    analysis.push(performance.now() - parsed);
  }
  return { parse: median(parse), analyse: median(analysis) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function sizesOf(document: ExchangeDocument) {
  const requirements = document.resources.reduce((sum, resource) => sum + resource.requires.length, 0);
  return {
    processes: document.processes.length,
    resources: document.resources.length,
    links: document.resourceUses.length + document.processDependencies.length + requirements,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const line of await benchEngine()) console.log(formatBenchLine(line));
}
