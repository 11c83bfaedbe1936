import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { openDatabase } from "#db/client.ts";
import { createRepositories } from "#db/create-repositories.ts";
import { outdatedNotice } from "../../cli/handbook-copy.ts";
import { writeDemoFile } from "#tests/harness/demo-file.ts";
import { runStandfest, startStandfest } from "#tests/harness/run-standfest.ts";
import { checkStructure, pdfText } from "#tests/pdf/structure/check-structure.ts";

const folder = mkdtempSync(path.join(tmpdir(), "standfest-handbook-"));
const environment = { DATABASE_URL: `file:${folder}/standfest.db` };

beforeAll(async () => writeDemoFile(`${folder}/standfest.db`));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const order = (name: string) => ["handbook", "--organisation", "LfMS", "--out", path.resolve(folder, name)];

function print(name: string, ...words: string[]) {
  return runStandfest([...order(name), ...words], environment);
}

test("seeding a second time changes nothing", async () => {
  const before = await runStandfest(["export", "--organisation", "LfMS"], environment);
  const again = await runStandfest(["seed", "demo"], environment);
  expect([again.code, again.err]).toEqual([0, "Angelegte Organisationen: keine, alle waren schon da.\n"]);
  expect((await runStandfest(["export", "--organisation", "LfMS"], environment)).out).toBe(before.out);
});

test("the released edition is printed without a server, twice the same, tagged and without a draft mark", async () => {
  const first = await startStandfest(order("one.pdf"), environment);
  const second = await print("two.pdf");
  expect([first.code, first.out, first.err]).toEqual([
    0,
    "",
    `Fassung 1 gedruckt: ${path.join(folder, "one.pdf")}\n`,
  ]);
  expect(second.code).toBe(0);
  const bytes = readFileSync(path.join(folder, "one.pdf"));
  expect(readFileSync(path.join(folder, "two.pdf")).equals(bytes)).toBe(true);
  expect(await checkStructure(bytes)).toEqual([]);
  const pages = await pdfText(bytes);
  expect(pages.join("\n")).not.toContain("ENTWURF");
  expect(pages.join("\n")).toContain("Rufbereitschaft Gefahrenabwehr");
});

test("a draft says so on its pages", async () => {
  expect((await print("draft.pdf", "--draft")).err).toContain("Entwurf gedruckt");
  const pages = await pdfText(readFileSync(path.join(folder, "draft.pdf")), { keepArtifacts: true });
  expect(pages.every((page) => page.includes("ENTWURF"))).toBe(true);
});

test("a place that cannot be written is refused before anything is printed, and an older file stays", async () => {
  const kept = path.join(folder, "kept.pdf");
  writeFileSync(kept, "older");
  const unknown = await runStandfest(["handbook", "--organisation", "XYZ", "--out", kept], environment);
  expect([unknown.code, readFileSync(kept, "utf8")]).toEqual([1, "older"]);
  const nowhere = await print("no/such/folder.pdf");
  expect(nowhere.code).toBe(1);
  expect(nowhere.err).toContain("lässt sich nicht schreiben");
});

test("a numbered copy names its holder and place on the cover; a number outside the list is refused", async () => {
  const { copies } = (
    JSON.parse(
      (await runStandfest(["export", "--organisation", "LfMS"], environment)).out,
    ) as ExchangeDocument
  )["handbook"]!;
  const copy = copies.at(-1)!;
  expect((await print("copy.pdf", "--copy", String(copy.number))).code).toBe(0);
  const [cover = ""] = await pdfText(readFileSync(path.join(folder, "copy.pdf")), { keepArtifacts: true });
  const words = cover.replaceAll(/\s+/g, " ");
  expect(words).toContain(copy.holder);
  expect(words).toContain(copy.place);
  const unknown = await print("none.pdf", "--copy", "9998");
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining("Verteilerliste")]);
});

test("nothing but an ordinary file is ever printed to or backed up to", async () => {
  symlinkSync(path.join(folder, "elsewhere"), path.join(folder, "link"));
  for (const target of ["/dev/null", folder, path.join(folder, "link")]) {
    const printed = await print(target);
    expect([printed.code, printed.err.trim().split("\n").length], target).toEqual([1, 1]);
    expect(printed.err, target).toContain("keine gewöhnliche Datei");
    const saved = await runStandfest(["backup", target], environment);
    expect([saved.code, saved.err], target).toEqual([1, printed.err]);
  }
  expect(lstatSync(path.join(folder, "link")).isSymbolicLink()).toBe(true);
  expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
});

test("an edition past its last day is printed with a warning", async () => {
  const handle = await openDatabase(environment.DATABASE_URL);
  onTestFinished(() => handle.close());
  const repositories = createRepositories(handle.reader, { now: () => "2026-11-23T08:00:00.000Z" });
  const { id } = (await repositories.organisations.findByCode("LfMS"))!;
  const release = (await repositories.handbookReleases.findLatestReleased(id))!;
  const at = (now: string) => outdatedNotice({ repositories, clock: { now: () => now } }, id, release);
  expect(await at(`${release.releasedOn}T12:00:00.000Z`)).toBeUndefined();
  expect((await at("2099-01-01T12:00:00.000Z"))?.de).toMatch(/^Achtung: Die Fassung 1 galt nur bis .*\.\n$/);
});

test("single registers are printed alone, name what is missing, and are never kept as the edition", async () => {
  const extract = await print("extract.pdf", "--parts", "i,A");
  expect([extract.code, extract.err]).toEqual([
    0,
    `Fassung 1 gedruckt: ${path.join(folder, "extract.pdf")}\n`,
  ]);
  const bytes = readFileSync(path.join(folder, "extract.pdf"));
  expect(await checkStructure(bytes)).toEqual([]);
  const text = (await pdfText(bytes)).join("\n");
  expect(text).toContain("nicht in diesem Exemplar");
  const whole = readFileSync(path.join(folder, "one.pdf"));
  expect(bytes.length).toBeLessThan(whole.length / 2);
  await print("whole-again.pdf");
  expect(readFileSync(path.join(folder, "whole-again.pdf")).equals(whole)).toBe(true);
  const unknown = await print("none.pdf", "--parts", "A,X");
  expect([unknown.code, unknown.err]).toEqual([
    1,
    "Ein Register „X“ gibt es nicht. Möglich sind A, B, C, E, F, G, H, I, J.\n",
  ]);
});
