import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { readEnvironment } from "#app/config/env.server.ts";
import { StartRefusal } from "#app/server/listen.ts";
import { type ServerOptions, startServer } from "#app/server/start-server.ts";
import { runStandfest, startStandfest } from "#tests/harness/run-standfest.ts";
import { testBuild } from "#tests/harness/test-build.ts";

import { backUpDemo } from "../../cli/demo/back-up-demo.ts";
import { loadDemoLand } from "../../cli/demo/load-demo-land.ts";

const GOLDEN = path.resolve("tests/golden/lfms.input.json");

function emptyPlace(): Record<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), "standfest-demo-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { DATABASE_URL: `file:${folder}/standfest.db`, PORT: "0" };
}

async function start(source: Record<string, string>, prepare?: ServerOptions["prepare"]) {
  const env = readEnvironment(source);
  if (!env.ok) throw new Error(env.error);
  return startServer({ env: env.value, prepare, build: await testBuild(), write: () => undefined });
}

test("demo mode never opens a database with an organisation of somebody else, by server or by seeding", async () => {
  const place = emptyPlace();
  expect((await runStandfest(["import", GOLDEN], place)).code).toBe(0);
  const before = (await runStandfest(["verify-audit"], place)).out;
  const seeded = await runStandfest(["seed", "demo"], place);
  expect([seeded.code, seeded.err.trim().split("\n").length]).toEqual([1, 1]);
  expect(seeded.err).toMatch(/STANDFEST_DEMO=0.*DATABASE_URL/);
  const served = await runStandfest(["serve", "--lang", "en"], { ...place, STANDFEST_DEMO: "1" });
  expect([served.code, served.err.trim().split("\n").length]).toEqual([1, 1]);
  expect(served.err).toMatch(/^This database .*STANDFEST_DEMO=0.*DATABASE_URL/);
  expect((await runStandfest(["verify-audit"], place)).out).toBe(before);
});

test("demo mode never opens a database with an account of somebody else", async () => {
  const place = emptyPlace();
  const real = await start(place);
  const account = {
    id: "a",
    login: "echt",
    displayName: "Erika Echt",
    email: null,
    passwordHash: null,
    status: "active",
    language: null,
    theme: null,
    demo: false,
    organisationId: null,
    personCode: null,
  } as const;
  await real.deps.unitOfWork(({ accounts }) => accounts.insert(account));
  await real.close();
  await expect(start({ ...place, STANDFEST_DEMO: "1" }, loadDemoLand)).rejects.toBeInstanceOf(StartRefusal);
});

test("a demo starts again as a demo, and outside demo mode says what is in it and asks for an administrator", async () => {
  const place = { ...emptyPlace(), STANDFEST_DEMO: "1" };
  for (const expected of [null, null]) {
    const server = await start(place, loadDemoLand);
    expect(server.notice).toBe(expected);
    await server.close();
  }
  const mail = { SMTP_URL: "smtp://mail.example:587", MAIL_FROM: "bcm@lfms.example" };
  const real = await start({ ...place, STANDFEST_DEMO: "0", ...mail });
  expect(real.notice).toContain("Vorführlands");
  expect(real.notice).toMatch(/SMTP_URL ist gesetzt, PUBLIC_URL nicht: E-Mails haben dann keinen Link/);
  expect(real.notice).toContain("/first-administrator");
  const body = new URLSearchParams({ login: "bcb" });
  const headers = { Origin: real.url };
  const answer = await fetch(`${real.url}/login/demo`, { method: "POST", body, headers });
  await real.close();
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([404, []]);
});

test("the first start of the demo leaves one sound backup, and the next one no second", async () => {
  const place = emptyPlace();
  const prepare: ServerOptions["prepare"] = async (deps, handle) => {
    await loadDemoLand(deps);
    await backUpDemo(deps, handle);
  };
  for (const expected of [1, 1]) {
    const server = await start({ ...place, STANDFEST_DEMO: "1" }, prepare);
    const made = await server.deps.repositories.audit.listInstallation({ action: "installation.backed-up" });
    expect(made.total).toBe(expected);
    await server.close();
  }
  const backup = `${place["DATABASE_URL"]}.first-backup`;
  const exported = await runStandfest(["export", "--organisation", "LfMS"], { DATABASE_URL: backup });
  expect([exported.code, exported.err]).toEqual([0, ""]);
});

test("a port in use and a foreign address are explained in both languages", async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void blocker.close());
  const port = String((blocker.address() as AddressInfo).port);
  const place = { ...emptyPlace(), PORT: port };
  expect((await startStandfest(["serve"], place)).err).toMatch(
    /^Der Port \d+ ist schon belegt; .*PORT.*\.\n$/,
  );
  const english = await runStandfest(["serve", "--lang", "en"], place);
  expect([english.code, english.err]).toEqual([
    1,
    `The port ${port} is in use already; please set PORT to a free one.\n`,
  ]);
  const elsewhere = await runStandfest(["serve"], { ...place, PORT: "0", HOST: "192.0.2.1" });
  expect([elsewhere.code, elsewhere.err]).toEqual([
    1,
    "Die Adresse 192.0.2.1 gibt es auf diesem Rechner nicht; bitte HOST berichtigen.\n",
  ]);
});
