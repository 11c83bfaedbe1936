import type { Command } from "../command.ts";

/** Every command of the command line, in the order of the help. */
export const COMMANDS: readonly Command[] = [];
