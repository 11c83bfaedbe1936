import { existsSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { createAdaptorServer } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/node";

import { composeDeps, systemClock } from "#app/composition.server.ts";
import type { Environment } from "#app/config/env.server.ts";
import {
  FIRST_TOKEN_MINUTES,
  issueFirstAdministratorToken,
  needsFirstAdministrator,
} from "#app/services/access/first-administrator.server.ts";
import { demoContentNotice, mayBeDemo, NOT_A_DEMO } from "#app/services/access/demo-installation.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { openDatabase, type DatabaseHandle } from "#db/client.ts";
import { migrateWithBackup } from "#db/migrate-with-backup.ts";

import { createApp } from "./create-app.ts";
import { startHousekeeping } from "./housekeeping.ts";
import { startJobRunner } from "./job-runner.ts";
import { listen, StartRefusal, stopListening } from "./listen.ts";
import { createReadiness } from "./readiness.ts";

const BUILD_FOLDER = fileURLToPath(new URL("../../build", import.meta.url));

export type ServerOptions = {
  readonly env: Environment;
  /** Runs after the database is up to date and before the port is opened; loads the demo land. */
  readonly prepare?: ((deps: Deps, handle: DatabaseHandle) => Promise<unknown>) | undefined;
  /** Built application; missing: the one in `build/`. */
  readonly build?: ServerBuild;
  /** Lines of the log; missing: standard output. */
  readonly write?: (line: string) => void;
};

export type RunningServer = {
  readonly url: string;
  readonly deps: Deps;
  /** What the person who started the server must read now; null when there is nothing to do. */
  readonly notice: string | null;
  /** Finishes running requests, closes the database and frees the port: within ten seconds. */
  close(): Promise<void>;
};

async function loadBuild(): Promise<ServerBuild> {
  const file = path.join(BUILD_FOLDER, "server", "index.js");
  if (!existsSync(file))
    throw new StartRefusal({
      de: "Die Anwendung ist noch nicht gebaut; bitte „npm run build“ ausführen.",
      en: "The application has not been built yet; please run “npm run build”.",
    });
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

async function firstAdministratorNotice(deps: Deps, url: string): Promise<string | null> {
  if (!(await needsFirstAdministrator(deps))) return null;
  const token = await issueFirstAdministratorToken(deps);
  return `Erste Administration anlegen: ${url}/first-administrator – Einmal-Passwort (${FIRST_TOKEN_MINUTES} Minuten gültig): ${token}`;
}

function mailNotice({ SMTP_URL, PUBLIC_URL }: Environment): string | null {
  if (SMTP_URL === undefined || PUBLIC_URL !== undefined) return null;
  return "SMTP_URL ist gesetzt, PUBLIC_URL nicht: E-Mails haben dann keinen Link und sagen nur, wo man in Standfest nachsieht. Bitte in PUBLIC_URL die Adresse im Browser nennen.";
}

async function startNotice(deps: Deps, env: Environment, url: string): Promise<string | null> {
  if (deps.settings.demo) return null;
  const notices = [await demoContentNotice(deps), await firstAdministratorNotice(deps, url), mailNotice(env)];
  return notices.filter((notice) => notice !== null).join("\n") || null;
}

function addressOf(env: Environment, port: number): string {
  const own = env.HOST === "127.0.0.1" || env.HOST === "0.0.0.0" || env.HOST === "::";
  return env.PUBLIC_URL ?? `http://${own ? "localhost" : env.HOST}:${port}`;
}

/** Opens the database, brings it up to date and serves the application. Whatever fails, nothing stays open. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { env } = options;
  const handle = await openDatabase(env.DATABASE_URL, { role: "server" });
  try {
    return await serve(options, handle);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function serve(options: ServerOptions, handle: DatabaseHandle): Promise<RunningServer> {
  const { env } = options;
  const { warning } = await migrateWithBackup(handle, { clock: systemClock });
  const deps = composeDeps(env, handle, options.write);
  if (warning !== null) deps.log.error("audit.changed", { warning });
  if (env.STANDFEST_DEMO && !(await mayBeDemo(deps))) throw new StartRefusal(NOT_A_DEMO);
  await options.prepare?.(deps, handle);
  const app = createApp({
    deps,
    build: options.build ?? (await loadBuild()),
    clientFolder: path.join(BUILD_FOLDER, "client"),
    trustedProxies: env.TRUSTED_PROXIES,
    isReady: createReadiness(deps),
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const listening = await listen(server, env.PORT, env.HOST);
  const url = addressOf(env, listening.port);
  const stopHousekeeping = startHousekeeping(deps);
  const stopJobs = startJobRunner(deps);
  const close = async () => {
    stopHousekeeping();
    stopJobs();
    await stopListening(listening);
    await deps.printer.close();
    deps.mailer?.close();
    await handle.close();
    deps.log.info("server.stopped");
  };
  return { url, deps, close, notice: await startNotice(deps, env, url) };
}

/** Stops the server cleanly on SIGTERM and SIGINT; resolves when everything is closed. */
export function untilStopped(server: Pick<RunningServer, "close">): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const stop = () => {
      if (stopping) return;
      stopping = true;
      server.close().then(resolve, reject);
    };
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
  });
}
