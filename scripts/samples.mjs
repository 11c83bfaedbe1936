import { spawnSync } from "node:child_process";
import path from "node:path";

import { installPackages, pinnedNode, projectEnvironment, ROOT } from "./install.mjs";

installPackages();
const { status } = spawnSync(pinnedNode(), [path.join(ROOT, "scripts", "print-samples.ts")], {
  cwd: ROOT,
  env: projectEnvironment(),
  stdio: "inherit",
});
process.exitCode = status ?? 1;
