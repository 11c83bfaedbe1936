import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { openDatabase } from "./client.ts";
import { appliedMigrations } from "./migrate.ts";
import { DatabaseRefusal } from "./refusal.ts";

const run = promisify(execFile);

async function runTool(tool: "pg_dump" | "pg_restore", args: readonly string[]): Promise<void> {
  try {
    await run(tool, [...args]);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new DatabaseRefusal(
        "backup.no-pg-dump",
        `Das Programm ${tool} fehlt; bitte das Paket postgresql-client installieren oder die Sicherung mit den Mitteln des Datenbankservers anlegen.`,
        { cause: error },
      );
    }
    throw new DatabaseRefusal(
      "backup.failed",
      `Das Programm ${tool} ist gescheitert; bitte Zugangsdaten, Speicherplatz und seine Fassung prüfen.`,
      { cause: error },
    );
  }
}

/** Consistent dump in the archive format of PostgreSQL, then read back. */
export async function dumpPostgres(url: string, file: string): Promise<void> {
  await runTool("pg_dump", ["--format=custom", `--file=${file}`, `--dbname=${url}`]);
  await runTool("pg_restore", ["--list", file]);
}

/** All or nothing; refuses while a server runs, and to overwrite without being told to. */
export async function restorePostgres(file: string, url: string, overwrite: boolean): Promise<void> {
  const handle = await openDatabase(url, { role: "server" });
  try {
    if (!overwrite && (await appliedMigrations(handle)).length > 0) {
      throw new DatabaseRefusal(
        "backup.target-exists",
        "Am Ziel gibt es schon eine Datenbank; bitte sie erst sichern und das Überschreiben ausdrücklich verlangen.",
      );
    }
    const replace = overwrite ? ["--clean", "--if-exists"] : [];
    await runTool("pg_restore", [...replace, "--single-transaction", "--no-owner", `--dbname=${url}`, file]);
  } finally {
    await handle.close();
  }
}
