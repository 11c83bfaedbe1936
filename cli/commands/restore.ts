import { restoreDatabase } from "#db/backup.ts";

import type { Command } from "../command.ts";
import { environmentOf } from "../database.ts";

export const restoreCommand: Command = {
  name: "restore",
  positionals: ["FILE"],
  options: [
    {
      name: "overwrite",
      text: {
        de: "ersetzt die vorhandene Datenbank; vorher sichern",
        en: "replaces the existing database; back it up first",
      },
    },
  ],
  text: {
    de: "spielt eine geprüfte Sicherung ein, nur bei angehaltenem Server",
    en: "restores a verified backup, only while no server runs",
  },
  run: async (invocation) => {
    const { DATABASE_URL } = environmentOf(invocation);
    const overwrite = invocation.options["overwrite"] === true;
    const report = await restoreDatabase(invocation.positionals[0] ?? "", DATABASE_URL, { overwrite });
    invocation.terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  },
};
