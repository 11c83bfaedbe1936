import { problemText, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import {
  importOrganisation,
  type ImportOptions,
  type ImportRefusal,
  type ImportReport,
} from "#app/services/organisation/import-organisation.server.ts";
import { previousContent } from "#app/services/organisation/previous-content.server.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { Deps } from "#app/services/ports.ts";
import { Refusal, type Command, type ExitCode, type Invocation, type Message } from "../command.ts";
import { withInstallation } from "../database.ts";
import { readSoundDocument } from "../exchange-file.ts";
import { expectWritablePlace, writeWholeFile } from "../file-output.ts";
import { lossLines } from "../part-names.ts";

/** The content of an organisation names people: nobody else on the machine needs to read it. */
const OWNER_ONLY = 0o600;
const DIGITS_OF_NAME = 12;

export const runImport: Command["run"] = async (invocation): Promise<ExitCode> => {
  const { positionals, language } = invocation;
  const document = await readSoundDocument(positionals[0] ?? "", language);
  return withInstallation(invocation, "create", async ({ deps }): Promise<ExitCode> => {
    const options = invocation.options["replace"] === true ? await keep(deps, document, invocation) : {};
    const report = await importOrganisation(deps, { accountId: "system" }, document, options);
    if (!report.ok) throw new Refusal(sentenceOf(report.error, document.organisation.code));
    invocation.terminal.err(done(report.value, options.replacing !== undefined)[language]);
    return 0;
  });
};

/** Writes what is about to be replaced to a file and gives leave to replace exactly that. */
async function keep(deps: Deps, document: ExchangeDocument, invocation: Invocation): Promise<ImportOptions> {
  const { code } = document.organisation;
  const previous = await previousContent(deps.repositories, code);
  if (previous === undefined) return {};
  const named = invocation.options["save-previous"];
  const usual = `${code}.vorher-${previous.hash.slice(0, DIGITS_OF_NAME)}.json`;
  const file = typeof named === "string" ? named : usual;
  await expectWritablePlace(file);
  await writeWholeFile(file, new TextEncoder().encode(previous.text), OWNER_ONLY);
  invocation.terminal.err(
    invocation.language === "de"
      ? `Bisheriger Inhalt gesichert: ${file}\n`
      : `Previous content kept: ${file}\n`,
  );
  return { replacing: previous.hash };
}

/** An organisation that was here without content has lost nothing: it is filled, not replaced. */
function done({ organisation: { code }, created, counts }: ImportReport, replaced: boolean): Message {
  const [processes, resources] = [counts["processes"] ?? 0, counts["resources"] ?? 0];
  const filled = replaced ? { de: "ersetzt", en: "replaced" } : { de: "gefüllt", en: "filled" };
  const verb = created ? { de: "angelegt", en: "created" } : filled;
  return {
    de: `${code} ${verb.de}: ${processes} Prozesse, ${resources} Ressourcen.\n`,
    en: `${code} ${verb.en}: ${processes} processes, ${resources} resources.\n`,
  };
}

function sentenceOf(refusal: ImportRefusal, code: string): Message {
  if (refusal.code === "organisation.has-content") {
    const list = (language: Language) =>
      lossLines(refusal.losses, language)
        .map((line) => `\n  ${line}`)
        .join("");
    return {
      de: `Die Organisation ${code} hat hier schon Inhalt, nichts wurde geändert; bitte „--replace“ angeben, wenn er ersetzt werden soll:${list("de")}`,
      en: `The organisation ${code} has content here already, nothing was changed; please give “--replace” if it is to be replaced:${list("en")}`,
    };
  }
  if (refusal.code !== "document.problems") return { de: refusal.message, en: ENGLISH[refusal.code] };
  const [first] = refusal.problems;
  if (!first) throw new Error("A refused document has at least one problem.");
  return { de: problemText(first, "de"), en: problemText(first, "en") };
}

type Meanwhile = Exclude<ImportRefusal["code"], "document.problems" | "organisation.has-content">;

const ENGLISH: Readonly<Record<Meanwhile, string>> = {
  "organisation.code-taken": "Somebody else has just created the organisation; please import again.",
  "organisation.parent-cycle":
    "The organisation above lies below this one; please correct “parent” in the file.",
  "row.conflict": "The organisation has just been changed; please import again.",
  "row.missing": "The organisation has just been removed; please import again.",
};
