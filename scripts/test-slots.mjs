import { runStage } from "./test-stage.mjs";

/**
 * @typedef {import("./test-stage.mjs").Stage} Stage
 * @typedef {import("./test-stage.mjs").Outcome} Outcome
 * @typedef {Stage & {seconds: number, after?: string}} PlannedStage a stage, how long it takes alone, and the stage it needs
 */

/**
 * Runs stages side by side in so many slots: whatever has most work behind it starts first, so that the short ones fill
 * the gaps at the end.
 * @param {readonly PlannedStage[]} plan @param {number} slots
 * @param {(stage: Stage) => Promise<Outcome>} run
 * @returns {Promise<Outcome>}
 */
export async function runInSlots(plan, slots, run = runStage) {
  const waiting = new Set(plan);
  /** @type {Map<string, Promise<string>>} */
  const running = new Map();
  const ended = new Set();
  const total = { passed: 0, failed: 0 };
  while (waiting.size > 0 || running.size > 0) {
    const ready = [...waiting].filter(({ after }) => after === undefined || ended.has(after));
    const next = ready.toSorted((a, b) => pathOf(b, plan) - pathOf(a, plan))[0];
    if (next && running.size < slots) {
      waiting.delete(next);
      running.set(
        next.name,
        run(next).then(({ passed, failed }) => {
          total.passed += passed;
          total.failed += failed;
          return next.name;
        }),
      );
      continue;
    }
    if (running.size === 0) throw new Error("A stage waits for one that is not in the plan.");
    const name = await Promise.race(running.values());
    running.delete(name);
    ended.add(name);
  }
  return total;
}

/** Seconds of a stage and of the longest chain that waits for it. @param {PlannedStage} stage @param {readonly PlannedStage[]} plan @returns {number} */
function pathOf(stage, plan) {
  const behind = plan.filter(({ after }) => after === stage.name).map((next) => pathOf(next, plan));
  return stage.seconds + Math.max(0, ...behind);
}
