import { PrintError } from "#app/pdf/engine/print-error.ts";
import type { PrintPhase } from "#app/pdf/engine/print-document.ts";
import { draftInput, releaseInput } from "#app/services/handbook/handbook-input.server.ts";
import type { HandbookInput } from "#app/domain/handbook/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { Deps } from "#app/services/ports.ts";

import { Refusal, type Command, type ExitCode, type Invocation, type Message } from "../command.ts";
import { organisationOf, withInstallation } from "../database.ts";
import { expectWritablePlace, writeWholeFile } from "../file-output.ts";
import { createProgressBar } from "../progress-bar.ts";
import { organisationOption } from "./organisation-option.ts";

const PHASES: Readonly<Record<PrintPhase, Message>> = {
  build: { de: "Inhalt", en: "content" },
  layout: { de: "Umbruch", en: "layout" },
  check: { de: "Prüfung", en: "check" },
  render: { de: "Seiten", en: "pages" },
  write: { de: "Datei", en: "file" },
};

/** Who prepared a draft printed without a signed-in person. */
const DRAFTED_BY: Message = { de: "Befehlszeile", en: "command line" };

export const handbookCommand: Command = {
  name: "handbook",
  positionals: [],
  options: [
    organisationOption,
    {
      name: "out",
      value: "FILE.pdf",
      required: true,
      text: { de: "Datei, in die gedruckt wird", en: "file to print to" },
    },
    {
      name: "draft",
      text: {
        de: "druckt den heutigen Inhalt als Entwurf, auch wenn es eine freigegebene Ausgabe gibt",
        en: "prints today's content as a draft even where a released edition exists",
      },
    },
  ],
  text: {
    de: "druckt das Notfallhandbuch: die letzte freigegebene Ausgabe, sonst einen Entwurf",
    en: "prints the emergency handbook: the last released edition, otherwise a draft",
  },
  run: async (invocation): Promise<ExitCode> => {
    const file = String(invocation.options["out"]);
    await expectWritablePlace(file);
    return withInstallation(invocation, "expect", async ({ deps }): Promise<ExitCode> => {
      try {
        const { id } = await organisationOf(deps, String(invocation.options["organisation"]));
        const input = await inputOf(deps, id, invocation);
        await writeWholeFile(file, await print(deps, input, invocation));
        invocation.terminal.err(done(input, file)[invocation.language]);
        return 0;
      } finally {
        await deps.printer.close();
      }
    });
  },
};

async function inputOf(deps: Deps, organisationId: string, invocation: Invocation): Promise<HandbookInput> {
  const released =
    invocation.options["draft"] === true
      ? undefined
      : await deps.repositories.handbookReleases.findLatestReleased(organisationId);
  const input = released
    ? await releaseInput(deps, organisationId, released)
    : await draftInput(deps, organisationId, {
        name: DRAFTED_BY[invocation.language],
        language: invocation.language,
      });
  if (!input) throw new Error("An organisation without content was listed.");
  return input;
}

async function print(
  deps: Deps,
  input: HandbookInput,
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

function done({ edition }: HandbookInput, file: string): Message {
  const draft = edition.kind === "draft";
  return {
    de: `${draft ? "Entwurf" : `Ausgabe ${edition.number}`} gedruckt: ${file}\n`,
    en: `${draft ? "Draft" : `Edition ${edition.number}`} printed: ${file}\n`,
  };
}
