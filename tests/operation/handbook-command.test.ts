import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { runStandfest } from "#tests/harness/run-standfest.ts";
import { checkStructure, pdfText } from "#tests/pdf/structure/check-structure.ts";

const folder = mkdtempSync(path.join(tmpdir(), "standfest-handbook-"));
const environment = { DATABASE_URL: `file:${folder}/standfest.db` };

beforeAll(async () => {
  const seeded = await runStandfest(["seed", "demo"], environment);
  if (seeded.code !== 0) throw new Error(seeded.err);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function print(name: string, ...words: string[]) {
  return runStandfest(
    ["handbook", "--organisation", "LfMS", "--out", path.join(folder, name), ...words],
    environment,
  );
}

test("seeding a second time changes nothing", async () => {
  const before = await runStandfest(["export", "--organisation", "LfMS"], environment);
  const again = await runStandfest(["seed", "demo"], environment);
  expect([again.code, again.err]).toEqual([0, "Angelegte Organisationen: keine, alle waren schon da.\n"]);
  expect((await runStandfest(["export", "--organisation", "LfMS"], environment)).out).toBe(before.out);
});

test("the released edition is printed without a server, twice the same, tagged and without a draft mark", async () => {
  const first = await print("one.pdf");
  const second = await print("two.pdf");
  expect([first.code, first.out, first.err]).toEqual([
    0,
    "",
    `Ausgabe 1 gedruckt: ${path.join(folder, "one.pdf")}\n`,
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
