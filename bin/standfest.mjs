#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Plain JavaScript on purpose: it must say one clear sentence even on a Node that cannot run the rest.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const runsTypeScript = major >= 24 || (major === 22 && minor >= 18);
const pinnedNode = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));

if (runsTypeScript) {
  // A command reads some hundred source files: what was compiled once is kept beside the packages, for this account only.
  enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/standfest", import.meta.url)));
  const { main } = await import("../cli/main.ts");
  process.exitCode = await main(process.argv.slice(2));
} else if (existsSync(pinnedNode) && process.execPath !== pinnedNode) {
  const { status } = spawnSync(pinnedNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(
    `Standfest braucht Node.js 24; hier läuft ${process.versions.node}. Bitte im Projektordner „npm ci“ ausführen.\n`,
  );
  process.exitCode = 1;
}
