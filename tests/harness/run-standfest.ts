import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/standfest.mjs", import.meta.url));

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line in a process of its own. */
export function runStandfest(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return run(process.execPath, [BIN, ...words], environment);
}

/** The command line as a word of a shell line. */
export const STANDFEST = `"${process.execPath}" "${BIN}"`;

/** Runs a line in a shell of its own: for pipes, devices and limits. */
export function runShell(line: string, environment: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return run("bash", ["-c", line], environment);
}

function run(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env: { NODE_ENV: "test", PATH: process.env["PATH"], TZ: "UTC", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}
