import { spawn } from "node:child_process";

import { expect, test } from "vitest";

import { databaseFile } from "#tests/harness/database-file.ts";

const NODE_20 = new URL("pretend-node-20.mjs", import.meta.url).href;
const OLDER_NODE = ["--import", NODE_20, "bin/standfest.mjs"];

function onNode20(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [...OLDER_NODE, ...words], {
    env: { PATH: process.env["PATH"], NODE_ENV: "test", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const texts: ((text: string) => void)[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece: Buffer) => {
      said += piece.toString();
      for (const tell of texts) tell(said);
    });
  return {
    child,
    says: (words: RegExp) =>
      new Promise<void>((resolve) => texts.push((text) => words.test(text) && resolve())),
    ended: new Promise<{ code: number | null; said: string }>((resolve) =>
      child.once("close", (code) => resolve({ code, said })),
    ),
  };
}

test("on a Node 20 the command hands over to the pinned Node", async () => {
  const { code, said } = await onNode20(["--help"]).ended;
  expect(said).toMatch(/^Aufruf: standfest <Befehl>/);
  expect(code).toBe(0);
  expect((await onNode20(["analyse"]).ended).code).toBe(2);
});

test("ending the command ends the server that the pinned Node runs for it", async () => {
  const file = await databaseFile("org-1");
  const environment = { DATABASE_URL: `file:${file}`, PORT: "0" };
  const server = onNode20(["serve"], environment);
  await server.says(/läuft auf/);
  server.child.kill("SIGTERM");
  const { code, said } = await server.ended;
  expect(said).toContain('"event":"server.stopped"');
  expect(code).toBe(0);
});
