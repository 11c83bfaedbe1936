import { analyse } from "#app/domain/impact-analysis/index.ts";

import type { Command } from "../command.ts";
import { readSoundDocument } from "../exchange-file.ts";

export const analyseCommand: Command = {
  name: "analyse",
  positionals: ["FILE"],
  options: [],
  text: {
    de: "wertet eine Datei im Format bcm-exchange/1 aus und gibt das Ergebnis als JSON aus",
    en: "analyses a bcm-exchange/1 file and prints the result as JSON",
  },
  run: async ({ positionals: [file = ""], terminal, language }) => {
    const document = await readSoundDocument(file, language);
    terminal.out(`${JSON.stringify(analyse(document), null, 2)}\n`);
    return 0;
  },
};
