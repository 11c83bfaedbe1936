import { type Command } from "../command.ts";

export const seedCommand: Command = {
  name: "seed",
  positionals: ["demo"],
  options: [],
  text: {
    de: "legt das Vorführland an, soweit es noch fehlt; vorhandene Organisationen bleiben unberührt",
    en: "creates the demo land as far as it is missing; existing organisations stay untouched",
  },
  run: async (invocation) => (await import("../runs/run-seed.ts")).runSeed(invocation),
};
