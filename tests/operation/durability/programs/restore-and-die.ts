import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Restores and kills itself right before the given change of the file system; prints the number of changes when it survives. */
const [, , backup, target, lastChange] = process.argv;
if (backup === undefined || target === undefined) throw new Error("usage: BACKUP TARGET CHANGE");
const CHANGES = ["renameSync", "linkSync", "rmSync", "copyFileSync", "fsyncSync"] as const;
let changes = 0;
for (const name of CHANGES) {
  const original = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      changes += 1;
      if (changes === Number(lastChange)) process.kill(process.pid, "SIGKILL");
      return original(...args);
    },
  });
}
syncBuiltinESMExports();
const { restoreDatabase } = await import("#db/backup.ts");
const clock = { now: () => "2026-11-23T08:00:00.000Z" };
await restoreDatabase(backup, `file:${target}`, { clock, overwrite: true });
process.stdout.write(String(changes));
