import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import { installDebianPackages } from "./debian.mjs";
import { installPackages, ROOT } from "./install.mjs";
import { runInSlots } from "./test-slots.mjs";

const REPORTS = path.join(ROOT, "out", "test");

/** @typedef {import("./test-slots.mjs").PlannedStage} PlannedStage */

/** @param {string} name @param {number} seconds @param {string[]} command @returns {PlannedStage} */
const check = (name, seconds, command) => ({ name, seconds, command });

/** @param {string} name @param {number} seconds @param {string} report @param {string[]} choice @returns {PlannedStage} */
const tests = (name, seconds, report, choice) => {
  const file = path.join(REPORTS, `${report}.json`);
  return {
    name,
    seconds,
    report: file,
    command: ["vitest", "run", ...choice, "--reporter=json", `--outputFile=${file}`],
  };
};

const BUILD = check("Bau", 12, ["remix", "vite:build"]);

/** The seconds say only which stage starts first; what is no folder of its own belongs to “Zusammenspiel”. */
const PLAN = [
  BUILD,
  { ...tests("Browser", 180, "browser", ["--project", "browser"]), after: BUILD.name },
  tests("Zusammenspiel (SQLite, PostgreSQL)", 110, "integration", [
    "--project=integration",
    "--exclude=tests/operation/**",
    "--exclude=tests/pdf/**",
  ]),
  tests("Betrieb und Ausfälle", 80, "operation", ["--project=integration", "tests/operation"]),
  tests("Papier", 70, "paper", ["--project=integration", "tests/pdf"]),
  check("Lint", 50, ["eslint", ".", "--max-warnings", "0"]),
  check("Typen", 20, ["tsc", "--noEmit"]),
  tests("Module und Bauteile", 16, "unit", ["--project=unit", "--project=component"]),
  check("Unbenutztes", 8, ["knip"]),
  check("Format", 10, ["prettier", "--check", "."]),
  check("Schichten", 6, [
    "depcruise",
    "app",
    "db",
    "seeds",
    "exercises",
    "cli",
    "--config",
    ".dependency-cruiser.cjs",
  ]),
  check("SQL-Abzug", 3, ["node", "scripts/dump-sql.ts", "--check"]),
];

installPackages();
installDebianPackages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const { passed, failed } = await runInSlots(PLAN, 2);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
