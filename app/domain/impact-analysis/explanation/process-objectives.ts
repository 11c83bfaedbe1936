import { orNull } from "../comparison.ts";
import { processIdAt, type ExplainedProcess } from "./explained.ts";
import { hoursInput, ofProcess, trail, type Trail, type TrailInput } from "./trail.ts";

/** Effective RTO and its source: the own demand, or the consumer that needs the process earlier. */
export function explainEffectiveRto({ model, at, process, result }: ExplainedProcess): Trail {
  const own = orNull(model.objectives.own[at]);
  const ownInput = hoursInput("own-rto", own, ofProcess(process.id));
  if (result.effectiveRtoHours === null) return trail("effective-rto.none", { inputs: [ownInput] });
  const edge = model.objectives.via[at] as number;
  const values = { id: process.id, rto: result.effectiveRtoHours };
  if (edge < 0) {
    const inputs = [ownInput, ...consumerInputs(model, at)];
    return trail("effective-rto.own", { values, inputs, path: [process.id] });
  }
  const demand = demandOf(model, edge);
  const inputs = [...demand.inputs, ownInput];
  return trail(ruleByOffset(demand.offset), {
    values: {
      ...values,
      consumer: demand.consumer,
      consumerRto: demand.rto,
      offset: Math.abs(demand.offset),
    },
    inputs,
    path: [demand.consumer, process.id],
  });
}

function ruleByOffset(offset: number) {
  if (offset === 0) return "effective-rto.inherited";
  return offset > 0 ? "effective-rto.inherited-stock" : "effective-rto.inherited-earlier";
}

type Model = ExplainedProcess["model"];

function demandOf(model: Model, edge: number) {
  const { from, to, offset } = model.index.dependencies;
  const consumerAt = from[edge] as number;
  const consumer = processIdAt(model, consumerAt);
  const rto = orNull(model.objectives.own[consumerAt]);
  const hours = offset[edge] as number;
  const inputs: TrailInput[] = [
    hoursInput("own-rto", rto, ofProcess(consumer)),
    hoursInput("offset", hours, {
      type: "dependency",
      ids: [consumer, processIdAt(model, to[edge] as number)],
    }),
  ];
  return { consumer, rto, offset: hours, inputs };
}

/** What each consumer with an RTO would demand, so that a reader sees why the own one is the smallest. */
function consumerInputs(model: Model, at: number): readonly TrailInput[] {
  const { byTo, from } = model.index.dependencies;
  const edges = byTo.edges.subarray(byTo.offsets[at], byTo.offsets[at + 1]);
  return Array.from(edges)
    .filter((edge) => !Number.isNaN(model.objectives.own[from[edge] as number]))
    .flatMap((edge) => demandOf(model, edge).inputs);
}

/** What-if value over all levels: the chain of consumers it is handed down along. */
export function explainCascade({ model, at, process, result }: ExplainedProcess): Trail {
  if (result.cascadeRtoHours === null) return trail("cascade.none", {});
  const { source } = model.index.dependencies;
  const path = [process.id];
  const inputs: TrailInput[] = [];
  let originAt = at;
  for (let edge = model.cascade.via[at] as number; edge >= 0; edge = model.cascade.via[originAt] as number) {
    const dependency = source[edge] as (typeof source)[number];
    const ids = [dependency.consumer, dependency.requires];
    inputs.push(hoursInput("offset", dependency.offsetHours, { type: "dependency", ids }));
    path.push(dependency.consumer);
    originAt = model.index.dependencies.from[edge] as number;
  }
  const origin = processIdAt(model, originAt);
  inputs.push(hoursInput("own-rto", orNull(model.objectives.own[originAt]), ofProcess(origin)));
  inputs.reverse();
  path.reverse();
  const values = {
    cascade: result.cascadeRtoHours,
    effective: result.effectiveRtoHours,
    origin,
    id: process.id,
  };
  const rule = result.cascadeRtoHours === result.effectiveRtoHours ? "cascade.same" : "cascade.stricter";
  return trail(rule, { values, inputs, path });
}
