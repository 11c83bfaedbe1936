import { execFileSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

import { formatBenchLine, type BenchLine } from "./bench-line.ts";

const ENGINES = ["ours", "stock", "pdfkit"] as const;
type Engine = (typeof ENGINES)[number];
type Run = { pages: number; bytes: number; cpuMs: number; wallMs: number; peakMb: number };
type Round = Readonly<Record<Engine, Run>>;

/** Units of the synthetic handbook that make about 50, 300 and 1,000 pages; short runs are repeated more often. */
const SIZES = [
  { name: "50", units: 8, rounds: 9 },
  { name: "300", units: 52, rounds: 5 },
  { name: "1,000", units: 173, rounds: 3 },
] as const;
/** Same young generation for all three, as the print worker has it. */
const NODE_FLAGS = ["--max-semi-space-size=32"];
const HIGHEST_CPU_SHARE = 0.8;
/** What `standfest` keeps compiled, kept for all three alike; a first run that is not counted fills it. */
const COMPILED = fileURLToPath(new URL("../node_modules/.cache/standfest", import.meta.url));

/**
 * The same synthetic handbook through our engine (tagged, checked, hyphenated), stock pdfmake (untagged) and
 * bare PDFKit, each in a fresh process. CPU is that of the whole process: start-up, font check, self-test and
 * collection count, so ours does all that a print worker does for its first document except reading the builders.
 * The engines take turns, so that a busy machine meets all of them; the median of the rounds counts.
 */
export async function benchPrint(): Promise<BenchLine[]> {
  for (const engine of ENGINES) run(engine, 1);
  return SIZES.flatMap(({ name, units, rounds }) => {
    const taken = Array.from({ length: rounds }, (): Round => {
      const [ours, stock, pdfkit] = ENGINES.map((engine) => run(engine, units)) as [Run, Run, Run];
      return { ours, stock, pdfkit };
    });
    const label = `print: ${name} pages`;
    const share = median(taken.map(({ ours, stock }) => cpuPerPage(ours) / cpuPerPage(stock)));
    const overKit = median(taken.map(({ ours, pdfkit }) => ours.cpuMs / pdfkit.cpuMs));
    return [
      { name: `${label}, pages printed`, value: taken[0]?.ours.pages ?? 0, unit: "" },
      {
        name: `${label}, CPU of stock untagged pdfmake`,
        value: share,
        unit: "×",
        atMost: HIGHEST_CPU_SHARE,
      },
      { name: `${label}, CPU of bare PDFKit`, value: overKit, unit: "×" },
      ...ENGINES.flatMap((engine) => lines(label, engine, typical(taken.map((round) => round[engine])))),
    ];
  });
}

function cpuPerPage({ cpuMs, pages }: Run): number {
  return cpuMs / pages;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function typical(runs: readonly Run[]): Run {
  const of = (figure: keyof Run) => median(runs.map((entry) => entry[figure]));
  return {
    pages: of("pages"),
    bytes: of("bytes"),
    cpuMs: of("cpuMs"),
    wallMs: of("wallMs"),
    peakMb: of("peakMb"),
  };
}

function lines(label: string, engine: Engine, run: Run): BenchLine[] {
  return [
    { name: `${label}, ${engine}: speed`, value: run.pages / (run.wallMs / 1000), unit: "pages/s" },
    { name: `${label}, ${engine}: CPU`, value: run.cpuMs / run.pages, unit: "ms/page" },
    { name: `${label}, ${engine}: peak memory`, value: run.peakMb, unit: "MB" },
    { name: `${label}, ${engine}: file`, value: run.bytes / 1024 / run.pages, unit: "kB/page" },
  ];
}

function run(engine: Engine, units: number): Run {
  const child = fileURLToPath(new URL("./print/run-engine.ts", import.meta.url));
  const output = execFileSync(process.execPath, [...NODE_FLAGS, child, engine, String(units)], {
    encoding: "utf8",
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
  });
  return JSON.parse(output) as Run;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const line of await benchPrint()) console.log(formatBenchLine(line));
}
