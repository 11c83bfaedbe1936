import type { Command } from "../command.ts";

export const migrateCommand: Command = {
  name: "migrate",
  positionals: [],
  options: [],
  text: {
    de: "bringt die Datenbank auf den Stand dieses Programms, mit geprüfter Sicherung davor",
    en: "brings the database up to date with this program, after a verified backup",
  },
  run: async (invocation) => (await import("../runs/run-migrate.ts")).runMigrate(invocation),
};
