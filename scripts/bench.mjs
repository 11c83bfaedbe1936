import { spawnSync } from "node:child_process";
import path from "node:path";

import { installPackages, pinnedNode, projectEnvironment, ROOT } from "./install.mjs";

installPackages();
const { status } = spawnSync(
  pinnedNode(),
  ["--expose-gc", path.join(ROOT, "bench", "run.ts"), ...process.argv.slice(2)],
  {
    cwd: ROOT,
    env: projectEnvironment(),
    stdio: "inherit",
  },
);
process.exitCode = status ?? 1;
