import { type ChildProcess, fork } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { writeDemoFile } from "#tests/harness/demo-file.ts";

export interface RunningApp {
  readonly url: string;
  stop(): Promise<void>;
  /** Ends the process the hard way. */
  kill(): Promise<void>;
}

const SERVER = new URL("./serve-demo.ts", import.meta.url).pathname;
const BUILT = new URL("../../../build/server/index.js", import.meta.url).pathname;
const START_MILLISECONDS = 60_000;

export interface AppWishes {
  /** Database file; missing: a fresh one that is gone when the application stops. */
  readonly file?: string;
  /** Demo land and buttons for its roles; without it nobody can sign in yet. */
  readonly demo?: boolean;
  /** Settings of the operator beyond the usual ones. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The built application over a SQLite file, in a process of its own, on a free port. */
export async function startApp({ file, demo = true, env }: AppWishes = {}): Promise<RunningApp> {
  if (!existsSync(BUILT))
    throw new Error("Die Anwendung ist noch nicht gebaut; bitte „npm run build“ ausführen.");
  const folder = mkdtempSync(path.join(tmpdir(), "standfest-e2e-"));
  if (demo && file === undefined) await writeDemoFile(`${folder}/demo.db`);
  const child = fork(SERVER, {
    env: {
      ...process.env,
      DATABASE_URL: `file:${file ?? `${folder}/demo.db`}`,
      // As the command does it: React checks nothing twice.
      NODE_ENV: "production",
      PORT: "0",
      STANDFEST_DEMO: demo ? "1" : "0",
      TZ: "UTC",
      ...env,
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const url = await addressOf(child);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const clean = () => rmSync(folder, { recursive: true, force: true });
  return {
    url,
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
      clean();
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
      clean();
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the server did not start in time")), START_MILLISECONDS);
    child.once("message", (message: { url: string }) => {
      clearTimeout(timer);
      resolve(message.url);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
