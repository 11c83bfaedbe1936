import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface RunningApp {
  readonly url: string;
  stop(): Promise<void>;
}

const SERVER = new URL("./serve-demo.ts", import.meta.url).pathname;
const START_MILLISECONDS = 60_000;

/** The built application over a fresh SQLite file with the demo land, in a process of its own, on a free port. */
export async function startApp(): Promise<RunningApp> {
  const folder = mkdtempSync(path.join(tmpdir(), "standfest-e2e-"));
  const child = fork(SERVER, {
    env: {
      ...process.env,
      DATABASE_URL: `file:${folder}/demo.db`,
      PORT: "0",
      STANDFEST_DEMO: "1",
      TZ: "UTC",
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const url = await addressOf(child);
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.disconnect();
      await ended;
      rmSync(folder, { recursive: true, force: true });
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
