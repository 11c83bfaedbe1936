import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import pg from "pg";

import { openDatabase } from "#db/client.ts";
import { migrateToLatest } from "#db/migrate.ts";

import { createTestClock } from "./test-clock.ts";

const run = promisify(execFile);
const BINARIES = "/usr/lib/postgresql";
const TEMPLATE = "template_standfest";

export interface PostgresServer {
  /** Address of a fresh, fully migrated database. */
  createDatabase(): Promise<string>;
  /** Address of a fresh, empty database. */
  createEmptyDatabase(): Promise<string>;
  /** Folder of the server's programs, for pg_dump and psql. */
  readonly programs: string;
  readonly socketFolder: string;
  /** Removes a database that nobody uses any more. */
  drop(address: string): Promise<void>;
  stop(): Promise<void>;
}

/** Newest installed server programs, or null. */
function findPrograms(): string | null {
  if (!existsSync(BINARIES)) return null;
  const versions = readdirSync(BINARIES).toSorted((a, b) => Number(b) - Number(a));
  const found = versions.find((version) => existsSync(join(BINARIES, version, "bin", "initdb")));
  return found === undefined ? null : join(BINARIES, found, "bin");
}

function requirePrograms(): string {
  const programs = findPrograms();
  if (programs === null)
    throw new Error(
      "No PostgreSQL server found below /usr/lib/postgresql: install the Debian package postgresql, then run the tests again.",
    );
  return programs;
}

const clusterIn = (folder: string) => join(folder, "cluster");

/** PostgreSQL refuses to run as root: its programs then run as the account the package has made. */
async function runProgram(programs: string, name: string, args: readonly string[]): Promise<void> {
  const program = join(programs, name);
  if (process.getuid?.() === 0) await run("runuser", ["-u", "postgres", "--", program, ...args]);
  else await run(program, [...args]);
}

function addressOf(folder: string, database: string): string {
  return `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`;
}

async function administer(folder: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(folder, "postgres") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function makeFolder(parent: string): Promise<string> {
  const folder = mkdtempSync(join(parent, "standfest-pg-"));
  if (process.getuid?.() === 0) await run("chown", ["postgres", folder]);
  else chmodSync(folder, 0o700);
  return folder;
}

/**
 * Real PostgreSQL server for tests: own folder, reachable through its socket only, without waiting for the disk.
 * Fails when no server is installed: the promise that both engines behave the same cannot be skipped.
 */
export async function startPostgres(parent = tmpdir()): Promise<PostgresServer> {
  const programs = requirePrograms();
  const folder = await makeFolder(parent);
  const cluster = clusterIn(folder);
  await runProgram(programs, "initdb", [
    "-D",
    cluster,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C",
    "--no-sync",
  ]);
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60`;
  await runProgram(programs, "pg_ctl", [
    "-D",
    cluster,
    "-o",
    settings,
    "-l",
    join(folder, "log"),
    "-w",
    "start",
  ]);
  await administer(folder, `create database ${TEMPLATE}`);
  const template = await openDatabase(addressOf(folder, TEMPLATE));
  await migrateToLatest(template, createTestClock());
  await template.close();
  let created = 0;
  const create = async (source: string) => {
    created += 1;
    const name = `test_${created}`;
    await administer(folder, `create database ${name} template ${source}`);
    return addressOf(folder, name);
  };
  return {
    programs,
    socketFolder: folder,
    createDatabase: async () => create(TEMPLATE),
    createEmptyDatabase: async () => create("template0"),
    drop: async (address) =>
      administer(folder, `drop database ${new URL(address).pathname.slice(1)} with (force)`),
    stop: async () => stopPostgres(folder),
  };
}

/** Ends the server of this folder, whoever has started it. */
export async function stopPostgres(folder: string): Promise<void> {
  await runProgram(requirePrograms(), "pg_ctl", ["-D", clusterIn(folder), "-m", "immediate", "-w", "stop"]);
  rmSync(folder, { recursive: true, force: true });
}
