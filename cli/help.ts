import type { Command } from "./command.ts";
import type { Language } from "#app/domain/shared/language.ts";

const INDENT = 2;
/** Where the explanations begin, and where they end. */
const COLUMN = 36;
const LINE = 100;

export function overview(commands: readonly Command[], language: Language): string {
  const lines = commands.flatMap((command) => entry(usage(command), command.text[language]));
  const title = language === "de" ? "Aufruf: standfest <Befehl>" : "Usage: standfest <command>";
  const hint =
    language === "de"
      ? "Hilfe zu einem Befehl: standfest <Befehl> --help. Englische Meldungen: --lang en."
      : "Help on a command: standfest <command> --help. German messages: --lang de.";
  const database =
    language === "de"
      ? "Welche Datenbank, sagt DATABASE_URL (sonst file:./data/standfest.db)."
      : "DATABASE_URL says which database (default file:./data/standfest.db).";
  return [title, "", ...lines, "", database, hint, ""].join("\n");
}

export function commandHelp(command: Command, language: Language): string {
  const options = command.options.flatMap(({ name, value, text }) =>
    entry(`--${name}${value === undefined ? "" : ` ${value}`}`, text[language]),
  );
  return [
    `standfest ${usage(command)}`,
    "",
    ...wrapped(command.text[language], LINE),
    ...(options.length ? ["", ...options] : []),
    "",
  ].join("\n");
}

/** A name and its explanation in two columns; a long name has its line for itself. */
function entry(name: string, text: string): string[] {
  const start = " ".repeat(INDENT) + name;
  const lines = wrapped(text, LINE - COLUMN).map((line) => " ".repeat(COLUMN) + line);
  if (start.length >= COLUMN) return [start, ...lines];
  return [start + (lines[0] ?? "").slice(start.length), ...lines.slice(1)];
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function usage(command: Command): string {
  const required = command.options
    .filter((option) => option.required)
    .map(({ name, value }) => `--${name} ${value ?? ""}`.trim());
  return [command.name, ...command.positionals, ...required].join(" ");
}
