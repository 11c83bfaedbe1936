import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { TestProject } from "vitest/node";

import { stopPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder in which every worker keeps its PostgreSQL server for all its files. */
    readonly postgresFolder: string;
  }
}

/** Workers may be ended at any moment, so the servers they have started are stopped here, after the last test. */
export default function keepPostgresFolder(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "standfest-shared-"));
  // The server runs under an account of its own, which has to pass through.
  chmodSync(folder, 0o755);
  project.provide("postgresFolder", folder);
  return async () => {
    for (const server of readdirSync(folder)) await stopPostgres(join(folder, server));
    rmSync(folder, { recursive: true, force: true });
  };
}
