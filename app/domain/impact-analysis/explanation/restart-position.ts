import type { ImpactModel } from "../impact-model.ts";
import { processAt, resourceAt, type ExplainedProcess, type ExplainedResource } from "./explained.ts";
import { explainEffectiveRto } from "./process-objectives.ts";
import { explainResourceRto } from "./resource-demands.ts";
import { hoursInput, ofProcess, ofResource, trail, type Trail, type TrailInput } from "./trail.ts";

/** Place of a resource in the restart order and what has to stand before it. */
export function explainResourcePosition(subject: ExplainedResource): Trail {
  const { model, at, resource, result } = subject;
  const { byFrom, to } = model.index.prerequisites;
  const before = Array.from(byFrom.edges.subarray(byFrom.offsets[at], byFrom.offsets[at + 1]), (edge) => {
    const required = resourceAt(model, to[edge] as number);
    return { id: required.resource.id, input: rtoInput(required) };
  });
  const order = model.results.restartOrder.resources;
  return position("restart.resource", {
    id: resource.id,
    order,
    inputs: [hoursInput("resource-rto", result.rtoHours, ofResource(resource.id))],
    before,
    reason: explainResourceRto(subject),
  });
}

function rtoInput({ resource, result }: ExplainedResource): TrailInput {
  return hoursInput("predecessor", result.rtoHours, ofResource(resource.id));
}

/** Place of a process in the restart order; only dependencies without stock force an order. */
export function explainProcessPosition(subject: ExplainedProcess): Trail {
  const { model, process, result } = subject;
  return position("restart.process", {
    id: process.id,
    order: model.results.restartOrder.processes,
    inputs: [hoursInput("effective-rto", result.effectiveRtoHours, ofProcess(process.id))],
    before: forcingSuppliers(model, subject.at),
    reason: explainEffectiveRto(subject),
  });
}

function forcingSuppliers(model: ImpactModel, at: number) {
  const { byFrom, to, offset } = model.index.dependencies;
  return Array.from(byFrom.edges.subarray(byFrom.offsets[at], byFrom.offsets[at + 1]))
    .filter((edge) => (offset[edge] as number) <= 0)
    .map((edge) => processAt(model, to[edge] as number))
    .map(({ process, result }) => ({
      id: process.id,
      input: hoursInput("predecessor", result.effectiveRtoHours, ofProcess(process.id)),
    }));
}

type Position = {
  readonly id: string;
  readonly order: readonly string[];
  readonly inputs: readonly TrailInput[];
  readonly before: readonly { readonly id: string; readonly input: TrailInput }[];
  readonly reason: Trail;
};

function position(rule: "restart.process" | "restart.resource", given: Position): Trail {
  const at = given.order.indexOf(given.id);
  if (at < 0) return trail("restart.none", { values: { id: given.id }, children: [given.reason] });
  const before = given.before.map(({ id }) => id).join(", ");
  return trail(rule, {
    values: { id: given.id, position: at + 1, of: given.order.length, before: before === "" ? "–" : before },
    inputs: [...given.inputs, ...given.before.map(({ input }) => input)],
    path: given.order.slice(0, at + 1),
    children: [given.reason],
  });
}
