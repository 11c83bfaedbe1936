import { type Command } from "../command.ts";

export const restoreCommand: Command = {
  name: "restore",
  positionals: ["FILE"],
  options: [
    {
      name: "overwrite",
      text: {
        de: "ersetzt die vorhandene Datenbank; sie bleibt daneben als NAME.replaced-ZEITPUNKT liegen (PostgreSQL: vorher sichern)",
        en: "replaces the existing database, which stays beside it as NAME.replaced-TIMESTAMP (PostgreSQL: back it up first)",
      },
    },
  ],
  text: {
    de: "spielt eine geprüfte Sicherung ein, nur bei angehaltenem Server",
    en: "restores a verified backup, only while no server runs",
  },
  run: async (invocation) => (await import("../runs/run-restore.ts")).runRestore(invocation),
};
