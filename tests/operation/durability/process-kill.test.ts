import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

import { beforeAll, expect, test } from "vitest";

import { verifyAudit } from "#db/audit/verify-audit.ts";
import { openDatabase } from "#db/client.ts";
import { databaseFile } from "#tests/harness/database-file.ts";

import { bundledProgram } from "./bundled-program.ts";
import { ORGANISATION_ID } from "./programs/numbered-site.ts";

const CYCLES = 100;
const LANES = 2;

let program: string;
beforeAll(async () => {
  program = await bundledProgram("write-until-killed");
});

function lastAcknowledged(file: string): number {
  const lines = readFileSync(file, "utf8").split("\n");
  // The last piece is empty, or a line that the kill has cut short.
  return Number(lines.at(-2) ?? 0);
}

interface Lane {
  readonly file: string;
  readonly acknowledgements: string;
  /** Compiled code of the program: a killed process cannot leave it behind, so one that ends by itself does. */
  readonly codeCache: string;
}

function startWriter({ file, acknowledgements, codeCache }: Lane, first: number) {
  const child = spawn(process.execPath, ["--no-warnings", program, file, acknowledgements, String(first)], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NODE_COMPILE_CACHE: codeCache },
  });
  let complaint = "";
  child.stderr.on("data", (text: Buffer) => (complaint += text.toString()));
  const ended = new Promise<string>((resolve) => child.once("exit", () => resolve(complaint)));
  return { child, ended };
}

/** Starts the writer and kills it the hard way some commits later, at a moment nobody has chosen. */
async function writeAndKill(lane: Lane, first: number): Promise<void> {
  writeFileSync(lane.acknowledgements, "");
  const { child, ended } = startWriter(lane, first);
  const commits = 1 + Math.floor(Math.random() * 15);
  while (child.exitCode === null && readFileSync(lane.acknowledgements, "utf8").split("\n").length <= commits)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
  child.kill("SIGKILL");
  expect(await ended).toBe("");
}

async function storedNumbers(file: string): Promise<readonly number[]> {
  const handle = await openDatabase(`file:${file}`, { role: "server" });
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  expect(handle.connection.pragma("integrity_check", { simple: true })).toBe("ok");
  const rows = await handle.reader
    .selectFrom("site")
    .select("code")
    .where("organisation_id", "=", ORGANISATION_ID)
    .orderBy("code")
    .execute();
  const verdict = await verifyAudit(handle);
  expect(verdict).toMatchObject({ faults: [], size: rows.length });
  await handle.close();
  return rows.map(({ code }) => Number(code.slice(2)));
}

async function runLane(cycles: number): Promise<number> {
  const file = await databaseFile(ORGANISATION_ID);
  const lane = { file, acknowledgements: `${file}.acknowledged`, codeCache: `${file}.code` };
  expect(await startWriter(lane, 0).ended).toBe("");
  let stored = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    await writeAndKill(lane, stored + 1);
    const numbers = await storedNumbers(file);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(lastAcknowledged(lane.acknowledgements));
    stored = numbers.length;
  }
  return stored;
}

test(
  "DUR-03: after 100 kills nothing acknowledged is lost, nothing is corrupt, the chain is valid",
  { timeout: 240_000 },
  async () => {
    const stored = await Promise.all(Array.from({ length: LANES }, async () => runLane(CYCLES / LANES)));
    expect(stored.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(CYCLES);
  },
);
