import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { formatHours } from "#app/domain/shared/hours.ts";
import { german } from "#app/i18n/german.ts";

import { signedIn } from "./harness/browser.ts";
import { openStage } from "./harness/stage.ts";

const run = promisify(execFile);
const GOLDEN = "tests/golden/lfms.input.json";

interface Expected {
  readonly processes: readonly {
    readonly id: string;
    readonly mtpdHours: number | null;
    readonly effectiveRtoHours: number | null;
    readonly reachableHours: number | null;
    readonly status: "met" | "gap" | "unknown" | "not-time-critical";
    readonly maxRtoHours: number | null;
    readonly outageHours: number | null;
    readonly cascadeRtoHours: number | null;
    readonly rtoSource: string | null;
    readonly drivers: readonly string[];
  }[];
  readonly resources: readonly {
    readonly id: string;
    readonly rtoHours: number | null;
    readonly totalRtaHours: number | null;
    readonly status: "met" | "gap" | "unknown" | null;
    readonly gapHours: number | null;
    readonly netStatus: "met" | "gap" | "unknown" | null;
    readonly rpoStatus: "met" | "gap" | "unknown" | null;
    readonly rpoHours: number | null;
    readonly processesTransitive: readonly string[];
  }[];
}

const expected = JSON.parse(readFileSync("tests/golden/lfms.expected.json", "utf8")) as Expected;

const WORDS = german.terms.status;

let page: Page;
const folder = mkdtempSync(path.join(tmpdir(), "standfest-golden-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));
const stage = openStage(async () => {
  const file = path.join(folder, "golden.db");
  const env = { ...process.env, DATABASE_URL: `file:${file}` };
  const standfest = (...words: string[]) =>
    run(process.execPath, ["--no-warnings", "bin/standfest.mjs", ...words], { env });
  // The demo brings the accounts; its LfMS gives way to the golden file, which demo mode then leaves as it is.
  await standfest("seed", "demo");
  await standfest("import", GOLDEN, "--replace", "--save-previous", path.join(folder, "previous.json"));
  return { file };
});
beforeAll(async () => {
  page = (await signedIn(stage.browser, "bcb", { url: stage.app.url, javaScriptEnabled: false })).page;
});

const hours = (value: number | null) => formatHours(value, "de");

function statusText(status: keyof typeof WORDS | null, gapHours: number | null): string {
  if (status === null) return WORDS.none;
  return status === "gap" && gapHours ? `${WORDS.gap} +${hours(gapHours)}` : WORDS[status];
}

function processGap({ status, reachableHours, effectiveRtoHours }: Expected["processes"][number]) {
  if (status !== "gap" || reachableHours === null || effectiveRtoHours === null) return null;
  return Math.round((reachableHours - effectiveRtoHours) * 100) / 100;
}

/** Cells of every row by the id its first cell begins with. */
async function rowsOf(address: string): Promise<ReadonlyMap<string, readonly string[]>> {
  await page.goto(`${stage.app.url}${address}`);
  const rows = new Map<string, readonly string[]>();
  for (const row of await page.locator("tbody tr").all()) {
    const cells = (await row.locator("th, td").allInnerTexts()).map((text) =>
      text.replaceAll(/\s+/g, " ").trim(),
    );
    rows.set(cells[0]?.split(" ")[0] ?? "", cells);
  }
  return rows;
}

/** Values of a definition list by their labels. */
async function valuesOf(selector: string): Promise<Readonly<Record<string, string>>> {
  const items = await page.locator(`${selector} .values__item`).all();
  const entries = items.map(async (item) => [
    await item.locator("dt").first().innerText(),
    (await item.locator("dd").first().innerText()).split("\n")[0]?.trim() ?? "",
  ]);
  return Object.fromEntries((await Promise.all(entries)) as [string, string][]);
}

test("the list of processes shows the golden values of every process", async () => {
  const rows = await rowsOf("/o/LfMS/processes");
  const shown = [...rows].map(([id, cells]) => [id, cells[2], cells[3], cells[4], cells[5]]).sort();
  const wanted = expected.processes.map((process) => [
    process.id,
    hours(process.mtpdHours),
    `${hours(process.effectiveRtoHours)}${process.rtoSource !== null && process.rtoSource !== "own" ? " geerbt" : ""}`,
    hours(process.reachableHours),
    statusText(process.status, processGap(process)),
  ]);
  expect(shown).toEqual(wanted.sort());
});

test("the list of resources shows the golden values of every resource", async () => {
  const rows = await rowsOf("/o/LfMS/resources");
  const shown = [...rows].map(([id, cells]) => [id, cells[2], cells[4], cells[5], cells[7]]).sort();
  const wanted = expected.resources.map((resource) => [
    resource.id,
    hours(resource.rtoHours),
    hours(resource.totalRtaHours),
    statusText(resource.status, resource.gapHours),
    String(resource.processesTransitive.length),
  ]);
  expect(shown).toEqual(wanted.sort());
});

test("the page of every process shows all its golden values", async () => {
  const t = german.processes;
  for (const process of expected.processes) {
    await page.goto(`${stage.app.url}/o/LfMS/processes/${process.id}`);
    expect(await valuesOf("#result"), process.id).toEqual({
      [t.status]: statusText(process.status, processGap(process)),
      [t.mtpd]: hours(process.mtpdHours),
      [t.drivers]: process.drivers.join(", ") || t.none,
      [t.rto]: hours(process.effectiveRtoHours),
      [t.maxRto]: hours(process.maxRtoHours),
      [t.reachable]: hours(process.reachableHours),
      [t.outage]: hours(process.outageHours),
      [t.cascade]: hours(process.cascadeRtoHours),
    });
  }
});

test("the page of every resource shows its golden comparison of target and actual", async () => {
  for (const resource of expected.resources) {
    await page.goto(`${stage.app.url}/o/LfMS/resources/${resource.id}`);
    const cards = await page.locator("#targetActual .card-facts").allInnerTexts();
    const [net = "", total = "", data = ""] = cards;
    expect(net, resource.id).toContain(statusText(resource.netStatus, null));
    expect(total, resource.id).toContain(statusText(resource.status, resource.gapHours));
    expect(total, resource.id).toContain(hours(resource.rtoHours));
    expect(total, resource.id).toContain(hours(resource.totalRtaHours));
    expect(data, resource.id).toContain(statusText(resource.rpoStatus, null));
    expect(data, resource.id).toContain(hours(resource.rpoHours));
    const users = await page.locator("#users tbody tr").allInnerTexts();
    const ids = users.map((text) => text.trim().split(/\s/)[0]).sort();
    expect(ids, resource.id).toEqual([...resource.processesTransitive].sort());
  }
});
