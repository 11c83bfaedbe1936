import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { createAdaptorServer } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/node";

import { composeDeps } from "../../app/composition.server.ts";
import { readEnvironment } from "../../app/config/env.server.ts";
import { createApp } from "../../app/server/create-app.ts";
import type { Deps } from "../../app/services/ports.ts";
import { openDatabase, type DatabaseHandle } from "../../db/client.ts";
import { LARGE_AUTHORITY } from "../../tests/factories/large-authority/large-authority.ts";
import { largeReaders } from "../../tests/harness/large-land.ts";
import type { LargePageReader } from "../../tests/harness/large-pages.ts";
import { prepareLand } from "./prepared-land.ts";

const BUILD = fileURLToPath(new URL("../../build", import.meta.url));

export interface BenchServer {
  readonly deps: Deps;
  readonly handle: DatabaseHandle;
  readonly organisationId: string;
  readonly cookies: ReadonlyMap<LargePageReader, string>;
  readonly url: string;
  /** One request without a socket: what is measured is the server alone. */
  request(address: string, cookie: string): Promise<Response>;
  close(): Promise<void>;
}

async function builtApplication(): Promise<ServerBuild> {
  const file = join(BUILD, "server", "index.js");
  if (!existsSync(file))
    throw new Error("The application has not been built yet; please run “npm run build”.");
  return (await import(file)) as ServerBuild;
}

async function idOf(deps: Deps, code: string): Promise<string> {
  const found = await deps.repositories.organisations.findByCode(code);
  if (!found) throw new Error(`${code} is missing`);
  return found.id;
}

/** The built application over the large Land. */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), "standfest-bench-pages-"));
  const file = join(folder, "land.db");
  await prepareLand(file);
  const env = readEnvironment({ DATABASE_URL: `file:${file}` });
  if (!env.ok) throw new Error(JSON.stringify(env.error));
  const handle = await openDatabase(`file:${file}`);
  const deps = composeDeps(env.value, handle, () => undefined);
  const organisationId = await idOf(deps, LARGE_AUTHORITY);
  const cookies = await largeReaders(deps, { organisationId, landId: await idOf(deps, "LAND") });
  const clientFolder = join(BUILD, "client");
  const build = await builtApplication();
  const app = createApp({ deps, build, clientFolder, isReady: async () => true });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await deps.printer.close();
    await handle.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const request: BenchServer["request"] = async (address, cookie) =>
    app.request(`${url}${address}`, {
      headers: { Host: new URL(url).host, Cookie: cookie, "Accept-Encoding": "br" },
    });
  return { deps, handle, organisationId, cookies, url, request, close };
}
