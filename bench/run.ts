import { formatBenchLine, type BenchLine } from "./bench-line.ts";

/** Every benchmark of the project; name one or more of them to run only those. */
const SUITES: Readonly<Record<string, () => Promise<readonly BenchLine[]>>> = {
  engine: async () => (await import("./engine.ts")).benchEngine(),
  database: async () => (await import("./database.ts")).benchDatabase(),
  pages: async () => (await import("./pages.ts")).benchPages(),
  print: async () => (await import("./print.ts")).benchPrint(),
};

const wanted = process.argv.slice(2);
let missed = 0;
for (const [name, suite] of Object.entries(SUITES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const line of await suite()) {
    console.log(formatBenchLine(line));
    if (line.atMost !== undefined && line.value > line.atMost) missed += 1;
  }
}
process.exitCode = missed === 0 ? 0 : 1;
