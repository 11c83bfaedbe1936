import { installPackages, pinnedNode, projectEnvironment, ROOT } from "./install.mjs";
import { spawn } from "node:child_process";
import path from "node:path";

installPackages();

/** The development server is TypeScript and runs on the pinned Node, whatever npm was started on. */
const server = spawn(pinnedNode(), [path.join(ROOT, "scripts", "dev-server.ts")], {
  cwd: ROOT,
  env: { ...projectEnvironment(), STANDFEST_DEMO: process.env.STANDFEST_DEMO ?? "1" },
  stdio: "inherit",
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
