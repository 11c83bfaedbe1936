import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Runs with whatever Node npm was started on (20 or newer) and before node_modules exists: no imports but node:*. */
export function installPackages() {
  if (isInstalled()) return;
  process.stderr.write("Pakete werden installiert (npm ci) …\n");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (npm.status !== 0 || !isInstalled()) {
    fail(
      "Die Pakete ließen sich nicht installieren. Bitte Verbindung zur Paketquelle prüfen und erneut starten.",
    );
  }
}

/** Compares the lock file with npm's own record of what is in node_modules; packages for other machines may be missing. */
function isInstalled() {
  const record = path.join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(record) || !existsSync(pinnedNode())) return false;
  const wanted = Object.entries(packagesOf(path.join(ROOT, "package-lock.json")));
  const present = packagesOf(record);
  return wanted.every(
    ([place, { version, optional }]) =>
      place === "" || optional === true || present[place]?.version === version,
  );
}

/** @param {string} file @returns {Record<string, {version?: string, optional?: boolean}>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
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
