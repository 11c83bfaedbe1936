import path from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "vite";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FOLDER = path.join(ROOT, ".cache", "programs");

/**
 * One of the programs beside this file in a single file, for tests that start and kill it a hundred times: reading its
 * 400 modules anew each time would be most of what they cost.
 */
export async function bundledProgram(name: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    root: ROOT,
    ssr: { noExternal: true, external: ["better-sqlite3", "pg"] },
    build: {
      ssr: path.join(ROOT, "tests/operation/durability/programs", `${name}.ts`),
      outDir: path.join(FOLDER, name),
      target: "node24",
    },
  });
  return path.join(FOLDER, name, `${name}.js`);
}
