import { numberOf } from "../document-index.ts";
import type { ImpactModel } from "../impact-model.ts";
import { outageNumbers } from "../scenario-impact.ts";
import { processIdAt, resourceIdAt, type ExplainedProcess } from "./explained.ts";
import { inputOf, ofResource, trail, type Trail } from "./trail.ts";

/** Why a process is hit by an outage scenario, or not: the way from what fails to the process. */
export function explainMembership(subject: ExplainedProcess, scenarioId: string): Trail | null {
  const { model, at, process } = subject;
  const scenario = model.index.document.outageScenarios.find((candidate) => candidate.id === scenarioId);
  if (scenario === undefined) return null;
  const failed = scenario.failed.map((id) => numberOf(model.index.resourceNumbers, id));
  const impact = outageNumbers(model, failed);
  const values = { id: process.id, scenario: scenario.name };
  const followers: number[] = [at];
  let first = at;
  while ((impact.reachedFrom[first] as number) >= 0) {
    first = impact.reachedFrom[first] as number;
    followers.unshift(first);
  }
  const way = wayToFailed(model, first, new Set(failed));
  if (way === null) return trail("scenario.not-hit", { values });
  const resource = way[0] ?? "";
  const path = [...way, ...followers.map((process) => processIdAt(model, process))];
  const named = { ...values, resource, supplier: processIdAt(model, first) };
  const name = model.index.resources[model.index.resourceNumbers.get(resource) ?? -1]?.name ?? "";
  const inputs = [inputOf("failed-resource", { kind: "text", text: name }, ofResource(resource))];
  return trail(ruleOf(subject, followers.length), { values: named, inputs, path });
}

function ruleOf({ result }: ExplainedProcess, length: number) {
  if (result.status === "not-time-critical") return "scenario.not-time-critical";
  return length > 1 ? "scenario.follow-on" : "scenario.direct";
}

/** Shortest chain of resource ids from a failed one to one the process uses; null when there is none. */
function wayToFailed(
  model: ImpactModel,
  process: number,
  failed: ReadonlySet<number>,
): readonly string[] | null {
  const { uses, prerequisites } = model.index;
  const cameFrom = new Map<number, number>();
  const queue: number[] = [];
  const reach = (resource: number, from: number) => {
    if (cameFrom.has(resource)) return;
    cameFrom.set(resource, from);
    queue.push(resource);
  };
  for (const use of uses.byFrom.edges.subarray(
    uses.byFrom.offsets[process],
    uses.byFrom.offsets[process + 1],
  )) {
    reach(uses.to[use] as number, -1);
  }
  for (const resource of queue) {
    if (failed.has(resource)) return chain(model, resource, cameFrom);
    const { byFrom, to } = prerequisites;
    for (const edge of byFrom.edges.subarray(byFrom.offsets[resource], byFrom.offsets[resource + 1])) {
      reach(to[edge] as number, resource);
    }
  }
  return null;
}

function chain(model: ImpactModel, failed: number, cameFrom: ReadonlyMap<number, number>): readonly string[] {
  const way: string[] = [];
  for (let at = failed; at >= 0; at = cameFrom.get(at) ?? -1) way.push(resourceIdAt(model, at));
  return way;
}
