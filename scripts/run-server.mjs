import { spawn } from "node:child_process";

import { pinnedNode, projectEnvironment, ROOT } from "./install.mjs";

/**
 * Runs a server on the pinned Node, whatever npm was started on. Demo mode unless the environment says otherwise: a
 * fresh clone shows the demo land.
 * @param {readonly string[]} words
 */
export function runServer(words) {
  const server = spawn(pinnedNode(), words, {
    cwd: ROOT,
    env: { ...projectEnvironment(), STANDFEST_DEMO: process.env.STANDFEST_DEMO ?? "1" },
    stdio: "inherit",
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => server.kill(signal));
  // npm ended from outside takes its shell with it, but not us: nobody should be left with a server that has no owner.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && server.kill("SIGTERM"), 1000).unref();
  server.on("exit", (code) => process.exit(code ?? 0));
}
