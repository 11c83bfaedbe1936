import type { Command } from "../command.ts";

export const backupCommand: Command = {
  name: "backup",
  positionals: ["FILE"],
  options: [],
  text: {
    de: "sichert die Datenbank im laufenden Betrieb und prüft die Sicherung",
    en: "backs up the database while it runs and verifies the backup",
  },
  run: async (invocation) => (await import("../runs/run-backup.ts")).runBackup(invocation),
};
