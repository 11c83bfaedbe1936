import { openDatabase } from "#db/client.ts";
import { migrateWithBackup } from "#db/migrate-with-backup.ts";

/** Migrates a file and kills itself right before the given statement; prints the number of statements when it survives. */
const [, , file, lastStatement] = process.argv;
if (file === undefined) throw new Error("usage: FILE STATEMENT");
const handle = await openDatabase(`file:${file}`);
if (handle.engine !== "sqlite") throw new Error("a file is a SQLite database");
const prepare = handle.connection.prepare.bind(handle.connection);
let statements = 0;
handle.connection.prepare = (source: string) => {
  statements += 1;
  if (statements === Number(lastStatement)) process.kill(process.pid, "SIGKILL");
  return prepare(source);
};
const clock = { now: () => "2026-11-23T08:00:00.000Z" };
await migrateWithBackup(handle, { clock, backupTakenElsewhere: true });
process.stdout.write(String(statements));
await handle.close();
