import { analyse } from "#app/domain/impact-analysis/index.ts";
import type { Command } from "../command.ts";
import { readSoundDocument } from "../exchange-file.ts";

export const runAnalyse: Command["run"] = async ({ positionals: [file = ""], terminal, language }) => {
  const document = await readSoundDocument(file, language);
  terminal.out(`${JSON.stringify(analyse(document), null, 2)}\n`);
  return 0;
};
