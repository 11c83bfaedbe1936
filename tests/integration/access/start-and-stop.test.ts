import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { readEnvironment, type Environment } from "#app/config/env.server.ts";
import { startServer, untilStopped, type RunningServer } from "#app/server/start-server.ts";
import { testBuild } from "#tests/harness/test-build.ts";

let folder = "";
const running: RunningServer[] = [];
const lines: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "standfest-"));
  lines.length = 0;
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
  rmSync(folder, { recursive: true });
});

function environment(more: Record<string, string> = {}): Environment {
  const read = readEnvironment({ PORT: "0", DATABASE_URL: `file:${path.join(folder, "t.db")}`, ...more });
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

async function start(more: Record<string, string> = {}): Promise<RunningServer> {
  const write = (line: string) => void lines.push(line);
  const server = await startServer({ env: environment(more), build: await testBuild(), write });
  running.push(server);
  return server;
}

function form(url: string): Promise<Response> {
  const body = new URLSearchParams({ login: "a", password: "b" });
  return fetch(`${url}/login`, { method: "POST", headers: { Origin: url }, body, redirect: "manual" });
}

test("stopping under load answers every running request, checkpoints the log and frees the port", async () => {
  const server = await start();
  const requests = Array.from({ length: 40 }, () => form(server.url));
  await requests[0];
  const stoppedAt = performance.now();
  const stopped = untilStopped({ close: () => server.close() });
  running.pop();
  process.emit("SIGTERM");
  const answers = await Promise.all(requests);
  await stopped;
  expect(performance.now() - stoppedAt).toBeLessThan(10_000);
  expect(answers.every(({ status }) => status < 500)).toBe(true);
  await expect(fetch(server.url)).rejects.toThrow();
  const wal = path.join(folder, "t.db-wal");
  expect(existsSync(wal) ? statSync(wal).size : 0).toBe(0);
  expect(lines.at(-1)).toContain('"event":"server.stopped"');
});

test("a connection that stays open without a request does not hold up the stop", async () => {
  const server = await start();
  const agent = new http.Agent({ keepAlive: true });
  await new Promise((resolve) => {
    http.get(`${server.url}/healthz`, { agent }, (response) => response.resume().on("end", resolve));
  });
  running.pop();
  await server.close();
  agent.destroy();
  await expect(fetch(server.url)).rejects.toThrow();
});

test("a second server on the same database is refused with a sentence, the first goes on", async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(/^.+\.$/);
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
});

test("a port in use is explained and leaves the database free for the next start", async () => {
  const blocker = http.createServer();
  await new Promise<void>((resolve) => void blocker.listen(0, "127.0.0.1", resolve));
  const { port } = blocker.address() as { port: number };
  await expect(start({ PORT: String(port) })).rejects.toThrow(
    `Der Port ${port} ist schon belegt; bitte PORT auf einen freien Port setzen.`,
  );
  blocker.close();
  expect((await fetch(`${(await start()).url}/healthz`)).status).toBe(200);
});

test("the first start outside demo mode prints a one-time token, demo mode and later starts do not", async () => {
  const first = await start();
  const token = /Einmal-Passwort \(30 Minuten gültig\): ([\w-]{43})$/.exec(first.notice ?? "")?.[1] ?? "";
  const fields = {
    token,
    login: "erste.admin",
    displayName: "Erika Erste",
    password: "zwölf Tassen Tee im Nebelwald",
    organisationCode: "LAND",
    organisationName: "Freistaat Mustersachsen",
  };
  const made = await fetch(`${first.url}/first-administrator`, {
    method: "POST",
    headers: { Origin: first.url },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
  expect(made.status).toBe(302);
  expect(lines.join("")).not.toContain(token);
  running.pop();
  await first.close();
  expect((await start()).notice).toBeNull();
});

test("demo mode prints no token", async () => {
  expect((await start({ STANDFEST_DEMO: "1" })).notice).toBeNull();
});

test("ready and live answer within the time a probe waits", async () => {
  const { url } = await start();
  const answers = await Promise.all(["/healthz", "/readyz"].map((probe) => fetch(`${url}${probe}`)));
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(["ok", "ready"]);
});
