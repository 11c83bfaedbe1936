import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const POSTGRES = "/usr/lib/postgresql";

/** What the tests need besides npm packages: Debian package and a check whether it is there already. */
const NEEDED = [
  { name: "chromium-headless-shell", there: () => onPath("chromium-headless-shell") },
  { name: "postgresql", there: () => existsSync(POSTGRES) && readdirSync(POSTGRES).some(hasServer) },
  { name: "poppler-utils", there: () => onPath("pdftoppm") && onPath("pdftotext") },
  { name: "qpdf", there: () => onPath("qpdf") },
];

/** @param {string} version */
function hasServer(version) {
  return existsSync(path.join(POSTGRES, version, "bin", "initdb"));
}

/** @param {string} command */
function onPath(command) {
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, command)));
}

/** Installs missing Debian packages where this user may; otherwise says which command to run. */
export function installDebianPackages() {
  const missing = NEEDED.filter(({ there }) => !there()).map(({ name }) => name);
  if (missing.length === 0) return;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  process.stderr.write(`Debian-Pakete werden installiert: ${missing.join(", ")} …\n`);
  run([...sudo, "apt-get", "update", "-qq"]);
  run([...sudo, "apt-get", "install", "-y", "-qq", "--no-install-recommends", ...missing]);
  const still = NEEDED.filter(({ there }) => !there()).map(({ name }) => name);
  if (still.length === 0) return;
  process.stderr.write(
    `Für die Tests fehlen Debian-Pakete. Bitte ausführen: apt-get install ${still.join(" ")}\n`,
  );
  process.exit(1);
}

/** @param {string[]} command */
function run([program = "", ...rest]) {
  spawnSync(program, rest, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
