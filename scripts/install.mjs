import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAMP = path.join(ROOT, "node_modules", ".standfest-lock");

/** Runs with whatever Node npm was started on (20 or newer) and before node_modules exists: no imports but node:*. */
export function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(path.join(ROOT, "package-lock.json")))
    .digest("hex");
  const installed = existsSync(STAMP) && readFileSync(STAMP, "utf8") === lock && existsSync(pinnedNode());
  if (installed) return;
  process.stderr.write("Pakete werden installiert (npm ci) …\n");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (npm.status !== 0) {
    fail(
      "Die Pakete ließen sich nicht installieren. Bitte Verbindung zur Paketquelle prüfen und erneut starten.",
    );
  }
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lock);
}

/** The Node 24 that the project brings along, see ADR 0011. */
export function pinnedNode() {
  return path.join(ROOT, "node_modules", "node", "bin", "node");
}

/** Environment in which `node` and every local command run on the pinned Node. */
export function projectEnvironment() {
  const bin = path.join(ROOT, "node_modules", ".bin");
  return { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` };
}

/** @param {string} message one sentence that says what to do */
export function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
