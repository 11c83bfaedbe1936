import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import { installDebianPackages } from "./debian.mjs";
import { installPackages, ROOT } from "./install.mjs";
import { runStage } from "./test-stage.mjs";

const REPORTS = path.join(ROOT, "out", "test");

/** @param {string} name @param {string[]} projects */
const tests = (name, projects) => ({
  name,
  report: path.join(REPORTS, `${projects[0] ?? name}.json`),
  command: [
    "vitest",
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=json",
    `--outputFile=${path.join(REPORTS, `${projects[0] ?? name}.json`)}`,
  ],
});

/** @param {string} name @param {string[]} command */
const check = (name, command) => ({ name, command });

/** Stages of one lane run one after the other, lanes of one row side by side: two cores are enough for two lanes. */
const PLAN = [
  [
    [check("Format", ["prettier", "--check", "."]), check("Lint", ["eslint", ".", "--max-warnings", "0"])],
    [
      check("Typen", ["tsc", "--noEmit"]),
      check("Schichten", [
        "depcruise",
        "app",
        "db",
        "seeds",
        "exercises",
        "cli",
        "--config",
        ".dependency-cruiser.cjs",
      ]),
      check("Unbenutztes", ["knip"]),
      check("SQL-Abzug", ["node", "scripts/dump-sql.ts", "--check"]),
      check("Bau", ["remix", "vite:build"]),
    ],
  ],
  [
    [
      tests("Module und Bauteile", ["unit", "component"]),
      tests("Zusammenspiel (SQLite, PostgreSQL, PDF)", ["integration"]),
    ],
    [tests("Browser", ["browser"])],
  ],
];

installPackages();
installDebianPackages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

let passed = 0;
let failed = 0;
for (const row of PLAN) {
  await Promise.all(
    row.map(async (lane) => {
      for (const stage of lane) {
        const outcome = await runStage(stage);
        passed += outcome.passed;
        failed += outcome.failed;
      }
    }),
  );
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
