import { printWithOurs } from "./our-engine.ts";
import { printWithPdfKit } from "./bare-pdfkit.ts";
import { printWithStock } from "./stock-pdfmake.ts";
import { syntheticHandbook } from "./synthetic-handbook.ts";

/** Child process of the benchmark: prints one document with one engine and reports what it cost. */
const [engine = "ours", units = "10"] = process.argv.slice(2);
const print = { ours: printWithOurs, stock: printWithStock, pdfkit: printWithPdfKit }[engine];
if (!print) throw new Error(`Unknown engine ${engine}`);
const start = performance.now();
const { bytes, pages } = await print(syntheticHandbook(Number(units)));
const { user, system } = process.cpuUsage();
const line = {
  pages,
  bytes: bytes.length,
  cpuMs: (user + system) / 1000,
  wallMs: performance.now() - start,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(line));
