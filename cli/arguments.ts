import { parseArgs } from "node:util";

import type { Command, Message } from "./command.ts";
import { LANGUAGES, type Language } from "#app/domain/shared/language.ts";

export interface ParsedArguments {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export type ArgumentProblem = { readonly problem: Message };

/** Language of messages: `--lang en` anywhere in the line, German otherwise. */
export function languageOf(line: readonly string[]): Language {
  const position = line.indexOf("--lang");
  const asked =
    position >= 0 ? line[position + 1] : line.find((part) => part.startsWith("--lang="))?.slice(7);
  return LANGUAGES.find((language) => language === asked) ?? "de";
}

/** Splits the words behind the command's name; unknown or missing words are a problem with one sentence. */
export function parseArguments(
  command: Command,
  words: readonly string[],
): ParsedArguments | ArgumentProblem {
  const parsed = split(command, words);
  if ("problem" in parsed) return parsed;
  const { positionals, options } = parsed;
  if (options["help"] === true) return parsed;
  if (positionals.length !== command.positionals.length) return { problem: wrongCount(command) };
  const missing = command.options.find(
    ({ name, required }) => required === true && options[name] === undefined,
  );
  return missing ? { problem: missingOption(missing.name) } : parsed;
}

function split(command: Command, words: readonly string[]): ParsedArguments | ArgumentProblem {
  const options = Object.fromEntries(
    command.options.map(({ name, value }) => [
      name,
      { type: value === undefined ? "boolean" : "string" } as const,
    ]),
  );
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { ...options, lang: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    const { lang, ...rest } = values as Record<string, string | boolean | undefined>;
    if (lang !== undefined && !LANGUAGES.some((language) => language === lang))
      return { problem: UNKNOWN_LANGUAGE };
    return { positionals, options: rest };
  } catch (error) {
    return { problem: unknownOption(error) };
  }
}

const UNKNOWN_LANGUAGE: Message = {
  de: "Unbekannte Sprache: bitte „--lang de“ oder „--lang en“ angeben.",
  en: "Unknown language: please give “--lang de” or “--lang en”.",
};

function wrongCount(command: Command): Message {
  const wanted = command.positionals.join(" ");
  if (wanted === "") {
    return { de: "Dieser Befehl nimmt keine weiteren Angaben.", en: "This command takes no further words." };
  }
  return { de: `Bitte genau angeben: ${wanted}.`, en: `Please give exactly: ${wanted}.` };
}

function missingOption(name: string): Message {
  return { de: `Bitte --${name} angeben.`, en: `Please give --${name}.` };
}

function unknownOption(error: unknown): Message {
  const name = error instanceof Error ? /'(-{1,2}[^' ]+)/.exec(error.message)?.[1] : undefined;
  return {
    de: `Die Angabe ${name ?? "in der Befehlszeile"} ist hier nicht bekannt oder unvollständig.`,
    en: `The option ${name ?? "in the command line"} is not known here or incomplete.`,
  };
}
