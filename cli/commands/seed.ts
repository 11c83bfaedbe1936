import { type Command } from "../command.ts";

export const seedCommand: Command = {
  name: "seed",
  positionals: ["demo"],
  options: [],
  text: {
    de: "legt das Vorführland an, soweit es noch fehlt, in einer leeren Datenbank oder einer Vorführung; jede andere wird abgewiesen",
    en: "creates the demo land as far as it is missing, in an empty database or in a demo; every other one is refused",
  },
  run: async (invocation) => (await import("../runs/run-seed.ts")).runSeed(invocation),
};
