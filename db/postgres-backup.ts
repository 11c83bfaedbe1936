import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { openDatabase } from "./client.ts";
import { appliedMigrations } from "./migrate.ts";
import { withoutPassword } from "./postgres-address.ts";
import { DatabaseRefusal } from "./refusal.ts";

const run = promisify(execFile);

/** Everybody on the machine may read the arguments of a process, its environment only its own account. */
async function runTool(
  tool: "pg_dump" | "pg_restore",
  args: readonly string[],
  password?: string,
): Promise<void> {
  const env = password === undefined ? process.env : { ...process.env, PGPASSWORD: password };
  try {
    await run(tool, [...args], { env });
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

/** Consistent dump in the archive format of PostgreSQL, then read back as a whole: list of contents and every row. */
export async function dumpPostgres(url: string, file: string): Promise<void> {
  const { url: shown, password } = withoutPassword(url);
  await runTool("pg_dump", ["--format=custom", `--file=${file}`, `--dbname=${shown}`], password);
  await runTool("pg_restore", ["--list", file]);
  await runTool("pg_restore", ["--file=/dev/null", file]);
}

/** All or nothing; refuses while a server runs. A database that is there already is replaced only when nothing forbids it. */
export async function restorePostgres(
  file: string,
  url: string,
  forbidden: DatabaseRefusal | null,
): Promise<void> {
  const handle = await openDatabase(url, { role: "server" });
  try {
    if (forbidden !== null && (await appliedMigrations(handle)).length > 0) throw forbidden;
    const replace = forbidden === null ? ["--clean", "--if-exists"] : [];
    const { url: shown, password } = withoutPassword(url);
    const args = [...replace, "--single-transaction", "--no-owner", `--dbname=${shown}`, file];
    await runTool("pg_restore", args, password);
  } finally {
    await handle.close();
  }
}
