import { countStatements } from "../tests/harness/count-statements.ts";
import { LARGE_PAGES } from "../tests/harness/large-pages.ts";
import { formatBenchLine, type BenchLine } from "./bench-line.ts";
import { type BenchServer, startBenchServer } from "./pages/bench-server.ts";
import { firstPaintOfProcesses } from "./pages/first-paint.ts";

const ROUNDS = 9;
const MOST_STATEMENTS = 10;
const MOST_KILOBYTES = 100;
const MOST_FIRST_PAINT = 837;
/** A page may take this many times the computing time of the sign-in page, which has no content. */
const MOST_TIMES = 40;
const BARE_PAGE = "/login";

interface PageFigures {
  readonly address: string;
  readonly milliseconds: number;
  readonly statements: number;
  readonly kilobytes: number;
}

/** Computing time of this process: what other programs of the machine do does not count. */
async function computing(act: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function measure(server: BenchServer, address: string, cookie: string): Promise<PageFigures> {
  let bytes = 0;
  const ask = async () => {
    const response = await server.request(address, cookie);
    if (response.status !== 200) throw new Error(`${address} answers ${response.status}`);
    bytes = (await response.arrayBuffer()).byteLength;
  };
  await ask();
  const statements = await countStatements(server.handle.reader, ask);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await computing(ask));
  return {
    address,
    milliseconds: median(times),
    statements: statements.length,
    kilobytes: bytes / 1000,
  };
}

/** What the next visitor waits for after somebody has changed a process. */
async function afterChange(server: BenchServer, cookie: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await server.deps.unitOfWork(async ({ processes }) => {
      const stored = await processes.findByCode(server.organisationId, "GP-00001");
      if (stored === undefined) throw new Error("the process is missing");
      return processes.update(server.organisationId, stored.value, stored.version);
    });
    times.push(await computing(async () => (await server.request("/o/LGT/processes", cookie)).arrayBuffer()));
  }
  return median(times);
}

function linesOf(figures: readonly PageFigures[], bare: number): BenchLine[] {
  return figures.flatMap(({ address, milliseconds, statements, kilobytes }) => [
    {
      name: `${address} (${milliseconds.toFixed(1)} ms)`,
      value: milliseconds / bare,
      unit: "×",
      atMost: MOST_TIMES,
    },
    { name: "  gepackt", value: kilobytes, unit: "kB", atMost: MOST_KILOBYTES },
    { name: "  Anweisungen an die Datenbank", value: statements, unit: "", atMost: MOST_STATEMENTS },
  ]);
}

/** Every page over 500 organisations and 2,000 processes: computing time next to a page without content, sizes, statements. */
export async function benchPages(): Promise<BenchLine[]> {
  const server = await startBenchServer();
  try {
    const officer = server.cookies.get("officer") ?? "";
    for (let round = 0; round < ROUNDS; round += 1) await measure(server, "/account", officer);
    const bare = (await measure(server, BARE_PAGE, "")).milliseconds;
    const figures: PageFigures[] = [];
    for (const [address, reader] of LARGE_PAGES)
      figures.push(await measure(server, address, server.cookies.get(reader) ?? ""));
    const change = await afterChange(server, officer);
    const paint = await firstPaintOfProcesses(server);
    return [
      { name: "Seite ohne Inhalt (Anmeldung)", value: bare, unit: "ms" },
      ...linesOf(figures, bare),
      { name: `Prozessliste nach einer Änderung (${change.toFixed(0)} ms)`, value: change / bare, unit: "×" },
      ...(paint === undefined
        ? []
        : [
            {
              name: "Prozessliste: erster Inhalt im Browser, leerer Speicher",
              value: paint,
              unit: "ms",
              atMost: MOST_FIRST_PAINT,
            },
          ]),
    ];
  } finally {
    await server.close();
  }
}

if (import.meta.main) for (const line of await benchPages()) console.log(formatBenchLine(line));
