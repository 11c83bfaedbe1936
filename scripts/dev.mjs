import path from "node:path";

import { installPackages, ROOT } from "./install.mjs";
import { runServer } from "./run-server.mjs";

installPackages();
runServer([path.join(ROOT, "scripts", "dev-server.ts")]);
