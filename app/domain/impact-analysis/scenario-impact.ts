import type { OutageImpact } from "./analysis-result.ts";
import { numberOf, type DocumentIndex } from "./document-index.ts";

/** What is needed of the model to follow an outage. */
export type OutageGround = {
  readonly index: DocumentIndex;
  readonly effective: Float64Array;
  readonly transitive: readonly Int32Array[];
};

/** One process hit by an outage and the chain of ids from it to what failed. */
export type OutageNumbers = {
  readonly direct: readonly number[];
  readonly followOn: readonly number[];
  /** Process from which a follow-on process is reached; -1 for those hit directly or not at all. */
  readonly reachedFrom: Int32Array;
};

/**
 * Time-critical processes hit when resources fail (12.7): direct ones use a failed resource, also through other
 * resources; follow-on ones need, directly or through others, a process (time-critical or not) that does.
 */
export function outageNumbers(ground: OutageGround, failed: readonly number[]): OutageNumbers {
  const { index } = ground;
  const hit = new Uint8Array(index.processes.length);
  const reachedFrom = new Int32Array(index.processes.length).fill(-1);
  const queue: number[] = [];
  for (const resource of failed.toSorted((a, b) => a - b)) {
    for (const process of ground.transitive[resource] as Int32Array) {
      if (hit[process] === 1) continue;
      hit[process] = 1;
      queue.push(process);
    }
  }
  const directCount = queue.length;
  const { byTo, from } = index.dependencies;
  for (const process of queue) {
    for (let at = byTo.offsets[process] as number; at < (byTo.offsets[process + 1] as number); at++) {
      const consumer = from[byTo.edges[at] as number] as number;
      if (hit[consumer] === 1) continue;
      hit[consumer] = 1;
      reachedFrom[consumer] = process;
      queue.push(consumer);
    }
  }
  const critical = (processes: readonly number[]) =>
    processes.filter((process) => !Number.isNaN(ground.effective[process])).toSorted((a, b) => a - b);
  return {
    direct: critical(queue.slice(0, directCount)),
    followOn: critical(queue.slice(directCount)),
    reachedFrom,
  };
}

/** What happens if these resources fail together; ids sorted. Throws for an id that does not exist. */
export function simulateOutage(ground: OutageGround, failedResourceIds: readonly string[]): OutageImpact {
  const { index } = ground;
  const failed = failedResourceIds.map((id) => numberOf(index.resourceNumbers, id));
  const impact = outageNumbers(ground, failed);
  const idOf = (process: number) => index.processes[process]?.id ?? "";
  return { direct: impact.direct.map(idOf), followOn: impact.followOn.map(idOf) };
}
