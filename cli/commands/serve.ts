import type { Command } from "../command.ts";

export const serveCommand: Command = {
  name: "serve",
  positionals: [],
  options: [],
  text: {
    de: "startet den Server (PORT, HOST, DATABASE_URL; STANDFEST_DEMO=1 zeigt das Vorführland)",
    en: "starts the server (PORT, HOST, DATABASE_URL; STANDFEST_DEMO=1 shows the demo land)",
  },
  run: async (invocation) => (await import("../runs/run-serve.ts")).runServe(invocation),
};
