import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { projectEnvironment, ROOT } from "./install.mjs";

const LONGEST_EXCERPT = 12_000;

/**
 * @typedef {{name: string, command: string[], report?: string}} Stage
 * @typedef {{passed: number, failed: number}} Outcome
 */

/** Runs one stage, prints one line about it and, where it failed, what it said. @param {Stage} stage @returns {Promise<Outcome>} */
export async function runStage(stage) {
  const started = Date.now();
  const { code, output } = await run(stage.command);
  const outcome = stage.report === undefined ? single(code) : counted(stage.report, code);
  const seconds = ((Date.now() - started) / 1000).toFixed(0).padStart(4);
  const mark = outcome.failed === 0 ? "✓" : "✗";
  const counts =
    stage.report === undefined ? "" : `  ${outcome.passed} bestanden, ${outcome.failed} nicht bestanden`;
  process.stdout.write(`${mark} ${seconds} s  ${stage.name}${counts}\n`);
  if (stage.report !== undefined) process.stdout.write(secondAttempts(stage.report));
  if (outcome.failed > 0) process.stdout.write(excerpt(stage, output));
  return outcome;
}

/** @param {string[]} command @returns {Promise<{code: number, output: string}>} */
function run([program = "", ...rest]) {
  return new Promise((resolve) => {
    const child = spawn(path.join(ROOT, "node_modules", ".bin", program), rest, {
      cwd: ROOT,
      env: { ...projectEnvironment(), NODE_COMPILE_CACHE: path.join(ROOT, ".cache", "compile") },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (/** @type {string} */ text) => (output += text));
    }
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {number} code @returns {Outcome} */
function single(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run that broke off or executed nothing is a failure, whatever it counted. @param {string} report @param {number} code @returns {Outcome} */
function counted(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
  const failed = numFailedTests + numPendingTests;
  const broken = failed === 0 && (code !== 0 || numPassedTests === 0);
  return { passed: numPassedTests, failed: broken ? 1 : failed };
}

/** @param {Stage} stage @param {string} output */
function excerpt(stage, output) {
  const text = stage.report === undefined ? output : failures(stage.report) + output;
  return `${text.slice(0, LONGEST_EXCERPT)}\n`;
}

/** Tests that passed, but not at once: nothing to hide. @param {string} report */
function secondAttempts(report) {
  if (!existsSync(report)) return "";
  /** @type {{testResults: {assertionResults: {status: string, fullName: string, failureMessages: string[]}[]}[]}} */
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
    .map(({ fullName, failureMessages: [first = ""] }) => {
      return `  erst im zweiten Anlauf: ${fullName}\n    ${first.slice(0, 300).replaceAll("\n", "\n    ")}\n`;
    })
    .join("");
}

/** @param {string} report */
function failures(report) {
  if (!existsSync(report)) return "";
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  return testResults.flatMap(describeFile).join("\n");
}

/** @param {{name: string, message: string, assertionResults: {status: string, fullName: string, failureMessages: string[]}[]}} file */
function describeFile(file) {
  const name = path.relative(ROOT, file.name);
  const broken = file.message === "" ? [] : [`  ${name}: ${file.message.slice(0, 1500)}`];
  return file.assertionResults
    .filter(({ status }) => status !== "passed")
    .map(
      ({ status, fullName, failureMessages }) =>
        `  ${name}: ${fullName} (${status})\n${failureMessages.join("\n").slice(0, 1500)}`,
    )
    .concat(broken);
}
