import { inject } from "vitest";

import { openDatabase } from "#db/client.ts";
import type { DatabaseHandle } from "#db/client.ts";

import { createTestDatabase } from "./create-test-database.ts";
import { startPostgres } from "./postgres.ts";
import type { PostgresServer } from "./postgres.ts";

export const ENGINES = ["sqlite", "postgres"] as const;
export type EngineName = (typeof ENGINES)[number];

export interface Engines {
  /** Fresh, fully migrated database; closed by {@link stop} at the latest. */
  open(engine: EngineName): Promise<DatabaseHandle>;
  /** Fresh, empty database. */
  openEmpty(engine: EngineName): Promise<DatabaseHandle>;
  stop(): Promise<void>;
}

let shared: Promise<PostgresServer> | undefined;

/** One server for all files of a worker: starting one takes longer than most files. */
export function sharedPostgres(): Promise<PostgresServer> {
  return (shared ??= startPostgres(inject("postgresFolder")));
}

/** Both engines for one test file; the PostgreSQL server starts with the first database that needs it. */
export function createEngines(): Engines {
  const handles: DatabaseHandle[] = [];
  const addresses: string[] = [];
  const keep = (handle: DatabaseHandle) => {
    handles.push(handle);
    return handle;
  };
  const openOn = async (create: (server: PostgresServer) => Promise<string>) => {
    const address = await create(await sharedPostgres());
    addresses.push(address);
    return keep(await openDatabase(address));
  };
  return {
    open: async (engine) =>
      engine === "sqlite" ? keep(await createTestDatabase()) : openOn((server) => server.createDatabase()),
    openEmpty: async (engine) =>
      engine === "sqlite"
        ? keep(await openDatabase(":memory:"))
        : openOn((server) => server.createEmptyDatabase()),
    stop: async () => {
      await Promise.all(handles.map(async (handle) => handle.close()));
      for (const address of addresses) await (await sharedPostgres()).drop(address);
    },
  };
}
