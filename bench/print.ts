import { execFileSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

import { formatBenchLine, type BenchLine } from "./bench-line.ts";

type Engine = "ours" | "stock" | "pdfkit";
type Run = { pages: number; bytes: number; cpuMs: number; wallMs: number; peakMb: number };

/** Units of the synthetic handbook that make about 50, 300 and 1,000 pages. */
const SIZES = [
  { name: "50", units: 8 },
  { name: "300", units: 52 },
  { name: "1,000", units: 173 },
] as const;
const ROUNDS = 3;
/** Same young generation for all three, as the print worker has it. */
const NODE_FLAGS = ["--max-semi-space-size=32"];
const HIGHEST_CPU_SHARE = 0.8;
/** What `standfest` keeps compiled, kept for all three alike; the first round fills it. */
const COMPILED = fileURLToPath(new URL("../node_modules/.cache/standfest", import.meta.url));

/**
 * The same synthetic handbook through our engine (tagged, checked, hyphenated), stock pdfmake (untagged) and
 * bare PDFKit, each in a fresh process; the best of a few rounds counts. CPU includes start-up and collection.
 */
export async function benchPrint(): Promise<BenchLine[]> {
  return SIZES.flatMap(({ name, units }) => {
    const ours = best("ours", units);
    const stock = best("stock", units);
    const pdfkit = best("pdfkit", units);
    const label = `print: ${name} pages`;
    const share = ours.cpuMs / ours.pages / (stock.cpuMs / stock.pages);
    return [
      { name: `${label}, pages printed`, value: ours.pages, unit: "" },
      { name: `${label}, CPU of stock untagged pdfmake`, value: share, unit: "×", ...target(units) },
      { name: `${label}, CPU of bare PDFKit`, value: ours.cpuMs / pdfkit.cpuMs, unit: "×" },
      ...(["ours", "stock", "pdfkit"] as const).flatMap((engine) =>
        lines(label, engine, { ours, stock, pdfkit }[engine]),
      ),
    ];
  });
}

function target(units: number): Pick<BenchLine, "atMost"> {
  return units < 50 ? {} : { atMost: HIGHEST_CPU_SHARE };
}

function lines(label: string, engine: Engine, run: Run): BenchLine[] {
  return [
    { name: `${label}, ${engine}: speed`, value: run.pages / (run.wallMs / 1000), unit: "pages/s" },
    { name: `${label}, ${engine}: CPU`, value: run.cpuMs / run.pages, unit: "ms/page" },
    { name: `${label}, ${engine}: peak memory`, value: run.peakMb, unit: "MB" },
    { name: `${label}, ${engine}: file`, value: run.bytes / 1024 / run.pages, unit: "kB/page" },
  ];
}

function best(engine: Engine, units: number): Run {
  const child = fileURLToPath(new URL("./print/run-engine.ts", import.meta.url));
  const runs = Array.from({ length: ROUNDS }, () => {
    const output = execFileSync(process.execPath, [...NODE_FLAGS, child, engine, String(units)], {
      encoding: "utf8",
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
    });
    return JSON.parse(output) as Run;
  });
  return runs.reduce((fastest, run) => (run.cpuMs < fastest.cpuMs ? run : fastest));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const line of await benchPrint()) console.log(formatBenchLine(line));
}
