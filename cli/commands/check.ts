import type { Command } from "../command.ts";

export const checkCommand: Command = {
  name: "check",
  positionals: ["FILE"],
  options: [],
  text: {
    de: "zeigt jedes Problem einer Datei im Format bcm-exchange/1 mit seiner Stelle",
    en: "shows every problem of a bcm-exchange/1 file with its place",
  },
  run: async (invocation) => (await import("../runs/run-check.ts")).runCheck(invocation),
};
