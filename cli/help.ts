import type { Command } from "./command.ts";
import type { Language } from "#app/domain/shared/language.ts";

const WIDTH = 34;

export function overview(commands: readonly Command[], language: Language): string {
  const lines = commands.map((command) => `  ${usage(command).padEnd(WIDTH)} ${command.text[language]}`);
  const title = language === "de" ? "Aufruf: standfest <Befehl>" : "Usage: standfest <command>";
  const hint =
    language === "de"
      ? "Hilfe zu einem Befehl: standfest <Befehl> --help. Englische Meldungen: --lang en."
      : "Help on a command: standfest <command> --help. German messages: --lang de.";
  return [title, "", ...lines, "", hint, ""].join("\n");
}

export function commandHelp(command: Command, language: Language): string {
  const options = command.options.map(
    ({ name, value, text }) =>
      `  ${`--${name}${value === undefined ? "" : ` ${value}`}`.padEnd(WIDTH)} ${text[language]}`,
  );
  return [
    `standfest ${usage(command)}`,
    "",
    command.text[language],
    ...(options.length ? ["", ...options] : []),
    "",
  ].join("\n");
}

function usage(command: Command): string {
  const required = command.options
    .filter((option) => option.required)
    .map(({ name, value }) => `--${name} ${value ?? ""}`.trim());
  return [command.name, ...command.positionals, ...required].join(" ");
}
