import { problemText } from "#app/domain/exchange/index.ts";
import {
  importOrganisation,
  type ImportRefusal,
} from "#app/services/organisation/import-organisation.server.ts";

import { Refusal, type Command, type ExitCode, type Message } from "../command.ts";
import { withInstallation } from "../database.ts";
import { readSoundDocument } from "../exchange-file.ts";

export const importCommand: Command = {
  name: "import",
  positionals: ["FILE"],
  options: [],
  text: {
    de: "übernimmt eine Organisation aus einer Datei im Format bcm-exchange/1: ganz oder gar nicht",
    en: "takes in an organisation from a bcm-exchange/1 file: all or nothing",
  },
  run: async (invocation): Promise<ExitCode> => {
    const { positionals, terminal, language } = invocation;
    const document = await readSoundDocument(positionals[0] ?? "", language);
    return withInstallation(invocation, "create", async ({ deps }): Promise<ExitCode> => {
      const report = await importOrganisation(deps, { accountId: "system" }, document);
      if (!report.ok) throw new Refusal(sentenceOf(report.error));
      const { organisation, created, counts } = report.value;
      const verb = created ? { de: "angelegt", en: "created" } : { de: "ersetzt", en: "replaced" };
      terminal.err(
        language === "de"
          ? `${organisation.code} ${verb.de}: ${counts["processes"] ?? 0} Prozesse, ${counts["resources"] ?? 0} Ressourcen.\n`
          : `${organisation.code} ${verb.en}: ${counts["processes"] ?? 0} processes, ${counts["resources"] ?? 0} resources.\n`,
      );
      return 0;
    });
  },
};

function sentenceOf(refusal: ImportRefusal): Message {
  if (refusal.code !== "document.problems") return { de: refusal.message, en: `Refused: ${refusal.code}.` };
  const [first] = refusal.problems;
  if (!first) throw new Error("A refused document has at least one problem.");
  return { de: problemText(first, "de"), en: problemText(first, "en") };
}
