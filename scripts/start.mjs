import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { BUILT_FROM } from "./built-from.mjs";
import { fail, installPackages, projectEnvironment, ROOT } from "./install.mjs";
import { runServer } from "./run-server.mjs";

const STAMP = path.join(ROOT, "build", ".standfest-sources");

installPackages();
buildIfChanged();
runServer([path.join(ROOT, "bin", "standfest.mjs"), "serve"]);

/** The second start takes seconds: the app is built again only when a source it is made of has changed. */
function buildIfChanged() {
  const sources = sourceHash();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  process.stderr.write("Die Anwendung wird gebaut …\n");
  const build = spawnSync(path.join(ROOT, "node_modules", ".bin", "remix"), ["vite:build"], {
    cwd: ROOT,
    env: projectEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (build.status !== 0) {
    process.stderr.write(build.stderr);
    fail("Der Bau ist fehlgeschlagen. Bitte „npm run build“ ausführen und die Meldung lesen.");
  }
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, sources);
}

function sourceHash() {
  const hash = createHash("sha256");
  for (const file of BUILT_FROM.flatMap(filesBelow).sort())
    hash.update(file).update(readFileSync(path.join(ROOT, file)));
  return hash.digest("hex");
}

/** @param {string} relative @returns {string[]} */
function filesBelow(relative) {
  const entries =
    path.extname(relative) === "" ? readdirSync(path.join(ROOT, relative), { withFileTypes: true }) : [];
  if (path.extname(relative) !== "") return [relative];
  return entries.flatMap((entry) => {
    const below = path.join(relative, entry.name);
    return entry.isDirectory() ? filesBelow(below) : [below];
  });
}
