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

/** Both engines for one test file; the PostgreSQL server starts with the first database that needs it. */
export function createEngines(): Engines {
  let server: Promise<PostgresServer> | undefined;
  const handles: DatabaseHandle[] = [];
  const keep = (handle: DatabaseHandle) => {
    handles.push(handle);
    return handle;
  };
  const postgres = async () => (server ??= startPostgres());
  return {
    open: async (engine) => {
      if (engine === "sqlite") return keep(await createTestDatabase());
      return keep(await openDatabase(await (await postgres()).createDatabase()));
    },
    openEmpty: async (engine) => {
      if (engine === "sqlite") return keep(await openDatabase(":memory:"));
      return keep(await openDatabase(await (await postgres()).createEmptyDatabase()));
    },
    stop: async () => {
      await Promise.all(handles.map(async (handle) => handle.close()));
      await (await server)?.stop();
    },
  };
}
