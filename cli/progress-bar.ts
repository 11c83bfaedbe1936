import type { Terminal } from "./command.ts";

const WIDTH = 30;
const PATIENCE_MS = 1000;

export interface ProgressBar {
  /** `done` of `total` with the name of the present phase. */
  readonly show: (phase: string, done: number, total: number) => void;
  readonly end: () => void;
}

/** A bar on standard error, only on a terminal and only when the work takes longer than a second. */
export function createProgressBar(terminal: Terminal, now: () => number): ProgressBar {
  const started = now();
  let drawn = false;
  return {
    show: (phase, done, total) => {
      if (!terminal.interactive || now() - started < PATIENCE_MS) return;
      drawn = true;
      const share = total === 0 ? 0 : done / total;
      const filled = "█".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, "░");
      terminal.err(`\r${filled} ${String(Math.round(share * 100)).padStart(3)} %  ${phase.padEnd(24)}`);
    },
    end: () => {
      if (drawn) terminal.err(`\r${" ".repeat(WIDTH + 34)}\r`);
    },
  };
}
