import { languageOf, parseArguments } from "./arguments.ts";
import type { Command, ExitCode, Message, Terminal } from "./command.ts";
import { watchOutputs } from "./broken-output.ts";
import { COMMANDS } from "./commands/registry.ts";
import { commandHelp, overview } from "./help.ts";
import type { Language } from "#app/domain/shared/language.ts";

interface Surroundings {
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Entry of the command line: never throws, answers with the exit status of `docs/command-line.md`. */
export async function main(
  line: readonly string[],
  surroundings: Surroundings = processSurroundings(languageOf(line)),
): Promise<ExitCode> {
  const language = languageOf(line);
  const { terminal } = surroundings;
  const [name, ...words] = withoutLeadingLanguage(line);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.out(overview(COMMANDS, language));
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) return refuse(terminal, unknownCommand(name)[language], 2);
  return runCommand(command, words, { ...surroundings, language });
}

async function runCommand(
  command: Command,
  words: readonly string[],
  { terminal, environment, language }: Surroundings & { readonly language: Language },
): Promise<ExitCode> {
  const parsed = parseArguments(command, words);
  if ("problem" in parsed) return refuse(terminal, parsed.problem[language], 2);
  if (parsed.options["help"] === true) {
    terminal.out(commandHelp(command, language));
    return 0;
  }
  try {
    return await command.run({ ...parsed, language, terminal, environment });
  } catch (error) {
    return refuse(terminal, await sentenceOf(error, language), 1);
  }
}

/** What knows the refusals of database and server is read only when something was refused: help needs neither. */
async function sentenceOf(error: unknown, language: Language): Promise<string> {
  const { refusalText } = await import("./refusal-texts.ts");
  const refused = refusalText(error);
  if (refused) return refused[language];
  const reason = error instanceof Error ? error.message : String(error);
  return language === "de"
    ? `Unerwarteter Fehler: ${reason} Bitte „standfest doctor“ ausführen und die Ausgabe der Betreuung schicken.`
    : `Unexpected error: ${reason} Please run “standfest doctor” and send its output to your support.`;
}

function refuse(terminal: Terminal, sentence: string, code: ExitCode): ExitCode {
  terminal.err(`${sentence}\n`);
  return code;
}

function unknownCommand(name: string): Message {
  return {
    de: `Den Befehl „${name}“ gibt es nicht. „standfest --help“ zeigt alle Befehle.`,
    en: `There is no command “${name}”. “standfest --help” lists all commands.`,
  };
}

function withoutLeadingLanguage(line: readonly string[]): readonly string[] {
  if (line[0] === "--lang") return line.slice(2);
  return line[0]?.startsWith("--lang=") === true ? line.slice(1) : line;
}

function processSurroundings(language: Language): Surroundings {
  watchOutputs(process.stdout, process.stderr, {
    lost: (sentence) => {
      process.stderr.write(`${sentence[language]}\n`);
      // The status that the command itself gives comes later and would hide this.
      process.once("exit", () => (process.exitCode = 1));
    },
  });
  return {
    terminal: {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      interactive: process.stderr.isTTY,
    },
    environment: process.env,
  };
}
