import { backupDatabase } from "#db/backup.ts";

import type { Command, ExitCode } from "../command.ts";
import { withInstallation } from "../database.ts";

export const backupCommand: Command = {
  name: "backup",
  positionals: ["FILE"],
  options: [],
  text: {
    de: "sichert die Datenbank im laufenden Betrieb und prüft die Sicherung",
    en: "backs up the database while it runs and verifies the backup",
  },
  run: async (invocation) =>
    withInstallation(invocation, "expect", async ({ handle }): Promise<ExitCode> => {
      const report = await backupDatabase(handle, invocation.positionals[0] ?? "");
      invocation.terminal.out(`${JSON.stringify(report, null, 2)}\n`);
      return 0;
    }),
};
