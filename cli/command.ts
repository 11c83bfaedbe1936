import type { Language } from "#app/domain/shared/language.ts";

/** Text in both languages of the command line. */
export type Message = Readonly<Record<Language, string>>;

/** Where a command writes: results to `out`, messages and progress to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard error is a terminal, so that a progress bar may be drawn. */
  readonly interactive: boolean;
}

export interface Invocation {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface OptionDescription {
  readonly name: string;
  /** Placeholder of the value; missing for a switch. */
  readonly value?: string;
  readonly required?: boolean;
  readonly text: Message;
}

export interface Command {
  readonly name: string;
  readonly positionals: readonly string[];
  readonly options: readonly OptionDescription[];
  readonly text: Message;
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}

/** 0 done, 1 refused or failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** The work was refused: one clear sentence for the person at the terminal, no stack trace. */
export class Refusal extends Error {
  readonly text: Message;

  constructor(text: Message) {
    super(text.de);
    this.name = "Refusal";
    this.text = text;
  }
}
