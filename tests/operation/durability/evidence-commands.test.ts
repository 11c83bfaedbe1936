import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { openDatabase } from "#db/client.ts";
import type { SqliteHandle } from "#db/client.ts";
import { temporaryFolder } from "#tests/harness/database-file.ts";
import { writeDemoFile } from "#tests/harness/demo-file.ts";
import { runStandfest } from "#tests/harness/run-standfest.ts";

async function change(file: string, act: (connection: SqliteHandle["connection"]) => void): Promise<void> {
  const handle = await openDatabase(`file:${file}`);
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  act(handle.connection);
  await handle.close();
}

test("the command line keeps the first print, hands it out again, and refuses an edition that was changed", async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, "standfest.db");
  const run = async (...words: string[]) => runStandfest(words, { DATABASE_URL: `file:${file}` });
  const print = async (name: string) =>
    run("handbook", "--organisation", "LfMS", "--out", path.join(folder, name));
  await writeDemoFile(file);
  expect((await print("one.pdf")).code).toBe(0);
  const kept: Buffer[] = [];
  await change(file, (connection) => {
    const rows = connection.prepare("select pdf from handbook_release where pdf is not null").all();
    kept.push(...(rows as { pdf: Buffer }[]).map(({ pdf }) => pdf));
    const printed = connection
      .prepare("select actor, count(*) as events from audit_event where action = 'handbook.printed'")
      .get();
    expect(printed).toEqual({ actor: "system", events: 1 });
  });
  expect(kept.map((pdf) => pdf.equals(readFileSync(path.join(folder, "one.pdf"))))).toEqual([true]);
  expect((await print("two.pdf")).code).toBe(0);
  expect(kept[0]?.equals(readFileSync(path.join(folder, "two.pdf")))).toBe(true);
  expect((await run("verify-audit")).code).toBe(0);

  await change(file, (connection) => {
    const guard = connection
      .prepare("select sql from sqlite_schema where name = 'handbook_release_no_change'")
      .get() as { sql: string };
    connection.exec("drop trigger handbook_release_no_change");
    connection.exec("update handbook_release set snapshot = replace(snapshot, 'Krause', 'Kruse')");
    connection.exec(guard.sql);
  });
  const refused = await print("three.pdf");
  expect([refused.code, refused.err]).toEqual([
    1,
    expect.stringMatching(/^Die Fassung 1 wurde nach ihrer Freigabe verändert .*; bitte .*\.\n$/) as string,
  ]);
  const verified = await run("verify-audit");
  expect([verified.code, verified.err]).toEqual([
    1,
    expect.stringContaining(
      "Der eingefrorene Inhalt der Fassung 1 (LfMS) wurde nachträglich geändert.",
    ) as string,
  ]);
  expect((await run("doctor")).out).toContain("✗ Der eingefrorene Inhalt der Fassung 1");
  const backup = await run("backup", path.join(folder, "sicherung.db"));
  expect([backup.code, backup.err]).toEqual([0, expect.stringMatching(/^ACHTUNG: .*verändert/) as string]);
  expect(JSON.parse(backup.out)).toMatchObject({ auditValid: false });
});

test("a newer schema is refused by every command that works with the content", async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, "standfest.db");
  const run = async (...words: string[]) => runStandfest(words, { DATABASE_URL: `file:${file}` });
  expect((await run("migrate")).code).toBe(0);
  await change(file, (connection) =>
    connection.exec("insert into schema_migration (name, applied_at) values ('2999-01-01T0000-x', '2999')"),
  );
  const commands = [
    ["export", "--organisation", "X"],
    ["handbook", "--organisation", "X", "--out", path.join(folder, "x.pdf")],
    ["verify-audit"],
    ["backup", path.join(folder, "x.db")],
    ["erase-private", "--organisation", "X", "--kind", "person", "--id", "P-1"],
    ["migrate"],
    ["seed", "demo"],
  ];
  for (const words of commands) {
    const { code, err } = await run(...words);
    expect([words[0], code, err]).toEqual([
      words[0],
      1,
      expect.stringContaining("neueren Fassung von Standfest; bitte") as string,
    ]);
  }
});

test("erasing from the command line says what it did and what it did not", async () => {
  const file = path.join(temporaryFolder(), "standfest.db");
  const run = async (...words: string[]) => runStandfest(words, { DATABASE_URL: `file:${file}` });
  await writeDemoFile(file);
  const erase = async (kind: string, id = "P-Krause") =>
    run("erase-private", "--organisation", "LfMS", "--kind", kind, "--id", id);
  expect(await erase("person")).toEqual({
    code: 0,
    out: "",
    err: "Zu „P-Krause“ steht im Protokoll und in den Empfangsbestätigungen kein personenbezogener Wert; zu löschen war nichts. Stammdaten, freigegebene Fassungen und Sicherungen enthalten die Werte weiterhin.\n",
  });
  expect(await erase("person", "P-Niemand")).toEqual({
    code: 1,
    out: "",
    err: "Eine Person „P-Niemand“ kennt die Organisation „LfMS“ weder in den Stammdaten noch im Protokoll; gelöscht wurde nichts. Bitte die Kennung prüfen.\n",
  });
  expect((await erase("nonsense")).code).toBe(1);
});
