import type { Command } from "../command.ts";

export const doctorCommand: Command = {
  name: "doctor",
  positionals: [],
  options: [],
  text: {
    de: "prüft Verbindung, Schema, Unversehrtheit, Speicherplatz, Protokoll und Druckschriften",
    en: "checks connection, schema, integrity, storage, audit trail and print fonts",
  },
  run: async (invocation) => (await import("../runs/run-doctor.ts")).runDoctor(invocation),
};
