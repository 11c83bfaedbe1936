import type { Command } from "../command.ts";

export const analyseCommand: Command = {
  name: "analyse",
  positionals: ["FILE"],
  options: [],
  text: {
    de: "wertet eine Datei im Format bcm-exchange/1 aus und gibt das Ergebnis als JSON aus",
    en: "analyses a bcm-exchange/1 file and prints the result as JSON",
  },
  run: async (invocation) => (await import("../runs/run-analyse.ts")).runAnalyse(invocation),
};
