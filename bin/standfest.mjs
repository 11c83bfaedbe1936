#!/usr/bin/env node
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import nodeModule from "node:module";
import { fileURLToPath } from "node:url";

// Plain JavaScript on purpose, and no name that an older Node does not export: it must hand over to the pinned Node,
// or say one clear sentence, even on a Node that cannot run the rest.

// Databases, backups and handbooks hold password hashes and private numbers: what is written belongs to this account only.
process.umask(0o077);
// Unless it is said otherwise, React serves as in operation: without the checks meant for its developers a page costs a fifth less.
process.env.NODE_ENV ||= "production";
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const runsTypeScript = major >= 24 || (major === 22 && minor >= 18);
const pinnedNode = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));

if (runsTypeScript) {
  // A command reads some hundred source files: what was compiled once is kept beside the packages, for this account only.
  nodeModule.enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/standfest", import.meta.url)));
  const { main } = await import("../cli/main.ts");
  process.exitCode = await main(process.argv.slice(2));
} else if (existsSync(pinnedNode) && process.execPath !== pinnedNode) {
  const pinned = spawn(pinnedNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  // Whoever ends this process means the server it started: nobody should be left with one that has no owner.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => pinned.kill(signal));
  pinned.on("exit", (code) => (process.exitCode = code ?? 1));
} else {
  process.stderr.write(
    `Standfest braucht Node.js 24; hier läuft ${process.versions.node}. Bitte im Projektordner „npm ci“ ausführen.\n`,
  );
  process.exitCode = 1;
}
