import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { main } from "../../cli/main.ts";

const BIN = fileURLToPath(new URL("../../bin/standfest.mjs", import.meta.url));

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type EnvironmentOfTest = Readonly<Record<string, string>>;

/** Runs the real command line in this process: everything but the start of a process and its streams is the same. */
export async function runStandfest(
  words: readonly string[],
  environment: EnvironmentOfTest = {},
): Promise<Answer> {
  let out = "";
  let err = "";
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    interactive: false,
  };
  const code = await main(words, { terminal, environment: { NODE_ENV: "test", ...environment } });
  return { code, out, err };
}

/** Runs the installed command in a process of its own: for what only a process can show. */
export function startStandfest(
  words: readonly string[],
  environment: EnvironmentOfTest = {},
): Promise<Answer> {
  return run(process.execPath, [BIN, ...words], environment);
}

/** The command line as a word of a shell line. */
export const STANDFEST = `"${process.execPath}" "${BIN}"`;

/** Runs a line in a shell of its own: for pipes, devices and limits. */
export function runShell(line: string, environment: EnvironmentOfTest = {}): Promise<Answer> {
  return run("bash", ["-c", line], environment);
}

function run(program: string, words: readonly string[], environment: EnvironmentOfTest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env: {
        NODE_ENV: "test",
        PATH: process.env["PATH"],
        TZ: "UTC",
        NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"],
        ...environment,
      },
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
