import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { createAdaptorServer } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/node";

import { composeDeps } from "#app/composition.server.ts";
import { isServedByTls, type Environment } from "#app/config/env.server.ts";

import { createApp } from "./create-app.ts";

const BUILD_FOLDER = fileURLToPath(new URL("../../build", import.meta.url));

export type RunningServer = {
  readonly url: string;
  /** Finishes running requests, closes the database and frees the port; at most ten seconds. */
  close(): Promise<void>;
};

async function loadBuild(): Promise<ServerBuild> {
  const file = path.join(BUILD_FOLDER, "server", "index.js");
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

/** Opens the database, brings it up to date and serves the built application. */
export async function startServer({ env }: { env: Environment }): Promise<RunningServer> {
  const deps = composeDeps(env);
  const build = await loadBuild();
  const app = createApp({
    deps,
    build,
    clientFolder: path.join(BUILD_FOLDER, "client"),
    tls: isServedByTls(env),
    development: false,
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(env.PORT, env.HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: env.PUBLIC_URL ?? `http://${env.HOST === "127.0.0.1" ? "localhost" : env.HOST}:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
