import { createServer as createHttpServer, type Server } from "node:http";

import { getRequestListener } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/node";

import { composeDeps, systemClock } from "#app/composition.server.ts";
import type { Environment } from "#app/config/env.server.ts";
import { openDatabase, type DatabaseHandle } from "#db/client.ts";
import { migrateWithBackup } from "#db/migrate-with-backup.ts";
import type { Deps } from "#app/services/ports.ts";

import { createApp } from "./create-app.ts";
import { listen, stopListening } from "./listen.ts";
import { createReadiness } from "./readiness.ts";
import type { RunningServer } from "./start-server.ts";

const BUILD_MODULE = "virtual:remix/server-build";

export type DevelopmentOptions = {
  readonly env: Environment;
  readonly prepare?: ((deps: Deps, handle: DatabaseHandle) => Promise<unknown>) | undefined;
};

/** Serves the sources through Vite in middleware mode: changes show at once, the policy holds as in operation. */
export async function startDevelopmentServer({ env, prepare }: DevelopmentOptions): Promise<RunningServer> {
  const { createServer } = await import("vite");
  const handle = await openDatabase(env.DATABASE_URL, { role: "server" });
  await migrateWithBackup(handle, { clock: systemClock });
  const deps = composeDeps(env, handle);
  await prepare?.(deps, handle);
  const server: Server = createHttpServer();
  const vite = await createServer({ server: { middlewareMode: true, hmr: { server } }, appType: "custom" });
  const answer = getRequestListener(async (request, bindings) => {
    const build = (await vite.ssrLoadModule(BUILD_MODULE)) as ServerBuild;
    const app = createApp({ deps, build, development: true, isReady: createReadiness(deps) });
    return app.fetch(request, bindings);
  });
  server.on("request", (request, response) => {
    vite.middlewares(request, response, () => void answer(request, response));
  });
  const listening = await listen(server, env.PORT, env.HOST);
  const close = async () => {
    await vite.close();
    await stopListening(listening);
    await deps.printer.close();
    await handle.close();
  };
  return { url: `http://localhost:${listening.port}`, deps, notice: null, close };
}
