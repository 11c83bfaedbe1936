import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { ok } from "#app/domain/shared/result.ts";
import { planReminders } from "#app/services/jobs/plan-reminders.server.ts";
import { workJobs } from "#app/services/jobs/work-jobs.server.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { measure } from "#seeds/builders/measure.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { startSmtpListener, type SmtpListener } from "#tests/harness/smtp-listener.ts";

import { openJobDatabase } from "./job-database.ts";

const PROGRAM = new URL("programs/run-jobs.ts", import.meta.url).pathname;

let folder: string;
let file: string;
let listener: SmtpListener;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "standfest-runners-"));
  file = `${folder}/one.db`;
  listener = await startSmtpListener();
});

afterEach(async () => {
  await listener.close();
  rmSync(folder, { recursive: true, force: true });
});

function overdue(id: string, responsible: string) {
  const about = { id, need: "Liste fehlt", action: `Maßnahme ${id}`, responsible, subjects: [] };
  return measure({ ...about, dueOn: "2026-11-09" });
}

/** The LfMS with three overdue measures; answers its id. */
async function imported(deps: Deps): Promise<string> {
  const measures = [overdue("M-01", "P-Krause"), overdue("M-02", "P-Busch"), overdue("M-03", "P-Krause")];
  const content = { ...lfmsDocument(), exercises: [], risks: [], riskAcceptances: [], measures };
  const placed = await importOrganisation(deps, { accountId: "system" }, content);
  if (!placed.ok) throw new Error(JSON.stringify(placed.error));
  return placed.value.organisation.id;
}

async function message<T>(child: ChildProcess): Promise<T> {
  const [value] = (await once(child, "message")) as [T];
  return value;
}

function mailsTo(name: string): string[] {
  return listener.messages.filter((mail) => new RegExp(`^To: .*${name}`, "im").test(mail));
}

test("two job runners in processes of their own send every overdue reminder exactly once", async () => {
  const database = await openJobDatabase(file, listener.url);
  await imported(database.deps);
  await database.close();
  const runners = ["one", "two"].map((owner) => fork(PROGRAM, [file, listener.url, owner]));
  await Promise.all(runners.map((child) => message(child)));
  const told = runners.map((child) => message<{ planned: number; worked: number }>(child));
  const ended = runners.map((child) => once(child, "exit"));
  for (const child of runners) child.send("go");
  const done = await Promise.all(told);
  await Promise.all(ended);
  expect(done.reduce((sum, { planned }) => sum + planned, 0)).toBe(3);
  expect(done.reduce((sum, { worked }) => sum + worked, 0)).toBe(3);
  expect([mailsTo("krause").length, mailsTo("busch").length, listener.messages.length]).toEqual([2, 1, 3]);
});

test("everybody is written to in the language of his or her account", async () => {
  const { deps, close } = await openJobDatabase(file, listener.url);
  const organisationId = await imported(deps);
  const account = (login: string, personCode: string, language: "de" | "en" | null) =>
    deps.unitOfWork(async ({ accounts }) =>
      ok(
        await accounts.insert({
          ...{ id: login, login, displayName: login, email: `${login}@lfms.example`, passwordHash: null },
          ...{ status: "active", theme: null, demo: false },
          ...{ organisationId, personCode, language },
        }),
      ),
    );
  await account("krause", "P-Krause", "en");
  await account("busch", "P-Busch", null);
  await planReminders(deps);
  await workJobs(deps, "one");
  await close();
  expect(mailsTo("krause").map((mail) => /This measure is overdue/.test(mail))).toEqual([true, true]);
  expect(mailsTo("busch").map((mail) => /Diese Ma.{0,12}nahme ist/.test(mail))).toEqual([true]);
});
