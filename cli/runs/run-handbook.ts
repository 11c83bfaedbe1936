import { PrintError } from "#app/pdf/engine/print-error.ts";
import type { PrintPhase } from "#app/pdf/engine/print-document.ts";
import { draftInput, releaseInput } from "#app/services/handbook/handbook-input.server.ts";
import { keepPrint } from "#app/services/handbook/keep-print.server.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";
import { REGISTER_LETTERS, type RegisterLetter } from "#app/domain/handbook/index.ts";
import type { HandbookPrintInput } from "#app/pdf/handbook/print-handbook.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { Deps } from "#app/services/ports.ts";
import { Refusal, type Command, type ExitCode, type Invocation, type Message } from "../command.ts";
import { organisationOf, withInstallation, withoutContent } from "../database.ts";
import { expectWritablePlace, writeWholeFile } from "../file-output.ts";
import { asCopy, outdatedNotice } from "../handbook-copy.ts";
import { createProgressBar } from "../progress-bar.ts";

const PHASES: Readonly<Record<PrintPhase, Message>> = {
  build: { de: "Inhalt", en: "content" },
  layout: { de: "Umbruch", en: "layout" },
  check: { de: "Prüfung", en: "check" },
  render: { de: "Seiten", en: "pages" },
  write: { de: "Datei", en: "file" },
};

/** Who prepared a draft printed without a signed-in person. */
const DRAFTED_BY: Message = { de: "Befehlszeile", en: "command line" };

export const runHandbook: Command["run"] = async (invocation): Promise<ExitCode> => {
  const file = String(invocation.options["out"]);
  await expectWritablePlace(file);
  return withInstallation(invocation, "expect", async ({ deps }): Promise<ExitCode> => {
    try {
      const { id } = await organisationOf(deps, String(invocation.options["organisation"]));
      const released = await releasedEdition(deps, id, invocation);
      const kept =
        isWholeEdition(invocation) &&
        released &&
        (await deps.repositories.handbookReleases.findPdf(id, released.id));
      if (kept) await writeWholeFile(file, kept);
      else await printAnew(deps, invocation, { organisationId: id, released, file });
      invocation.terminal.err(done(released, file)[invocation.language]);
      const outdated = released && (await outdatedNotice(deps, id, released));
      if (outdated) invocation.terminal.err(outdated[invocation.language]);
      return 0;
    } finally {
      await deps.printer.close();
    }
  });
};

async function releasedEdition(deps: Deps, organisationId: string, { options }: Invocation) {
  return options["draft"] === true
    ? undefined
    : deps.repositories.handbookReleases.findLatestReleased(organisationId);
}

interface Order {
  readonly organisationId: string;
  readonly released: HandbookRelease | undefined;
  readonly file: string;
}

/** The file is written before it is recorded: a full disk of the database does not keep anybody from the paper. */
async function printAnew(
  deps: Deps,
  invocation: Invocation,
  { organisationId, released, file }: Order,
): Promise<void> {
  const bytes = await print(deps, await inputOf(deps, { organisationId, released }, invocation), invocation);
  await writeWholeFile(file, bytes);
  const copy = !isWholeEdition(invocation);
  await keepPrint(deps, { accountId: "system" }, { organisationId, release: released ?? null, bytes, copy });
}

/** A numbered copy and an extract are not the edition itself. */
function isWholeEdition({ options }: Invocation): boolean {
  return options["copy"] === undefined && options["parts"] === undefined;
}

async function inputOf(
  deps: Deps,
  { organisationId, released }: Omit<Order, "file">,
  { language, options }: Invocation,
): Promise<HandbookPrintInput> {
  const parts = typeof options["parts"] === "string" ? { parts: partsOf(options["parts"]) } : {};
  const input = released
    ? await releaseInput(deps, organisationId, released)
    : await draftInput(deps, organisationId, { name: DRAFTED_BY[language], language });
  if (!input) throw withoutContent(String(options["organisation"]));
  const copy = typeof options["copy"] === "string" ? asCopy(input, options["copy"]) : input;
  return { ...copy, ...parts };
}

function partsOf(list: string): RegisterLetter[] {
  const asked = list
    .toUpperCase()
    .split(",")
    .map((letter) => letter.trim());
  const known = REGISTER_LETTERS.join(", ");
  const unknown = asked.find((letter) => !REGISTER_LETTERS.some((register) => register === letter));
  if (unknown !== undefined)
    throw new Refusal({
      de: `Ein Register „${unknown}“ gibt es nicht. Möglich sind ${known}.`,
      en: `There is no register “${unknown}”. Possible are ${known}.`,
    });
  return REGISTER_LETTERS.filter((letter) => asked.includes(letter));
}

async function print(
  deps: Deps,
  input: HandbookPrintInput,
  { terminal, language }: Invocation,
): Promise<Uint8Array> {
  const bar = createProgressBar(terminal, () => performance.now());
  try {
    return await deps.printer.print(
      { kind: "handbook", input },
      { onProgress: ({ phase, done: pages, total }) => bar.show(phaseName(phase, language), pages, total) },
    );
  } catch (error) {
    if (!(error instanceof PrintError)) throw error;
    throw new Refusal({ de: error.message, en: `The handbook could not be printed: ${error.message}` });
  } finally {
    bar.end();
  }
}

function phaseName(phase: PrintPhase, language: Language): string {
  return PHASES[phase][language];
}

function done(released: HandbookRelease | undefined, file: string): Message {
  return {
    de: `${released ? `Fassung ${released.number}` : "Entwurf"} gedruckt: ${file}\n`,
    en: `${released ? `Edition ${released.number}` : "Draft"} printed: ${file}\n`,
  };
}
