import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { verifyAudit } from "../db/audit/verify-audit.ts";
import { openDatabase } from "../db/client.ts";
import type { DatabaseHandle } from "../db/client.ts";
import { createRepositories } from "../db/create-repositories.ts";
import { migrateToLatest } from "../db/migrate.ts";
import { createUnitOfWork } from "../db/unit-of-work.ts";
import { importOrganisation } from "../app/services/organisation/import-organisation.server.ts";
import type { ExchangeDocument } from "../app/domain/exchange/index.ts";
import { ok } from "../app/domain/shared/result.ts";
import { formatBenchLine } from "./bench-line.ts";
import type { BenchLine } from "./bench-line.ts";
import { largeOrganisation } from "./database-document.ts";

const PROCESSES = 2000;
const RESOURCES = 10_000;
const REPETITIONS = 15;
const COMMITS = 200;
const clock = { now: () => "2026-11-23T08:00:00.000Z" };

async function milliseconds(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function median(act: () => Promise<unknown>, repetitions = REPETITIONS): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < repetitions; index += 1) times.push(await milliseconds(act));
  return times.toSorted((a, b) => a - b)[Math.floor(repetitions / 2)] ?? 0;
}

async function reading(handle: DatabaseHandle, organisationId: string): Promise<readonly BenchLine[]> {
  const repositories = createRepositories(handle.reader, clock);
  const page = async () =>
    repositories.processes.list(organisationId, {
      search: "antraege",
      sort: { by: "name", direction: "ascending" },
      page: 3,
    });
  return [
    {
      name: "Listenseite mit Suche und Sortierung (50 von 2.000)",
      value: await median(page),
      unit: "ms",
      atMost: 30,
    },
    {
      name: "Eingabe der Analyse laden (2.000 Prozesse, 10.000 Ressourcen)",
      value: await median(async () => repositories.analysisInput.load(organisationId), 5),
      unit: "ms",
    },
    {
      name: "Ganze Organisation laden",
      value: await median(async () => repositories.exchange.load(organisationId), 5),
      unit: "ms",
    },
  ];
}

async function writing(handle: DatabaseHandle, organisationId: string): Promise<readonly BenchLine[]> {
  const unitOfWork = createUnitOfWork(handle, clock);
  const change = async () =>
    unitOfWork(async (repositories) => {
      const stored = await repositories.processes.findByCode(organisationId, "GP-00001");
      if (stored === undefined) throw new Error("the process is missing");
      await repositories.processes.update(organisationId, stored.value, stored.version);
      await repositories.audit.append({
        action: "record.changed",
        actor: "bench",
        organisationId,
        object: { kind: "process", code: "GP-00001", version: stored.version },
        payload: { changes: { before: {}, after: {} } },
      });
      return ok(undefined);
    });
  const commit = await median(change, COMMITS);
  const verify = await milliseconds(async () => verifyAudit(handle));
  return [
    {
      name: "Änderung mit Nachweis, dauerhaft auf dem Datenträger (Median)",
      value: commit,
      unit: "ms",
      atMost: 50,
    },
    { name: `Protokoll prüfen (${COMMITS} Einträge)`, value: verify, unit: "ms" },
  ];
}

async function measure(handle: DatabaseHandle, document: ExchangeDocument): Promise<readonly BenchLine[]> {
  await migrateToLatest(handle, clock);
  const deps = { unitOfWork: createUnitOfWork(handle, clock), ids: { next: () => "organisation-1" } };
  const parse = await median(async () => JSON.parse(JSON.stringify(document)) as unknown, 3);
  let organisationId = "";
  const duration = await milliseconds(async () => {
    const result = await importOrganisation(deps, { accountId: "bench" }, document);
    if (!result.ok) throw new Error(`import refused: ${result.error.code}`);
    organisationId = result.value.organisation.id;
  });
  return [
    { name: "Import von 2.000 Prozessen und 10.000 Ressourcen", value: duration, unit: "ms", atMost: 8000 },
    { name: "  zum Vergleich: dieselbe Datei schreiben und lesen", value: parse, unit: "ms" },
    ...(await reading(handle, organisationId)),
    ...(await writing(handle, organisationId)),
  ];
}

/** Import, list page, loading and durable commits on a SQLite file of this machine. */
export async function benchDatabase(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), "standfest-bench-"));
  const handle = await openDatabase(`file:${join(folder, "bench.db")}`);
  try {
    return [...(await measure(handle, largeOrganisation(PROCESSES, RESOURCES)))];
  } finally {
    await handle.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) for (const line of await benchDatabase()) console.log(formatBenchLine(line));
