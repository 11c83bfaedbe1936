import { BASIC_SUPPLY_SOURCE } from "../analysis-result.ts";
import { orNull } from "../comparison.ts";
import type { ImpactModel } from "../impact-model.ts";
import { strictestProcess } from "../resource-objectives.ts";
import { processIdAt, resourceIdAt, type ExplainedResource } from "./explained.ts";
import { hoursInput, ofProcess, ofResource, ofUse, trail, type Trail, type TrailInput } from "./trail.ts";

/** Smallest demand by a process that uses the resource itself. */
export function explainDirectRto({ model, at, resource, result }: ExplainedResource): Trail {
  const { byTo, source } = model.index.uses;
  const uses = Array.from(byTo.edges.subarray(byTo.offsets[at], byTo.offsets[at + 1]));
  const demanding = uses.filter((use) => !Number.isNaN(demandOf(model, use)));
  const strictest = demanding.find((use) => demandOf(model, use) === result.directRtoHours);
  const values = { id: resource.id, rto: result.directRtoHours };
  if (strictest === undefined) return trail("direct-rto.none", { values });
  const process = source[strictest]?.process ?? "";
  return trail("direct-rto.smallest", {
    values: { ...values, process, count: demanding.length },
    inputs: demanding.flatMap((use) => useInputs(model, use)),
    path: [process, resource.id],
  });
}

function demandOf(model: ImpactModel, use: number): number {
  const { from, lead } = model.index.uses;
  return (model.effective[from[use] as number] as number) - (lead[use] as number);
}

function useInputs(model: ImpactModel, use: number): readonly TrailInput[] {
  const { from, to, lead } = model.index.uses;
  const process = processIdAt(model, from[use] as number);
  return [
    hoursInput("effective-rto", orNull(model.effective[from[use] as number]), ofProcess(process)),
    hoursInput("lead", lead[use] as number, ofUse(process, resourceIdAt(model, to[use] as number))),
  ];
}

/** RTO of a resource and the chain of resources along which the strictest process demands it. */
export function explainResourceRto({ model, at, resource, result }: ExplainedResource): Trail {
  const values = { id: resource.id, rto: result.rtoHours };
  const chain = [resource.id];
  let node = at;
  let source = model.demands.sourceOf(node);
  while (source.kind === "resource") {
    node = source.resource;
    chain.push(resourceIdAt(model, node));
    source = model.demands.sourceOf(node);
  }
  chain.reverse();
  if (source.kind === "none") return trail("resource-rto.none", { values });
  const origin =
    source.kind === "process" ? processOrigin(model, source.use) : basicSupplyOrigin(model, chain[0] ?? "");
  const inherited = chain
    .slice(0, -1)
    .map((id) => hoursInput("resource-rto", result.rtoHours, ofResource(id)));
  const rule = ruleOf(result.rtoSource, chain.length);
  return trail(rule, {
    values: { ...values, ...origin.values, source: result.rtoSource },
    inputs: [...origin.inputs, ...inherited],
    path: [...origin.path, ...chain],
  });
}

function ruleOf(source: string | null, chainLength: number) {
  if (source === BASIC_SUPPLY_SOURCE) return "resource-rto.basic-supply";
  return chainLength > 1 ? "resource-rto.resource" : "resource-rto.process";
}

function processOrigin(model: ImpactModel, use: number) {
  const process = processIdAt(model, model.index.uses.from[use] as number);
  return { values: { process }, inputs: useInputs(model, use), path: [process] };
}

function basicSupplyOrigin(model: ImpactModel, basic: string) {
  const strictest = strictestProcess(model.effective);
  const process = strictest === null ? "" : processIdAt(model, strictest.process);
  const inputs = [hoursInput("effective-rto", strictest?.rtoHours ?? null, ofProcess(process))];
  return { values: { process, basic }, inputs, path: [process] };
}

/** Smallest RPO a time-critical process asks of the resource. */
export function explainRpo({ model, at, resource, result }: ExplainedResource): Trail {
  const { byTo, from, rpo } = model.index.uses;
  const uses = Array.from(byTo.edges.subarray(byTo.offsets[at], byTo.offsets[at + 1])).filter(
    (use) => !Number.isNaN(rpo[use]) && !Number.isNaN(model.effective[from[use] as number]),
  );
  const strictest = uses.find((use) => rpo[use] === result.rpoHours);
  const values = { id: resource.id, rpo: result.rpoHours };
  if (strictest === undefined) return trail("rpo.none", { values });
  const process = processIdAt(model, from[strictest] as number);
  const inputs = uses.map((use) =>
    hoursInput("rpo", rpo[use] as number, ofUse(processIdAt(model, from[use] as number), resource.id)),
  );
  return trail("rpo.smallest", { values: { ...values, process }, inputs, path: [process, resource.id] });
}
