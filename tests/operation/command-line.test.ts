import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { openDatabase } from "#db/client.ts";
import { createUnitOfWork } from "#db/unit-of-work.ts";
import { runShell, runStandfest, STANDFEST, startStandfest } from "#tests/harness/run-standfest.ts";
import { createTestClock } from "#tests/harness/test-clock.ts";

const GOLDEN = path.resolve("tests/golden/lfms.input.json");
const clock = createTestClock();
const EXPECTED = path.resolve("tests/golden/lfms.expected.json");

function emptyPlace(): { folder: string; environment: Record<string, string> } {
  const folder = mkdtempSync(path.join(tmpdir(), "standfest-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, environment: { DATABASE_URL: `file:${folder}/standfest.db` } };
}

function fileWith(folder: string, content: string | Uint8Array): string {
  const file = path.join(folder, "input.json");
  writeFileSync(file, content);
  return file;
}

/** Lists of an exchange document have no order of their own. */
function withSortedLists(text: string): unknown {
  const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return entries.map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
  ]);
}

test("analyse gives the golden analysis without a database", async () => {
  const { code, out, err } = await startStandfest(["analyse", GOLDEN]);
  expect([code, err]).toEqual([0, ""]);
  const analysis = JSON.parse(out) as Record<string, unknown>;
  const { findings, ...values } = analysis;
  expect(values).toEqual(JSON.parse(readFileSync(EXPECTED, "utf8")));
  expect(findings).not.toEqual([]);
});

test("check says that the golden file is sound", async () => {
  expect(await runStandfest(["check", GOLDEN])).toEqual({
    code: 0,
    out: "Die Datei ist in Ordnung.\n",
    err: "",
  });
});

test("check names every problem with its path and id, not just the first", async () => {
  const { folder } = emptyPlace();
  const document = JSON.parse(readFileSync(GOLDEN, "utf8")) as {
    processes: { matrix: Record<string, number[]>; surprise?: string }[];
    resourceUses: { resource: string }[];
  };
  document.processes[4]!.matrix["PU"] = [2, 3];
  document.processes[0]!.surprise = "?";
  document.resourceUses[0]!.resource = "R-99";
  const { code, out } = await runStandfest(["check", fileWith(folder, JSON.stringify(document))]);
  expect(code).toBe(1);
  expect(out).toMatch(/^\$\.processes\[4\]\.matrix\.PU\tGP-05\t/m);
  expect(out).toMatch(/^\$\.processes\[0\]\.?.*surprise/m);
  expect(out).toContain("R-99");
  expect(out.trim().split("\n").length).toBeGreaterThanOrEqual(3);
});

test.each([
  ["a missing file", "", "gibt es nicht"],
  ["no JSON", "{ das ist kein JSON", "Zeile 1"],
  ["another encoding", Uint8Array.from([0x7b, 0xff, 0xfe]), "UTF-8"],
])("analyse refuses %s with one sentence and no stack trace", async (what, content, expected) => {
  const { folder } = emptyPlace();
  const file = what === "a missing file" ? path.join(folder, "fehlt.json") : fileWith(folder, content);
  const { code, out, err } = await runStandfest(["analyse", file]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(expected);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test.each([
  [[]],
  [["gibtsnicht"]],
  [["analyse"]],
  [["export"]],
  [["doctor", "--unsinn"]],
  [["check", "a", "b"]],
])("wrong usage %j is answered with status 2", async (words) => {
  expect((await runStandfest(words)).code).toBe(2);
});

test("the process ends with the status of its command", async () => {
  expect((await startStandfest(["gibtsnicht"])).code).toBe(2);
});

test("every command explains itself in both languages", async () => {
  const { out } = await runStandfest(["--help"]);
  const names = [...out.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = ""]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      "analyse",
      "check",
      "import",
      "export",
      "handbook",
      "serve",
      "migrate",
      "seed",
      "backup",
      "restore",
      "verify-audit",
      "doctor",
    ]),
  );
  for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(100);
  for (const name of names) {
    const german = await runStandfest([name, "--help"]);
    const english = await runStandfest([name, "--help", "--lang", "en"]);
    expect([german.code, english.code], name).toEqual([0, 0]);
    expect(german.out, name).not.toBe(english.out);
  }
});

test("import, export, import elsewhere, export: the same bytes, and the analysis of the export is the golden one", async () => {
  const one = emptyPlace();
  const two = emptyPlace();
  expect((await runStandfest(["import", GOLDEN], one.environment)).code).toBe(0);
  const first = await runStandfest(["export", "--organisation", "LfMS"], one.environment);
  const file = fileWith(two.folder, first.out);
  expect((await runStandfest(["import", file], two.environment)).code).toBe(0);
  const second = await runStandfest(["export", "--organisation", "LfMS"], two.environment);
  expect(second.out).toBe(first.out);
  expect(withSortedLists(first.out)).toEqual(withSortedLists(readFileSync(GOLDEN, "utf8")));
  const { out } = await runStandfest(["analyse", file]);
  expect(JSON.parse(out)).toMatchObject(JSON.parse(readFileSync(EXPECTED, "utf8")) as object);
});

test("an organisation that is here already is replaced only on request, and what goes is named and kept", async () => {
  const { folder, environment } = emptyPlace();
  await runStandfest(["import", GOLDEN], environment);
  const before = await runStandfest(["export", "--organisation", "LfMS"], environment);
  const document = JSON.parse(before.out) as { outageScenarios: unknown[]; capacities?: unknown[] };
  document.outageScenarios.pop();
  const file = fileWith(folder, JSON.stringify(document));
  const unasked = await runStandfest(["import", file], environment);
  const [sentence, ...losses] = unasked.err.trimEnd().split("\n");
  expect([unasked.code, sentence]).toEqual([
    1,
    expect.stringMatching(/LfMS .*nichts wurde geändert.*--replace/),
  ]);
  expect(losses).toEqual(
    expect.arrayContaining([
      "  Prozesse 15",
      expect.stringMatching(/^ {2}Ausfallszenarien \d+ \(nicht in der Datei: 1\)$/),
    ]),
  );
  expect((await runStandfest(["import", file, "--lang", "en"], environment)).err).toContain(
    "\n  processes 15\n",
  );
  expect((await runStandfest(["export", "--organisation", "LfMS"], environment)).out).toBe(before.out);
  const kept = path.join(folder, "kept.json");
  const asked = await runStandfest(["import", file, "--replace", "--save-previous", kept], environment);
  expect([asked.code, asked.err]).toEqual([0, expect.stringContaining(kept)]);
  expect(readFileSync(kept, "utf8")).toBe(before.out);
  expect(statSync(kept).mode & 0o077).toBe(0);
  expect((await runStandfest(["import", kept, "--replace", "--save-previous", file], environment)).code).toBe(
    0,
  );
  expect((await runStandfest(["export", "--organisation", "LfMS"], environment)).out).toBe(before.out);
});

test("a refused import changes nothing", async () => {
  const { folder, environment } = emptyPlace();
  await runStandfest(["import", GOLDEN], environment);
  const before = await runStandfest(["export", "--organisation", "LfMS"], environment);
  const broken = readFileSync(GOLDEN, "utf8").replace('"R-18"', '"R-99"');
  const refused = await runStandfest(["import", fileWith(folder, broken), "--replace"], environment);
  expect(refused.code).toBe(1);
  expect((await runStandfest(["export", "--organisation", "LfMS"], environment)).out).toBe(before.out);
});

test("an unknown organisation is refused and the known ones are named, in English on request", async () => {
  const { environment } = emptyPlace();
  await runStandfest(["import", GOLDEN], environment);
  const { code, err } = await runStandfest(["export", "--organisation", "XYZ", "--lang", "en"], environment);
  expect(code).toBe(1);
  expect(err).toBe("There is no organisation “XYZ” here. Known: LfMS.\n");
});

test("without a database the commands that need one say which command comes first", async () => {
  const { environment } = emptyPlace();
  const { code, err } = await runStandfest(["verify-audit"], environment);
  expect(code).toBe(1);
  expect(err).toContain("standfest migrate");
});

test("a backup restores to the same content; an existing database is not overwritten unasked", async () => {
  const one = emptyPlace();
  const two = emptyPlace();
  await runStandfest(["import", GOLDEN], one.environment);
  const backup = path.join(one.folder, "backup.db");
  expect((await runStandfest(["backup", backup], one.environment)).code).toBe(0);
  expect((await runStandfest(["restore", backup], two.environment)).code).toBe(0);
  const original = await runStandfest(["export", "--organisation", "LfMS"], one.environment);
  expect((await runStandfest(["export", "--organisation", "LfMS"], two.environment)).out).toBe(original.out);
  expect((await runStandfest(["restore", backup], two.environment)).code).toBe(1);
  expect((await runStandfest(["doctor"], two.environment)).code).toBe(0);
});

test("a damaged backup is refused", async () => {
  const { folder, environment } = emptyPlace();
  await runStandfest(["import", GOLDEN], environment);
  const backup = path.join(folder, "backup.db");
  await runStandfest(["backup", backup], environment);
  const damaged = path.join(folder, "damaged.db");
  copyFileSync(backup, damaged);
  writeFileSync(damaged, readFileSync(backup).subarray(0, 20_000));
  const other = emptyPlace();
  const { code, err } = await runStandfest(["restore", damaged], other.environment);
  expect(code).toBe(1);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("a wrong configuration is explained by the name of the variable", async () => {
  const { code, err } = await startStandfest(["doctor"], { DATABASE_URL: "mysql://x" });
  expect(code).toBe(1);
  expect(err).toContain("DATABASE_URL");
});

test("the checkpoint of the audit trail is printed, and a foreign one is refused", async () => {
  const { environment } = emptyPlace();
  await runStandfest(["import", GOLDEN], environment);
  const { code, out } = await runStandfest(["verify-audit"], environment);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+:[0-9a-f]{64}\n$/);
  expect((await runStandfest(["verify-audit", "--checkpoint", out.trim()], environment)).code).toBe(0);
  const cut = `${Number(out.split(":")[0]) + 1}:${"0".repeat(64)}`;
  const refused = await runStandfest(["verify-audit", "--checkpoint", cut], environment);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("Prüfpunkt");
});

test("an organisation without content is neither exported nor printed, and the sentence says what is missing", async () => {
  const { folder, environment } = emptyPlace();
  await runStandfest(["migrate"], environment);
  const handle = await openDatabase(environment["DATABASE_URL"]!);
  const head = { id: "leer", code: "LEER", name: "Leeres Amt", kind: null, parentCode: null };
  await createUnitOfWork(handle, clock)(({ organisations }) => organisations.insert(head));
  await handle.close();
  const exported = await runStandfest(["export", "--organisation", "LEER"], environment);
  expect([exported.code, exported.out]).toEqual([1, ""]);
  expect(exported.err).toContain("noch keinen Inhalt");
  const out = path.join(folder, "x.pdf");
  const printed = await runStandfest(["handbook", "--organisation", "LEER", "--out", out], environment);
  expect([printed.code, printed.err]).toEqual([1, exported.err]);
});

test("somebody who stops reading ends nothing, and a full disk under the output is one sentence", async () => {
  const { environment } = emptyPlace();
  const line = (command: string) => runShell(`${command}; exit \${PIPESTATUS[0]}`, environment);
  expect(await line(`${STANDFEST} analyse ${GOLDEN} | head -c 1 >/dev/null`)).toMatchObject({
    code: 0,
    err: "",
  });
  const full = await line(`${STANDFEST} analyse ${GOLDEN} > /dev/full`);
  expect([full.code, full.err]).toEqual([
    1,
    expect.stringMatching(/^Die Ausgabe ist unvollständig: .*voll.*\n$/),
  ]);
  expect(await line(`${STANDFEST} check ${GOLDEN} 2> /dev/full`)).toMatchObject({ code: 0 });
});

test("a database that cannot grow is told as a full disk", async () => {
  const { environment } = emptyPlace();
  const { code, err } = await runShell(`ulimit -f 600; ${STANDFEST} seed demo`, environment);
  expect([code, err.trim().split("\n").length]).toEqual([1, 1]);
  expect(err).toMatch(/^Der Datenträger /);
});

test("restoring over a database names the option, and an address without a file says what is missing", async () => {
  const { folder, environment } = emptyPlace();
  await runStandfest(["import", GOLDEN], environment);
  const backup = path.join(folder, "backup.db");
  await runStandfest(["backup", backup], environment);
  expect((await runStandfest(["restore", backup], environment)).err).toContain("--overwrite");
  expect((await runStandfest(["doctor"], { DATABASE_URL: "file:" })).err).toMatch(
    /mit dem Namen einer Datei/,
  );
});

test("a slip in DATABASE_URL is said with the path, and leaves no empty database behind", async () => {
  const { folder, environment } = emptyPlace();
  const out = path.join(folder, "out");
  const commands = [
    ["doctor"],
    ["verify-audit"],
    ["backup", out],
    ["export", "--organisation", "LfMS"],
    ["handbook", "--organisation", "LfMS", "--out", out],
    ["erase-private", "--organisation", "LfMS", "--kind", "person", "--id", "P-1"],
  ];
  for (const words of commands) {
    const answer = await runStandfest(words, environment);
    expect([answer.code, answer.out], words[0]).toEqual([1, ""]);
    expect(answer.err, words[0]).toContain(
      `In „${folder}/standfest.db“ ist keine Datenbank. Bitte DATABASE_URL prüfen`,
    );
  }
  expect(readdirSync(folder)).toEqual([]);
});

test("what the command writes belongs to its account only", async () => {
  const { folder, environment } = emptyPlace();
  const place = { ...environment, DATABASE_URL: `file:${folder}/neu/standfest.db` };
  expect((await startStandfest(["migrate"], place)).code).toBe(0);
  expect((await startStandfest(["backup", path.join(folder, "sicherung.db")], place)).code).toBe(0);
  for (const name of ["neu", "neu/standfest.db", "sicherung.db"])
    expect(statSync(path.join(folder, name)).mode & 0o077, name).toBe(0);
});

test("one problem is called one problem", async () => {
  const { folder } = emptyPlace();
  const file = fileWith(folder, "[]");
  expect((await runStandfest(["analyse", file])).err).toBe(
    "Die Datei hat ein Problem. $: Die Datei hat nicht den verlangten Aufbau: Erwartet wird Objekt.\n",
  );
});
