import { parseExchangeDocument, problemText } from "#app/domain/exchange/index.ts";
import type { Command } from "../command.ts";
import { readExchangeFile } from "../exchange-file.ts";

export const runCheck: Command["run"] = async ({ positionals: [file = ""], terminal, language }) => {
  const parsed = parseExchangeDocument(await readExchangeFile(file));
  if (parsed.ok) {
    terminal.out(language === "de" ? "Die Datei ist in Ordnung.\n" : "The file is sound.\n");
    return 0;
  }
  for (const problem of parsed.error) {
    terminal.out(`${problem.path}\t${problem.id ?? ""}\t${problemText(problem, language)}\n`);
  }
  const count = parsed.error.length;
  terminal.err(language === "de" ? `Probleme: ${count}\n` : `Problems: ${count}\n`);
  return 1;
};
