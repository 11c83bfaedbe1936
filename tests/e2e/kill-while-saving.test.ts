import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { flatten } from "#app/forms/form-tree.ts";
import { processFormValues } from "#app/forms/process/process-form-values.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import { openDatabase } from "#db/client.ts";
import { createRepositories } from "#db/create-repositories.ts";

import { type RunningApp, startApp } from "./harness/start-app.ts";

const CYCLES = 10;
const LANES = ["GP-04", "GP-05", "GP-06"];
const clock = { now: () => new Date().toISOString() };

async function cookieOf(app: RunningApp): Promise<string> {
  const body = new URLSearchParams({ login: "bcb", to: "" });
  const init = { method: "POST", body, headers: { Origin: app.url }, redirect: "manual" } as const;
  const answer = await fetch(`${app.url}/login/demo`, init);
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

async function stateOf(file: string) {
  const handle = await openDatabase(`file:${file}`);
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  const repositories = createRepositories(handle.reader, clock);
  const { id } = (await repositories.organisations.findByCode("LfMS"))!;
  const parameters = (await repositories.parameters.find(id))!.value;
  const processes = await repositories.processes.listByOrganisation(id);
  const verdict = await verifyAudit(handle);
  const integrity: unknown = handle.connection.pragma("integrity_check", { simple: true });
  await handle.close();
  return { parameters, processes, verdict, integrity };
}

type State = Awaited<ReturnType<typeof stateOf>>;

interface Lane {
  readonly code: string;
  readonly state: State;
  readonly cycle: number;
  readonly onSaved: () => void;
}

/** Saves one sheet again and again until the server is gone; gives the number of the last acknowledged save. */
async function saveUntilGone(app: RunningApp, cookie: string, lane: Lane): Promise<number> {
  const { code, state, cycle, onSaved } = lane;
  const stored = state.processes.find(({ value }) => value.id === code)!;
  const fields = flatten(processFormValues(stored.value, state.parameters)).filter(
    ([name, text]) => !(name.startsWith("irrelevant.") && text === ""),
  );
  let acknowledged = 0;
  for (let number = 1; ; number += 1) {
    const page = await fetch(`${app.url}/o/LfMS/processes/${code}/edit`, { headers: { Cookie: cookie } })
      .then((answer) => answer.text())
      .catch(() => null);
    const version = page?.match(/name="version" value="(\d+)"/)?.[1];
    if (version === undefined) return acknowledged;
    const body = new URLSearchParams({ ...Object.fromEntries(fields), version });
    body.set("volume", `${cycle}/${number}`);
    body.set("submitId", `lauf-${code}-${cycle}-${number}`);
    const answer = await fetch(`${app.url}/o/LfMS/processes/${code}/edit`, {
      method: "POST",
      body,
      headers: { Origin: app.url, Cookie: cookie },
      redirect: "manual",
    }).catch(() => null);
    if (answer === null) return acknowledged;
    expect(answer.status).toBe(302);
    acknowledged = number;
    onSaved();
  }
}

test("DUR-03: ten kills while people save through HTTP lose nothing acknowledged, and the chain is valid", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "standfest-kill-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "standfest.db");
  let total = 0;
  await (await startApp({ file })).stop();
  for (let cycle = 1; cycle <= CYCLES; cycle += 1) {
    const before = await stateOf(file);
    const app = await startApp({ file });
    const cookie = await cookieOf(app);
    const enough = 2 + Math.floor(Math.random() * 10);
    let saves = 0;
    const acknowledged = await new Promise<readonly number[]>((resolve, reject) => {
      const onSaved = () => {
        saves += 1;
        if (saves === enough) setTimeout(() => void app.kill(), Math.random() * 8);
      };
      const lanes = LANES.map((code) => saveUntilGone(app, cookie, { code, state: before, cycle, onSaved }));
      Promise.all(lanes).then(resolve, reject);
    });
    const after = await stateOf(file);
    expect(after.integrity).toBe("ok");
    expect(after.verdict).toMatchObject({ valid: true, faults: [] });
    LANES.forEach((code, lane) => {
      const { volume = "" } = after.processes.find(({ value }) => value.id === code)!.value;
      const [ofCycle, number] = volume.split("/").map(Number);
      const last = ofCycle === cycle ? (number ?? 0) : 0;
      expect(last).toBeGreaterThanOrEqual(acknowledged[lane] ?? 0);
      expect(last).toBeLessThanOrEqual((acknowledged[lane] ?? 0) + 1);
      total += last;
    });
  }
  expect(total).toBeGreaterThan(CYCLES);
});
